import type { AuthorDetails } from "../ask/details.js";
import { say } from "../words/say.js";
import { Heading } from "./heading.js";
import { NodeList, Relations } from "./node-list.js";
import { OutsideLink } from "./outside-link.js";
import { Proofs } from "./proofs.js";
import { TimelineOfSelected } from "./timeline-of-selected.js";

/** An author: what they discuss and wrote, who mentions them, who is like them, and when they wrote. */
export function AuthorPanel({ author }: { author: AuthorDetails }) {
  const { id, name, handle, url, person, discusses, mentionedBy, similarAuthors } = author;
  return (
    <>
      <Heading id={id} name={name} kind="AUTHOR" />
      <p>
        <OutsideLink url={url}>{handle ? `@${handle}` : say("account")}</OutsideLink>
      </p>
      <Relations word="person" nodes={person ? [person] : []} />
      <NodeList word="discusses" rows={discusses.edges} total={discusses.totalCount} />
      <Proofs id={id} word="posts" />
      <NodeList word="mentionedBy" rows={mentionedBy.edges} />
      <NodeList
        word="similar"
        rows={similarAuthors.edges.map(({ sharedCount, node }) => ({ itemCount: sharedCount, node }))}
      />
      <TimelineOfSelected />
    </>
  );
}
