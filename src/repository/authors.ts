import type { GraphEngine } from "../graph/engine.js";
import type { AuthorNode } from "./nodes.js";
import type { Condition } from "./filter.js";
import { findByKeys } from "./find.js";
import { discussions, storedDiscussions } from "./discussion.js";
import { itemsByAuthor, itemsByAuthorAndCategory, itemsByAuthorAndDigest } from "./items.js";
import { accountIds } from "./names.js";
import {
  type EdgeRow,
  LAST_NAME,
  MOST,
  NEWEST,
  type Order,
  pagedQuery,
  type PagedQuery,
  sortedQuery,
} from "./paged-query.js";

export interface AuthorRow extends EdgeRow<AuthorNode> {
  itemCount: number;
}

/** An author's talk about an entity. */
export interface DiscussingAuthorRow extends AuthorRow {
  mentionCount: number;
  firstAt: string;
  lastAt: string;
}

/** An entity, and whether what is narrower counts as well: the topics below it and its versions, at any depth. */
export interface Subject {
  id: string;
  includeNarrower: boolean;
}

/** The authors who mention an entity, with what is narrower or without. */
export const AUTHORS_BY_ENTITY = storedDiscussions<DiscussingAuthorRow, Subject>("authors-by-entity", {
  name: "authors-by-entity-by-items",
  measures: [],
});
export const AUTHORS_BY_ENTITY_AND_NARROWER = discussions<DiscussingAuthorRow, Subject>(
  "authors-by-entity-and-narrower",
);
export const authorsByCategory = pagedQuery<AuthorRow>("authors-by-category", MOST, {
  behind: ({ id: category }, author) => ({ list: itemsByAuthorAndCategory, parent: { author, category } }),
});
export const authorsByDigest = pagedQuery<AuthorRow>("authors-by-digest", MOST, {
  behind: ({ id: digest }, author) => ({ list: itemsByAuthorAndDigest, parent: { author, digest } }),
});
/** The accounts that a person posts with. */
export const authorsByPerson = pagedQuery<AuthorRow>("authors-by-person", MOST, {
  behind: (_, id) => ({ list: itemsByAuthor, parent: { id } }),
});

/** What the authors can be sorted by. */
export const AUTHOR_ORDERS = {
  ITEMS: { sorting: MOST, by: "order/authors/items", isReversed: false },
  MENTIONS: { sorting: MOST, by: "order/authors/mentions", isReversed: false },
  LATEST: { sorting: NEWEST, by: "order/authors/latest", isReversed: false },
  NAME: { sorting: LAST_NAME, by: "order/authors/name", isReversed: true },
} satisfies Record<string, Order>;

/** The authors that a condition holds for. */
export function authorsWhere(order: Order, condition: Condition): PagedQuery<AuthorRow, object> {
  return sortedQuery("authors", order, condition, (_, id) => ({ list: itemsByAuthor, parent: { id } }));
}

/** The author with a handle on X (`@` and case do not matter), or of a site by its host; null when there is none. */
export async function findAuthor(engine: GraphEngine, handle: string): Promise<AuthorNode | null> {
  const [account, host] = await findAuthorsById(engine, accountIds(handle));
  return account ?? host ?? null;
}

/** Authors by their ids; null where there is none. */
export function findAuthorsById(engine: GraphEngine, ids: readonly string[]): Promise<(AuthorNode | null)[]> {
  return findByKeys(engine, "authors-by-id", ids);
}
