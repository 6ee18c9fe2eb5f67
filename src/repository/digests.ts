import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import type { DigestNode } from "./nodes.js";
import { type EdgeRow, findByKeys, NEWEST, type Page, pagedQuery, type PageRequest, readList } from "./page.js";

export interface DigestRow extends EdgeRow<DigestNode> {
  itemCount: number;
}

export interface ContainingDigestRow extends EdgeRow<DigestNode> {
  position: number;
}

export const digestsByAuthor = pagedQuery<DigestRow>("digests-by-author", NEWEST);
export const digestsByCategory = pagedQuery<DigestRow>("digests-by-category", NEWEST);
export const digestsByEntity = pagedQuery<DigestRow>("digests-by-entity", NEWEST);
export const digestsByItem = pagedQuery<ContainingDigestRow>("digests-by-item", NEWEST);

const allDigests = pagedQuery<DigestRow, null>("digests", NEWEST);

/** All digests, newest first. */
export function listDigests(engine: GraphEngine, page: PageRequest): Promise<Page<DigestRow, null>> {
  return readList(engine, allDigests, page);
}

/** Digests by their ids; null where there is none. */
export function findDigestsById(engine: GraphEngine, ids: readonly string[]): Promise<(DigestNode | null)[]> {
  return findByKeys(engine, "digests-by-id", ids);
}

/** Whether nothing was imported yet. */
export async function isEmpty(engine: GraphEngine): Promise<boolean> {
  return (await engine.read(query("read/any-digest"), {})).length === 0;
}
