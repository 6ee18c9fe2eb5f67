import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { identifyItem } from "../identity/links.js";
import { readParts } from "../identity/words.js";
import type { EvidenceLists } from "./evidence.js";
import type { ItemNode } from "./nodes.js";
import type { Condition } from "./filter.js";
import { findByKeys } from "./find.js";
import { type EdgeRow, FIRST_POSITION, NEWEST, pagedQuery, type PagedQuery, sortedQuery } from "./paged-query.js";
import type { Period, TimeOrder } from "./period.js";

export type ItemRow = EdgeRow<ItemNode>;

export interface ContainedItemRow extends ItemRow {
  position: number;
}

export interface MentioningItemRow extends ItemRow {
  /** One for each entity that was asked for and is mentioned here. */
  mentions: EvidenceLists[];
}

export const itemsByAuthor = pagedQuery<ItemRow>("items-by-author", NEWEST);
export const itemsByCategory = pagedQuery<ItemRow>("items-by-category", NEWEST);
export const itemsByDigest = pagedQuery<ContainedItemRow>("items-by-digest", FIRST_POSITION);
export const itemsByEntity = pagedQuery<MentioningItemRow>("items-by-entity", NEWEST);
export const itemsByEntityAndAuthor = pagedQuery<MentioningItemRow, { entity: string; author: string }>(
  "items-by-entity-and-author",
  NEWEST,
);
/** Also the items that mention what is narrower: the topics below a topic and the versions of a family, at any depth. */
export const itemsByEntityAndNarrower = pagedQuery<MentioningItemRow>("items-by-entity-and-narrower", NEWEST);
export const itemsByEntityAndNarrowerAndAuthor = pagedQuery<MentioningItemRow, { entity: string; author: string }>(
  "items-by-entity-and-narrower-and-author",
  NEWEST,
);
export const itemsByEntityAndCategory = pagedQuery<MentioningItemRow, { entity: string; category: string }>(
  "items-by-entity-and-category",
  NEWEST,
);
export const itemsByEntityAndDigest = pagedQuery<MentioningItemRow, { entity: string; digest: string }>(
  "items-by-entity-and-digest",
  NEWEST,
);
export const itemsByAuthorAndCategory = pagedQuery<ItemRow, { author: string; category: string }>(
  "items-by-author-and-category",
  NEWEST,
);
export const itemsByAuthorAndDigest = pagedQuery<ItemRow, { author: string; digest: string }>(
  "items-by-author-and-digest",
  NEWEST,
);
export const itemsByCategoryAndDigest = pagedQuery<ItemRow, { category: string; digest: string }>(
  "items-by-category-and-digest",
  NEWEST,
);
/** An item by itself, as a list of one. */
export const itemsByItem = pagedQuery<ItemRow>("items-by-item", NEWEST);
export const itemsByTwoEntities = pagedQuery<MentioningItemRow, { entity: string; other: string }>(
  "items-by-two-entities",
  NEWEST,
);

/** The items of a period that mention all of some entities. */
export const itemsByAllEntities = pagedQuery<MentioningItemRow, Period & { entities: string[] }>(
  "items-by-all-entities",
  NEWEST,
);
/** The items of a period: those that mention an entity, those of an author, or all where both are null. */
export const itemsByPeriod = pagedQuery<ItemRow, Period & { entity: string | null; author: string | null }>(
  "items-by-period",
  NEWEST,
);

/** The items that a condition holds for. */
export function itemsWhere(order: TimeOrder, condition: Condition): PagedQuery<ItemRow, object> {
  return sortedQuery("items", { sorting: NEWEST, by: "postedAt", isReversed: order === "OLDEST" }, condition);
}

/** The item behind an address, however it is written; null when there is none, or when it is no address. */
export async function findItemByUrl(engine: GraphEngine, url: string): Promise<ItemNode | null> {
  const link = identifyItem(url);
  if (!link) return null;
  const [item] = await findItemsById(engine, [link.id]);
  return item ?? null;
}

/** Items by their ids; null where there is none. */
export function findItemsById(engine: GraphEngine, ids: readonly string[]): Promise<(ItemNode | null)[]> {
  return findByKeys(engine, "items-by-id", ids);
}

/** When the newest item was posted; null where there is none. */
export async function findNewestTime(engine: GraphEngine): Promise<string | null> {
  const [newest] = await engine.read<{ postedAt: string }>(query("read/newest-item"), {});
  return newest?.postedAt ?? null;
}

/** The condition that title and summary hold all words of a text, as a search finds them; null for a text without a letter or digit. */
export function holdsText(text: string): Condition | null {
  const parts = readParts(text);
  return parts.length === 0 ? null : { name: "items/text", values: { parts } };
}
