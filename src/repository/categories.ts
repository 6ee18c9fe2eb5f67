import type { GraphEngine } from "../graph/engine.js";
import type { CategoryNode } from "./nodes.js";
import type { Condition } from "./filter.js";
import { findByKeys } from "./find.js";
import { type EdgeRow, LAST_NAME, MOST, type Order, pagedQuery, type PagedQuery, sortedQuery } from "./page.js";

export interface CategoryRow extends EdgeRow<CategoryNode> {
  itemCount: number;
}

export const categoriesByAuthor = pagedQuery<CategoryRow>("categories-by-author", MOST);
export const categoriesByDigest = pagedQuery<CategoryRow>("categories-by-digest", MOST);
export const categoriesByEntity = pagedQuery<CategoryRow>("categories-by-entity", MOST);
export const categoriesByItem = pagedQuery<CategoryRow>("categories-by-item", MOST);

/** What the categories can be sorted by. */
export const CATEGORY_ORDERS = {
  ITEMS: { sorting: MOST, by: "order/categories/items", isReversed: false },
  NAME: { sorting: LAST_NAME, by: "order/categories/name", isReversed: true },
} satisfies Record<string, Order>;

/** The categories that a condition holds for. */
export function categoriesWhere(order: Order, condition: Condition): PagedQuery<CategoryRow, object> {
  return sortedQuery("categories", order, condition);
}

/** Categories by their ids; null where there is none. */
export function findCategoriesById(engine: GraphEngine, ids: readonly string[]): Promise<(CategoryNode | null)[]> {
  return findByKeys(engine, "categories-by-id", ids);
}
