import type { NodeKind } from "../address/view.js";

// What the operations beside these files answer; a test holds the operations to the schema.

export interface Named {
  id: string;
  name: string;
  /** Missing where the list holds authors or categories. */
  kind?: NodeKind;
}

export interface Counted<N = Named> {
  itemCount: number;
  node: N;
}

export interface Connection<E, N = never> {
  totalCount: number;
  edges: E[];
  nodes: N[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Words that prove something, at UTF-16 offsets into a text of their item. */
export interface Evidence {
  field: "TITLE" | "SUMMARY" | null;
  start: number;
  end: number;
  /** The sentence around them. */
  quote: string;
}

export interface ItemTold {
  id: string;
  title: string;
  summary: string;
  url: string;
  postedAt: string;
  author: Named | null;
}

/** An item with the words that make it an answer. */
export interface Proof {
  item: ItemTold;
  evidence: Evidence[];
}

export interface Overview {
  digests: { totalCount: number; nodes: { id: string; title: string; publishedAt: string }[] };
  newest: { totalCount: number; nodes: { postedAt: string }[] };
  oldest: { nodes: { postedAt: string }[] };
  authors: { totalCount: number };
  entities: { totalCount: number };
  categories: { edges: Counted[] };
}

export type TopRow = Required<Named> & { itemCount: number };
export type TopLists = Record<"people" | "organizations" | "topics", TopRow[]>;

export type SearchNode =
  | { __typename: "Entity"; id: string; name: string; kind: NodeKind }
  | { __typename: "Author"; id: string; name: string; handle: string | null }
  | { __typename: "Category"; id: string; name: string }
  | ({ __typename: "Item" } & ItemTold);

export interface SearchHit {
  highlights: (Evidence & { surface: string })[];
  node: SearchNode;
}

export interface SearchAnswer {
  search: { totalCount: number; edges: SearchHit[] };
}

export interface TimelineRow {
  time: string;
  until: string;
  value: number;
}
