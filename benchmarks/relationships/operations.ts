import type { Parameters } from "../../src/graph/engine.js";
import type { Subject } from "./subjects.js";

/** A question that every side answers, each in its own words: `throughline/<name>.graphql`, `neo4j-graphql/<name>.graphql`, `raw/<name>.cypher`. */
export interface Operation {
  name: string;
  about: string;
  /** What is asked about; for Throughline ids tell their type, and a search is the words as they are. */
  variables: (subject: Subject) => { throughline: Parameters; others: Parameters };
}

export const OPERATIONS: readonly Operation[] = [
  about("authors-who-discuss", "authors who discuss an entity, with their latest items", byEntity),
  about("item-feed", "items with author, mentions and categories", ({ before: until }) => ({
    throughline: { until },
    others: { until },
  })),
  about("entity-page", "entity with items, authors and co-mentions", byEntity),
  about("author-page", "author with top entities and their other authors", ({ author: id }) => byId("Author", id)),
  about("category-page", "category with items, entities and authors", ({ category: id }) => byId("Category", id)),
  about("search", "full-text search of items", ({ name: query, search }) => ({
    throughline: { query },
    others: search,
  })),
  about("network", "network of an entity's co-mentions", byEntity),
  about("timeline", "items of an entity by month", byEntity),
];

function about(name: string, what: string, variables: Operation["variables"]): Operation {
  return { name, about: what, variables };
}

function byEntity({ entity }: Subject) {
  return byId("Entity", entity);
}

function byId(type: string, id: string) {
  return { throughline: { id: `${type}:${id}` }, others: { id } };
}
