import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import type { CategoryNode } from "./nodes.js";
import { type EdgeRow, findByKeys, MOST, type Page, pagedQuery, type PageRequest, readList } from "./page.js";

export interface CategoryRow extends EdgeRow<CategoryNode> {
  itemCount: number;
}

export const categoriesByAuthor = pagedQuery<CategoryRow>("categories-by-author", MOST);
export const categoriesByDigest = pagedQuery<CategoryRow>("categories-by-digest", MOST);
export const categoriesByEntity = pagedQuery<CategoryRow>("categories-by-entity", MOST);
export const categoriesByItem = pagedQuery<CategoryRow>("categories-by-item", MOST);

const allCategories = pagedQuery<CategoryRow, null>("categories", MOST);

/** All categories, those with most items first. */
export function listCategories(engine: GraphEngine, page: PageRequest): Promise<Page<CategoryRow, null>> {
  return readList(engine, allCategories, page);
}

/** Categories by their ids; null where there is none. */
export function findCategoriesById(engine: GraphEngine, ids: readonly string[]): Promise<(CategoryNode | null)[]> {
  return findByKeys(engine, "categories-by-id", ids);
}

/** The category with a name, in any case, or with an id as answers hold it or without its type; null when there is none. */
export async function findCategoryByName(engine: GraphEngine, name: string): Promise<CategoryNode | null> {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^category:/, "");
  const [row] = await engine.read<{ node: CategoryNode }>(query("read/category-by-name"), { name: key });
  return row?.node ?? null;
}
