import type { GraphEngine } from "../graph/engine.js";
import { nameKey } from "../identity/names.js";
import type { EvidenceLists } from "./evidence.js";
import { findNewestTime, itemsByEntity, itemsByEntityAndCategory, itemsByEntityAndDigest } from "./items.js";
import type { EntityNode } from "./nodes.js";
import { storedDiscussions } from "./discussion.js";
import type { Condition } from "./filter.js";
import { findAllByKeys, findByKeys } from "./find.js";
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

export interface EntityRow extends EdgeRow<EntityNode> {
  itemCount: number;
}

/** An author's talk about an entity. */
export interface DiscussedEntityRow extends EntityRow {
  mentionCount: number;
  firstAt: string;
  lastAt: string;
  /** Of the author's items, from 0 to 1. */
  share: number;
}

/** An author, and the kinds of what is asked for. */
export interface Speaker {
  id: string;
  kinds: string[];
}

export interface MentionRow extends EdgeRow<EntityNode> {
  /** How often the item mentions the entity. */
  sort: number;
}

/** Where an item mentions an entity, and the texts that the places lie in. */
export interface MentionEvidence {
  entity: string;
  evidence: EvidenceLists;
  item: { title: string; summary: string };
}

/** All items that mention the entity. */
const behindEntity = (_: object, id: string) => ({ list: itemsByEntity, parent: { id } });

export const entitiesByItem = pagedQuery<MentionRow>("entities-by-item", MOST);
export const entitiesByCategory = pagedQuery<EntityRow>("entities-by-category", MOST, {
  behind: ({ id: category }, entity) => ({ list: itemsByEntityAndCategory, parent: { entity, category } }),
});
export const entitiesByDigest = pagedQuery<EntityRow>("entities-by-digest", MOST, {
  behind: ({ id: digest }, entity) => ({ list: itemsByEntityAndDigest, parent: { entity, digest } }),
});
/** The entities that an author mentions. */
export const ENTITIES_BY_AUTHOR = storedDiscussions<DiscussedEntityRow, Speaker>("entities-by-author", {
  name: "entities-by-author-by-items",
  measures: ["share"],
});
/** The topics that are a part of a topic. */
export const entitiesByBroader = pagedQuery<EntityRow>("entities-by-broader", MOST, {
  behind: behindEntity,
});
export const entitiesByMaker = pagedQuery<EntityRow>("entities-by-maker", MOST, {
  behind: behindEntity,
});
export const entitiesByFamily = pagedQuery<EntityRow>("entities-by-family", MOST, {
  behind: behindEntity,
});

/** What the entities can be sorted by. */
const ENTITY_ORDERS = {
  ITEMS: { sorting: MOST, by: "order/entities/items", isReversed: false },
  AUTHORS: { sorting: MOST, by: "order/entities/authors", isReversed: false },
  GROWTH: { sorting: MOST, by: "order/entities/growth", isReversed: false },
  LATEST: { sorting: NEWEST, by: "order/entities/latest", isReversed: false },
  NAME: { sorting: LAST_NAME, by: "order/entities/name", isReversed: true },
} satisfies Record<string, Order>;

const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;

/** An order with all that it needs: growth is that of the week up to the newest item against the week before. */
export async function findEntityOrder(engine: GraphEngine, order: keyof typeof ENTITY_ORDERS): Promise<Order> {
  if (order !== "GROWTH") return ENTITY_ORDERS[order];
  const newest = Date.parse((await findNewestTime(engine)) ?? EPOCH);
  const weeksBefore = (weeks: number) => new Date(newest - weeks * WEEK_MS).toISOString();
  return { ...ENTITY_ORDERS.GROWTH, parameters: { growth: { since: weeksBefore(1), before: weeksBefore(2) } } };
}

const EPOCH = "1970-01-01T00:00:00.000Z";

/** The entities that items mention and a condition holds for. */
export function entitiesWhere(order: Order, condition: Condition): PagedQuery<EntityRow, object> {
  return sortedQuery("entities", order, condition, behindEntity);
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

/** Where items mention what; apart from the entities themselves, because it is several times as much and rarely asked for. */
export function findEvidenceByItem(engine: GraphEngine, items: readonly string[]): Promise<MentionEvidence[][]> {
  return findAllByKeys(engine, "evidence-by-item", items);
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
