import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import type { DigestNode } from "./nodes.js";
import type { Condition } from "./filter.js";
import { findByKeys } from "./find.js";
import { itemsByAuthorAndDigest, itemsByCategoryAndDigest, itemsByDigest, itemsByEntityAndDigest } from "./items.js";
import { type EdgeRow, NEWEST, pagedQuery, type PagedQuery, sortedQuery } from "./paged-query.js";
import type { TimeOrder } from "./period.js";

export interface DigestRow extends EdgeRow<DigestNode> {
  itemCount: number;
}

export interface ContainingDigestRow extends EdgeRow<DigestNode> {
  position: number;
}

export const digestsByAuthor = pagedQuery<DigestRow>("digests-by-author", NEWEST, {
  behind: ({ id: author }, digest) => ({ list: itemsByAuthorAndDigest, parent: { author, digest } }),
});
export const digestsByCategory = pagedQuery<DigestRow>("digests-by-category", NEWEST, {
  behind: ({ id: category }, digest) => ({ list: itemsByCategoryAndDigest, parent: { category, digest } }),
});
export const digestsByEntity = pagedQuery<DigestRow>("digests-by-entity", NEWEST, {
  behind: ({ id: entity }, digest) => ({ list: itemsByEntityAndDigest, parent: { entity, digest } }),
});
export const digestsByItem = pagedQuery<ContainingDigestRow>("digests-by-item", NEWEST);

/** The digests that a condition holds for. */
export function digestsWhere(order: TimeOrder, condition: Condition): PagedQuery<DigestRow, object> {
  return sortedQuery(
    "digests",
    { sorting: NEWEST, by: "publishedAt", isReversed: order === "OLDEST" },
    condition,
    (_, id) => ({
      list: itemsByDigest,
      parent: { id },
    }),
  );
}

/** Digests by their ids; null where there is none. */
export function findDigestsById(engine: GraphEngine, ids: readonly string[]): Promise<(DigestNode | null)[]> {
  return findByKeys(engine, "digests-by-id", ids);
}

/** Whether nothing was imported yet. */
export async function isEmpty(engine: GraphEngine): Promise<boolean> {
  return (await engine.read(query("read/any-digest"), {})).length === 0;
}
