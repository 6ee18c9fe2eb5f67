import type { GraphEngine } from "../graph/engine.js";
import { nameKey } from "../identity/names.js";
import type { EvidenceLists } from "./evidence.js";
import type { EntityNode } from "./nodes.js";
import {
  type EdgeRow,
  findAllByKeys,
  findByKeys,
  MOST,
  type Page,
  pagedQuery,
  type PageRequest,
  readList,
} from "./page.js";

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
/** The topics that are a part of a topic. */
export const entitiesByBroader = pagedQuery<EntityRow>("entities-by-broader", MOST);
export const entitiesByMaker = pagedQuery<EntityRow>("entities-by-maker", MOST);
export const entitiesByFamily = pagedQuery<EntityRow>("entities-by-family", MOST);

const allEntities = pagedQuery<EntityRow, null>("entities", MOST);

/** The entities of the given kinds that items mention, those in most items first. */
export function listEntities(
  engine: GraphEngine,
  kinds: readonly string[],
  page: PageRequest,
): Promise<Page<EntityRow, null>> {
  return readList(engine, allEntities, page, { kinds: [...kinds] });
}

/**
 * The entity with a name, in any script and spelling; null when none has it. Of several, a registered one comes before one that a rule
 * found, then the one in most items.
 */
export async function findEntityByName(engine: GraphEngine, name: string): Promise<EntityNode | null> {
  const [entity] = await findEntitiesByName(engine, [name]);
  return entity ?? null;
}

/** Entities by their ids; null where there is none. */
export function findEntitiesById(engine: GraphEngine, ids: readonly string[]): Promise<(EntityNode | null)[]> {
  return findByKeys(engine, "entities-by-id", ids);
}

/** The entities with names; null for a name that none has. */
export function findEntitiesByName(engine: GraphEngine, names: readonly string[]): Promise<(EntityNode | null)[]> {
  return findByKeys(engine, "entities-by-key", names.map(nameKey));
}

/** The persons that authors are. */
export function findPersonsByAuthor(engine: GraphEngine, authors: readonly string[]): Promise<(EntityNode | null)[]> {
  return findByKeys(engine, "person-by-author", authors);
}

/** The topics that topics are a part of. */
export function findBroader(engine: GraphEngine, entities: readonly string[]): Promise<EntityNode[][]> {
  return findAllByKeys(engine, "broader-by-entity", entities);
}

/** Who makes entities. */
export function findMakers(engine: GraphEngine, entities: readonly string[]): Promise<EntityNode[][]> {
  return findAllByKeys(engine, "makers-by-entity", entities);
}

/** The families that entities are versions of. */
export function findFamilies(engine: GraphEngine, entities: readonly string[]): Promise<(EntityNode | null)[]> {
  return findByKeys(engine, "family-by-entity", entities);
}
