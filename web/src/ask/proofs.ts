import entityItems from "../operations/entity-items.graphql?raw";
import itemsOf from "../operations/items-of.graphql?raw";
import type { Connection, Evidence, ItemTold, Proof } from "./answers.js";
import { ask } from "./ask.js";

/** A page of items with the words that prove something. */
export interface ProofPage {
  total: number;
  proofs: Proof[];
  /** Where the next page begins; null behind the last one. */
  next: string | null;
}

type MentioningItem = ItemTold & { mentions: { edges: { evidence: Evidence[] }[] } };

interface Answer {
  node: {
    items: Connection<{ evidence: Evidence[]; node: ItemTold }, MentioningItem>;
  } | null;
}

/**
 * Items of an entity with the words that mention it; items of an author, category or digest with all that they mention.
 * @param after the `next` of the page before; null for the first
 * @throws AskError
 */
export async function askProofs(id: string, after: string | null, signal: AbortSignal): Promise<ProofPage> {
  const isEntity = id.startsWith("Entity:");
  const { node } = await ask<Answer>(isEntity ? entityItems : itemsOf, { id, after }, signal);
  if (!node) return { total: 0, proofs: [], next: null };
  const { totalCount, edges, nodes, pageInfo } = node.items;
  const proofs = isEntity
    ? edges.map(({ evidence, node: item }) => ({ item, evidence }))
    : nodes.map((item) => ({ item, evidence: item.mentions.edges.flatMap(({ evidence }) => evidence) }));
  return { total: totalCount, proofs, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
