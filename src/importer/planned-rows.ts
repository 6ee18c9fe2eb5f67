import type { AliasRow, CategoryRow, DigestNode, EntityNode, ItemNode, MentionRow, Relation } from "./rows.js";
import { type KeyedRow, keyOf } from "./row-order.js";
import type { StoredAuthorNode } from "./stored.js";

/** One entity points at another. */
export type RelationRow = { entity: string; relative: string };

/** The rows that a plan writes and removes, by the statement that takes them. A count has a row for each item that changes it. */
export interface PlannedRows {
  digests: DigestNode[];
  categories: CategoryRow[];
  authors: StoredAuthorNode[];
  entities: EntityNode[];
  aliases: (AliasRow & { entity: string })[];
  relations: Record<Relation, RelationRow[]>;
  items: ItemNode[];
  contains: { digest: string; item: string; position: number }[];
  digestCategories: { digest: string; category: string }[];
  itemCategories: { item: string; category: string }[];
  posted: { author: string; item: string }[];
  mentions: (MentionRow & { item: string })[];
  entityCategories: { entity: string; category: string; delta: number }[];
  discusses: { author: string; entity: string; delta: number }[];
  covers: { author: string; category: string; delta: number }[];
  sameAs: { author: string; person: string }[];
  staleDigests: { digest: string }[];
  removed: {
    contains: { digest: string; item: string }[];
    items: { item: string }[];
    posted: { author: string; item: string }[];
    mentions: { item: string; entity: string }[];
    itemCategories: { item: string; category: string }[];
    digestCategories: { digest: string; category: string }[];
    sameAs: { author: string; person: string }[];
    aliases: { key: string; entity: string }[];
    relations: Record<Relation, RelationRow[]>;
  };
}

export function emptyRows(): PlannedRows {
  return {
    digests: [],
    categories: [],
    authors: [],
    entities: [],
    aliases: [],
    relations: { broader: [], madeBy: [], versionOf: [] },
    items: [],
    contains: [],
    digestCategories: [],
    itemCategories: [],
    posted: [],
    mentions: [],
    entityCategories: [],
    discusses: [],
    covers: [],
    sameAs: [],
    staleDigests: [],
    removed: {
      contains: [],
      items: [],
      posted: [],
      mentions: [],
      itemCategories: [],
      digestCategories: [],
      sameAs: [],
      aliases: [],
      relations: { broader: [], madeBy: [], versionOf: [] },
    },
  };
}

/** What rows change in each count together: a count is added to, so that two changes of one are one. Without those that change nothing. */
export function sumDeltas<Row extends KeyedRow & { delta: number }>(rows: readonly Row[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) sums.set(keyOf(row), { ...row, delta: row.delta + (sums.get(keyOf(row))?.delta ?? 0) });
  return [...sums.values()].filter(({ delta }) => delta !== 0);
}

/** Whether a plan takes something away, which may leave something else with nothing to hold on to. */
export function takesAway({ removed: { relations, ...others } }: PlannedRows): boolean {
  return [...Object.values(others), ...Object.values(relations)].some((rows) => rows.length > 0);
}
