import type { AliasRow, CategoryRow, DigestNode, EntityNode, ItemNode, MentionRow } from "./rows.js";
import type { StoredAuthorNode } from "./stored.js";

/** The rows that a plan writes and removes, by the statement that takes them. */
export interface PlannedRows {
  digests: DigestNode[];
  categories: CategoryRow[];
  authors: StoredAuthorNode[];
  entities: EntityNode[];
  aliases: (AliasRow & { entity: string })[];
  items: ItemNode[];
  contains: { digest: string; item: string; position: number }[];
  digestCategories: { digest: string; category: string }[];
  itemCategories: { item: string; category: string }[];
  posted: { author: string; item: string }[];
  mentions: (MentionRow & { item: string })[];
  entityCategories: { entity: string; category: string; delta: number }[];
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
  };
}

export function emptyRows(): PlannedRows {
  return {
    digests: [],
    categories: [],
    authors: [],
    entities: [],
    aliases: [],
    items: [],
    contains: [],
    digestCategories: [],
    itemCategories: [],
    posted: [],
    mentions: [],
    entityCategories: [],
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
    },
  };
}
