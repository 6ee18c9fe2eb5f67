import type { ItemDetails } from "../ask/details.js";
import { Heading } from "./heading.js";
import { ItemCard } from "./item-card.js";
import { NodeList, Relations } from "./node-list.js";

/** An item: its text with all that it mentions marked, and where it stands. */
export function ItemPanel({ item }: { item: ItemDetails }) {
  const evidence = item.mentions.edges.flatMap((edge) => edge.evidence);
  return (
    <>
      <Heading id={item.id} name={item.title} kind="ITEM" />
      <ItemCard proof={{ item, evidence }} isAlone />
      <Relations word="categories" nodes={item.categories.nodes} />
      <Relations word="inDigests" nodes={item.digests.nodes.map(({ id, title }) => ({ id, name: title }))} />
      <NodeList word="mentions" rows={item.mentions.edges.map(({ count, node }) => ({ itemCount: count, node }))} />
    </>
  );
}
