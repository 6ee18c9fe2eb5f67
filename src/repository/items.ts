import type { GraphEngine } from "../graph/engine.js";
import { identifyItem } from "../identity/links.js";
import type { EvidenceLists } from "./evidence.js";
import type { ItemNode } from "./nodes.js";
import {
  type EdgeRow,
  FIRST_POSITION,
  findByKeys,
  NEWEST,
  type Page,
  pagedQuery,
  type PageRequest,
  readList,
} from "./page.js";

export type ItemRow = EdgeRow<ItemNode>;

export interface ContainedItemRow extends ItemRow {
  position: number;
}

export interface MentioningItemRow extends ItemRow {
  evidence: EvidenceLists;
}

export const itemsByAuthor = pagedQuery<ItemRow>("items-by-author", NEWEST);
export const itemsByCategory = pagedQuery<ItemRow>("items-by-category", NEWEST);
export const itemsByDigest = pagedQuery<ContainedItemRow>("items-by-digest", FIRST_POSITION);
export const itemsByEntity = pagedQuery<MentioningItemRow>("items-by-entity", NEWEST);
export const itemsByEntityAndAuthor = pagedQuery<MentioningItemRow, { entity: string; author: string }>(
  "items-by-entity-and-author",
  NEWEST,
);

const allItems = pagedQuery<ItemRow, null>("items", NEWEST);

/** All items, newest first. */
export function listItems(engine: GraphEngine, page: PageRequest): Promise<Page<ItemRow, null>> {
  return readList(engine, allItems, page);
}

/** The item behind an address, however it is written; null when there is none, or when it is no address. */
export async function findItemByUrl(engine: GraphEngine, url: string): Promise<ItemNode | null> {
  const link = identifyItem(url);
  if (!link) return null;
  const [item] = await findByKeys<ItemNode>(engine, "items-by-id", [link.id]);
  return item ?? null;
}
