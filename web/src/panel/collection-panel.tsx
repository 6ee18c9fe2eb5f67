import type { CollectionDetails } from "../ask/details.js";
import { sayTime } from "../words/say.js";
import { Heading } from "./heading.js";
import { NodeList } from "./node-list.js";
import { Proofs } from "./proofs.js";

/** A category or a digest: who writes in it, what about, and its items. */
export function CollectionPanel({ collection }: { collection: CollectionDetails }) {
  const { id, authors, entities } = collection;
  return (
    <>
      {collection.__typename === "Category" ? (
        <Heading id={id} name={collection.name} kind="CATEGORY" />
      ) : (
        <>
          <Heading id={id} name={collection.title} kind="DIGEST" />
          <p class="hint">{sayTime(collection.publishedAt)}</p>
        </>
      )}
      <NodeList word="entitiesOf" rows={entities.edges} total={entities.totalCount} />
      <NodeList word="authorsOf" rows={authors.edges} total={authors.totalCount} />
      <Proofs id={id} word="posts" />
    </>
  );
}
