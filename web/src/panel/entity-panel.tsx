import type { EntityDetails } from "../ask/details.js";
import { say } from "../words/say.js";
import { CoMentions } from "./co-mentions.js";
import { Heading } from "./heading.js";
import { NodeList, Relations } from "./node-list.js";
import { Proofs } from "./proofs.js";
import { TimelineOfSelected } from "./timeline-of-selected.js";

/** An entity: its names and relatives, who discusses it and in which sentences, what is mentioned with it, and when. */
export function EntityPanel({ entity }: { entity: EntityDetails }) {
  const { id, name, kind, aliases, description, source, discussedBy } = entity;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <>
      <Heading id={id} name={name} kind={kind} />
      {description && <p>{description}</p>}
      {others.length > 0 && (
        <p class="hint">
          {say("aliases")}: {others.join(" · ")}
        </p>
      )}
      {source === "RULE" && <p class="hint">{say("byRule")}</p>}
      <Relations word="accounts" nodes={entity.accounts.nodes} />
      <Relations word="versionOf" nodes={entity.versionOf ? [entity.versionOf] : []} />
      <Relations word="madeBy" nodes={entity.madeBy} />
      <Relations word="broader" nodes={entity.broader} />
      <Relations word="narrower" nodes={entity.narrower.nodes} />
      <Relations word="makes" nodes={entity.makes.nodes} />
      <Relations word="versions" nodes={entity.versions.nodes} />
      <NodeList word="discussedBy" rows={discussedBy.edges} total={discussedBy.totalCount} />
      <Proofs id={id} word="evidence" />
      <CoMentions />
      <TimelineOfSelected />
    </>
  );
}
