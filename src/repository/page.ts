import { ThroughlineError } from "../errors.js";
import type { GraphEngine, GraphValue } from "../graph/engine.js";
import { query } from "../graph/queries.js";

/** The part of a list that is asked for: the first so many edges after a cursor. */
export interface PageRequest {
  first: number;
  after: string | null;
}

/** An edge as its statement returns it: what it was sorted by, the node behind it, and the properties of the relationship. */
export interface EdgeRow<Node extends { id: string } = { id: string }> {
  parent: number;
  sort: number | string;
  node: Node;
}

export type Edge<Row, Parent> = Omit<Row, "parent"> & { cursor: string; parent: Parent };

/** A part of a list, ready to be answered as a connection. */
export interface Page<Row extends EdgeRow, Parent> {
  edges: Edge<Row, Parent>[];
  nodes: Row["node"][];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** The statement of a list, and what a row would have to be sorted by to come before every other. */
interface SortedList {
  name: string;
  /** What its cursors and loaders call the list, where one statement answers several that are sorted differently. */
  list: string;
  start: number | string;
}

/** A list that hangs on a parent: one statement answers it for many parents at once, each page cut by itself. */
export interface PagedQuery<Row extends EdgeRow, Parent> extends SortedList {
  /** Carries the types of row and parent; never called. */
  types?: (parent: Parent) => Row;
}

/** Sorted by a count, most first. */
export const MOST = Number.MAX_SAFE_INTEGER;
/** Sorted by an instant (RFC 3339, UTC), newest first. */
export const NEWEST = "9999";
/** Sorted by a position, which counts from 1. */
export const FIRST_POSITION = 0;

export function pagedQuery<Row extends EdgeRow, Parent = { id: string }>(
  name: string,
  start: number | string,
  sortedBy?: string,
): PagedQuery<Row, Parent> {
  return { name: `read/${name}`, list: sortedBy === undefined ? `read/${name}` : `read/${name} by ${sortedBy}`, start };
}

/**
 * Reads a page for each parent, in the parents' order.
 * @throws ThroughlineError CURSOR when `after` was not handed out by this list
 */
export async function readPages<Row extends EdgeRow, Parent>(
  engine: GraphEngine,
  paged: PagedQuery<Row, Parent>,
  parents: readonly Parent[],
  request: PageRequest,
): Promise<Page<Row, Parent>[]> {
  const indexed = parents.map((parent, index) => ({ ...parent, index }));
  const rows = await engine.read<Row>(query(paged.name), { parents: indexed, ...readBounds(paged, request) });
  const rowsOf = parents.map((): Row[] => []);
  for (const row of rows) rowsOf[row.parent]?.push(row);
  return parents.map((parent, index) => toPage(paged, rowsOf[index] ?? [], parent, request));
}

/** Reads a page of a list that hangs on nothing; `parameters` are what its statement takes besides the page. */
export async function readList<Row extends EdgeRow>(
  engine: GraphEngine,
  paged: PagedQuery<Row, null>,
  request: PageRequest,
  parameters: Record<string, GraphValue> = {},
): Promise<Page<Row, null>> {
  const rows = await engine.read<Row>(query(paged.name), { ...parameters, ...readBounds(paged, request) });
  return toPage(paged, rows, null, request);
}

/** One row more than asked for tells whether there is a next page. */
function readBounds(list: SortedList, { first, after }: PageRequest) {
  const { sort, id } = after === null ? { sort: list.start, id: "" } : decodeCursor(list, after);
  return { limit: first + 1, afterSort: sort, afterId: id };
}

function toPage<Row extends EdgeRow, Parent>(
  paged: PagedQuery<Row, Parent>,
  rows: Row[],
  parent: Parent,
  { first, after }: PageRequest,
): Page<Row, Parent> {
  const edges = rows.slice(0, first).map((row) => ({ ...row, parent, cursor: encodeCursor(paged.list, row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A cursor names its list, so that one of another list is noticed, and the place in the order: sort value, then id. */
function encodeCursor(list: string, { sort, node }: EdgeRow): string {
  return Buffer.from(JSON.stringify([list, sort, node.id])).toString("base64url");
}

function decodeCursor({ list, start }: SortedList, cursor: string): { sort: number | string; id: string } {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(place) && place.length === 3) {
      const [named, sort, id] = place as unknown[];
      if (named === list && typeof sort === typeof start && typeof id === "string")
        return { sort: sort as number | string, id };
    }
  } catch {
    // Not even JSON: the same mistake, told below.
  }
  throw new ThroughlineError(
    "CURSOR",
    `"${cursor.slice(0, 80)}" is not a cursor of this list: expected an endCursor or cursor that it returned`,
  );
}

/** Finds nodes by a key, for many keys at once: the first of each key, null where there is none. */
export async function findByKeys<Node>(
  engine: GraphEngine,
  name: string,
  keys: readonly string[],
): Promise<(Node | null)[]> {
  const found = await findAllByKeys<Node>(engine, name, keys);
  return found.map(([first]) => first ?? null);
}

/** Finds all nodes of each key, in the statement's order. */
export async function findAllByKeys<Node>(
  engine: GraphEngine,
  name: string,
  keys: readonly string[],
): Promise<Node[][]> {
  const rows = await engine.read<{ id: string; node: Node }>(query(`read/${name}`), { ids: [...keys] });
  const found = new Map(keys.map((key): [string, Node[]] => [key, []]));
  for (const { id, node } of rows) found.get(id)?.push(node);
  return keys.map((key) => found.get(key) ?? []);
}
