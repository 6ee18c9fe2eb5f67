import type { GraphEngine } from "../graph/engine.js";
import { identifyHandle } from "../identity/links.js";
import type { AuthorNode } from "./nodes.js";
import { type EdgeRow, findByKeys, MOST, type Page, pagedQuery, type PageRequest, readList } from "./page.js";

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

export const authorsByEntity = pagedQuery<DiscussingAuthorRow, Subject>("authors-by-entity", MOST);
export const authorsByEntityAndNarrower = pagedQuery<DiscussingAuthorRow, Subject>(
  "authors-by-entity-and-narrower",
  MOST,
);
export const authorsByCategory = pagedQuery<AuthorRow>("authors-by-category", MOST);
export const authorsByDigest = pagedQuery<AuthorRow>("authors-by-digest", MOST);
/** The accounts that a person posts with. */
export const authorsByPerson = pagedQuery<AuthorRow>("authors-by-person", MOST);

const allAuthors = pagedQuery<AuthorRow, null>("authors", MOST);

/** All authors, those with most items first. */
export function listAuthors(engine: GraphEngine, page: PageRequest): Promise<Page<AuthorRow, null>> {
  return readList(engine, allAuthors, page);
}

/** The author with a handle on X (`@` and case do not matter), or of a site by its host; null when there is none. */
export async function findAuthor(engine: GraphEngine, handle: string): Promise<AuthorNode | null> {
  const site = `site:${handle.trim().toLowerCase()}`;
  const [account, host] = await findAuthorsById(engine, [identifyHandle(handle).id, site]);
  return account ?? host ?? null;
}

/** Authors by their ids; null where there is none. */
export function findAuthorsById(engine: GraphEngine, ids: readonly string[]): Promise<(AuthorNode | null)[]> {
  return findByKeys(engine, "authors-by-id", ids);
}

/** Who posted the items. */
export function findAuthorsByItem(engine: GraphEngine, items: readonly string[]): Promise<(AuthorNode | null)[]> {
  return findByKeys(engine, "author-by-item", items);
}
