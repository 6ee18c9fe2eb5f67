/** What a node of the picture is: a kind of entity, or what else can be looked at. */
export const NODE_KINDS = [
  "PERSON",
  "ORGANIZATION",
  "PRODUCT",
  "TOPIC",
  "EVENT",
  "PLACE",
  "AUTHOR",
  "ITEM",
  "DIGEST",
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const MEASURES = ["COUNT", "PMI", "LIFT", "JACCARD"] as const;
export type Measure = (typeof MEASURES)[number];

export const SHAPES = ["graph", "table", "json"] as const;
/** How the same answer is shown. */
export type Shape = (typeof SHAPES)[number];

/** How many neighbours one page of an expansion brings: the heaviest. */
export const PAGE = 50;
/** The network of one name has no more nodes than that; see `Query.network`. */
export const MOST_NEIGHBOURS = 500;
/** Expansions in one picture; each is a question of its own. */
export const MOST_STARTS = 40;
/** As the API has it. */
export const MOST_CHARACTERS = 1_000;

/** A node whose neighbours are in the picture. */
export interface Start {
  /** As `node(id)` takes it, e.g. `Entity:openai`. */
  id: string;
  /** How many neighbours, 1 to 500. */
  limit: number;
}

/** What is looked at: all that an address has to bring back when it is shared. */
export interface View {
  page: "home" | "explore";
  /** What the picture begins with, in the order it was added; empty for an overview, or for the best hit of `query`. */
  at: Start[];
  /** What was searched for; empty when nothing was. */
  query: string;
  /** Id of the node in the side panel. */
  selected: string | null;
  /** Only these kinds are shown; all when empty. */
  kinds: NodeKind[];
  /** Ids of categories; only what is in one of these is shown; all when empty. */
  categories: string[];
  /** Only items posted from here on, and before `until`: instants as RFC 3339 in UTC. */
  since: string | null;
  until: string | null;
  /** Ids of the two ends of a path; with one alone, the other is still to be picked. */
  from: string | null;
  to: string | null;
  show: Shape;
  measure: Measure;
}

/** The page that opens when nothing was asked yet. */
export const HOME: View = {
  page: "home",
  at: [],
  query: "",
  selected: null,
  kinds: [],
  categories: [],
  since: null,
  until: null,
  from: null,
  to: null,
  show: "graph",
  measure: "COUNT",
};

/** A fresh picture with some of its parts set. */
export function explore(parts: Partial<View>): View {
  return { ...HOME, page: "explore", ...parts };
}

/** The picture around one node, which stands in the side panel. */
export function exploreNode(id: string): View {
  return explore({ at: [{ id, limit: PAGE }], selected: id });
}
