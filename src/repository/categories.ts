import type { GraphEngine } from "../graph/engine.js";
import type { CategoryNode } from "./nodes.js";
import type { Condition } from "./filter.js";
import { findByKeys } from "./find.js";
import {
  itemsByAuthorAndCategory,
  itemsByCategory,
  itemsByCategoryAndDigest,
  itemsByEntityAndCategory,
  itemsByItem,
} from "./items.js";
import { type EdgeRow, LAST_NAME, MOST, type Order, pagedQuery, type PagedQuery, sortedQuery } from "./paged-query.js";

export interface CategoryRow extends EdgeRow<CategoryNode> {
  itemCount: number;
}

export const categoriesByAuthor = pagedQuery<CategoryRow>("categories-by-author", MOST, {
  behind: ({ id: author }, category) => ({ list: itemsByAuthorAndCategory, parent: { author, category } }),
});
export const categoriesByDigest = pagedQuery<CategoryRow>("categories-by-digest", MOST, {
  behind: ({ id: digest }, category) => ({ list: itemsByCategoryAndDigest, parent: { category, digest } }),
});
export const categoriesByEntity = pagedQuery<CategoryRow>("categories-by-entity", MOST, {
  behind: ({ id: entity }, category) => ({ list: itemsByEntityAndCategory, parent: { entity, category } }),
});
export const categoriesByItem = pagedQuery<CategoryRow>("categories-by-item", MOST, {
  behind: ({ id }) => ({ list: itemsByItem, parent: { id } }),
});

/** What the categories can be sorted by. */
export const CATEGORY_ORDERS = {
  ITEMS: { sorting: MOST, by: "order/categories/items", isReversed: false },
  NAME: { sorting: LAST_NAME, by: "order/categories/name", isReversed: true },
} satisfies Record<string, Order>;

/** The categories that a condition holds for. */
export function categoriesWhere(order: Order, condition: Condition): PagedQuery<CategoryRow, object> {
  return sortedQuery("categories", order, condition, (_, id) => ({ list: itemsByCategory, parent: { id } }));
}

/** Categories by their ids; null where there is none. */
export function findCategoriesById(engine: GraphEngine, ids: readonly string[]): Promise<(CategoryNode | null)[]> {
  return findByKeys(engine, "categories-by-id", ids);
}
