import type { GraphEngine } from "../graph/engine.js";
import { nameKey } from "../identity/names.js";
import type { EvidenceLists } from "./evidence.js";
import type { EntityNode } from "./nodes.js";
import { type EdgeRow, findByKeys, MOST, type Page, pagedQuery, type PageRequest, readList } from "./page.js";

export interface EntityRow extends EdgeRow<EntityNode> {
  itemCount: number;
}

/** An author's talk about an entity. */
export interface DiscussedEntityRow extends EntityRow {
  mentionCount: number;
  firstAt: string;
  lastAt: string;
}

export interface MentionRow extends EdgeRow<EntityNode> {
  evidence: EvidenceLists;
  item: { title: string; summary: string };
}

export const entitiesByItem = pagedQuery<MentionRow>("entities-by-item", MOST);
export const entitiesByAuthor = pagedQuery<DiscussedEntityRow>("entities-by-author", MOST);
export const entitiesByCategory = pagedQuery<EntityRow>("entities-by-category", MOST);
export const entitiesByDigest = pagedQuery<EntityRow>("entities-by-digest", MOST);

const allEntities = pagedQuery<EntityRow, null>("entities", MOST);

/** Entities of the given kinds, those in most items first. */
export function listEntities(
  engine: GraphEngine,
  kinds: readonly string[],
  page: PageRequest,
): Promise<Page<EntityRow, null>> {
  return readList(engine, allEntities, page, { kinds: [...kinds] });
}

/** The entity with a name, in any script and spelling; null when none has it. */
export async function findEntityByName(engine: GraphEngine, name: string): Promise<EntityNode | null> {
  const [entity] = await findByKeys<EntityNode>(engine, "entities-by-key", [nameKey(name)]);
  return entity ?? null;
}

/** The persons that authors are. */
export function findPersonsByAuthor(engine: GraphEngine, authors: readonly string[]): Promise<(EntityNode | null)[]> {
  return findByKeys(engine, "person-by-author", authors);
}
