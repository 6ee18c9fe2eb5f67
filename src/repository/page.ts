import { createHash } from "node:crypto";
import type { GraphEngine, GraphValue, Statement } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { decodeCursor, encodeCursor } from "./cursor.js";
import { composeFilter, composeStatement, type Condition, type Filter } from "./filter.js";
import { briefStatement, countStatement, type Detail, measuredStatement, pageStatement } from "./list-statement.js";

/** The part of a list that is asked for: so many edges after a cursor or, backward, before it; without one, from the list's end. */
export interface PageRequest {
  size: number;
  cursor: string | null;
  isBackward: boolean;
  /** Which measures of the edges are asked for; all when left out. The others are not worked out, and missing in the rows. */
  measures?: readonly string[];
  /** Details that nobody asks for, in the order of `DETAILS`; they are missing in the rows. */
  without?: readonly Detail[];
}

/** An edge as its statement returns it: what it was sorted by, the node behind it, and the properties of the relationship. */
export interface EdgeRow<Node extends { id: string } = { id: string }> {
  parent: number;
  sort: number | string;
  node: Node;
}

export type Edge<Row, Parent> = Omit<Row, "parent"> & { cursor: string; parent: Parent; behind: Behind | null };

/** The items that an edge counts: a list and what it hangs on. */
export interface Behind {
  list: unknown;
  parent: object;
}

/** A part of a list, ready to be answered as a connection; `list` and `parent` say of what. */
export interface Page<Row extends EdgeRow, Parent> {
  edges: Edge<Row, Parent>[];
  nodes: Row["node"][];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  list: PagedQuery<Row, Parent>;
  parent: Parent;
}

/** What a list is sorted by: the values that a row would have to have to come before, and after, every other. */
export interface Sorting {
  start: number | string;
  end: number | string;
}

/** A count or a measure, most first. */
export const MOST: Sorting = { start: Number.MAX_SAFE_INTEGER, end: Number.MIN_SAFE_INTEGER };
/** An instant (RFC 3339, UTC), newest first. */
export const NEWEST: Sorting = { start: "9999", end: "" };
/** A name behind `=`, last first: lists by name go the other way. */
export const LAST_NAME: Sorting = { start: ">", end: "" };
/** A position, which counts from 1. */
export const FIRST_POSITION: Sorting = { start: 0, end: Number.MAX_SAFE_INTEGER };

/** What a list can be sorted by: how it sorts, and what stands for `$sort` in its statement. */
export interface Order {
  sorting: Sorting;
  /** A file in cypher/order, or a column of the statement. */
  by: string;
  /** Whether it goes the other way than the statement says. */
  isReversed: boolean;
  /** Values of the file. */
  parameters?: Record<string, GraphValue>;
}

/** A list that hangs on a parent: one statement answers it for many parents at once, each page cut by itself. */
export interface PagedQuery<Row extends EdgeRow, Parent> {
  /** What its cursors and loaders call the list. */
  list: string;
  /** How its statement sorts, and whether the list goes the other way. */
  sorting: Sorting;
  isReversed: boolean;
  statement: () => Statement;
  parameters: Record<string, GraphValue>;
  /** The statement whose rows are counted, and its values, where these are not the same; worked out only where a length is asked for. */
  counted?: () => Pick<PagedQuery<Row, Parent>, "statement" | "parameters">;
  /** A statement that answers from counts which the importer keeps, where no other measures are asked for than these. */
  stored?: { statement: () => Statement; measures: readonly string[] } | undefined;
  /** The items behind an edge, where it counts some. */
  behind?: ((parent: Parent, node: string) => Behind) | undefined;
  /** Carries the types of row and parent; never called. */
  types?: (parent: Parent) => Row;
}

/** A list that has one order; `sortedBy` tells it from others that the same statement answers, `behind` the items that its edges count. */
export function pagedQuery<Row extends EdgeRow, Parent = { id: string }>(
  name: string,
  sorting: Sorting,
  { sortedBy, behind }: { sortedBy?: string; behind?: PagedQuery<Row, Parent>["behind"] } = {},
): PagedQuery<Row, Parent> {
  const list = sortedBy === undefined ? `read/${name}` : `read/${name} by ${sortedBy}`;
  return { list, sorting, isReversed: false, statement: () => query(`read/${name}`), parameters: {}, behind };
}

/** A list with a choice of orders and, where its statement takes one, a filter. */
export function sortedQuery<Row extends EdgeRow, Parent = { id: string }>(
  name: string,
  { sorting, by, isReversed, parameters = {} }: Order,
  condition: Condition = { all: [] },
  behind?: PagedQuery<Row, Parent>["behind"],
): PagedQuery<Row, Parent> {
  const filter = composeFilter(condition);
  const composed = (part: Filter) => () =>
    composeStatement(query(`read/${name}`), part, by.includes("/") ? query(by).text : by);
  const values = { ...filter.parameters, ...parameters };
  const digest = createHash("sha256")
    .update(`${filter.start}${filter.text}\n${JSON.stringify(values)}`)
    .digest("base64url");
  return {
    // A cursor of one filter says nothing in another.
    list: `read/${name} by ${by}${isReversed ? " reversed" : ""} where ${digest.slice(0, 8)}`,
    sorting,
    isReversed,
    statement: composed(filter),
    parameters: values,
    counted: () => {
      const whole = composeFilter(condition, true);
      return { statement: composed(whole), parameters: { ...whole.parameters, ...parameters } };
    },
    behind,
  };
}

/**
 * Reads a page for each parent, in the parents' order.
 * @throws ThroughlineError CURSOR when the cursor was not handed out by this list
 */
export async function readPages<Row extends EdgeRow, Parent>(
  engine: GraphEngine,
  paged: PagedQuery<Row, Parent>,
  parents: readonly Parent[],
  request: PageRequest,
): Promise<Page<Row, Parent>[]> {
  const { isBackward, size, cursor } = request;
  const { start, end } = paged.sorting;
  const place =
    cursor === null
      ? { sort: isBackward === paged.isReversed ? start : end, id: "" }
      : decodeCursor(paged, cursor, isBackward ? "before" : "after");
  const rows = await engine.read<Row>(
    pageStatement(statementFor(paged, request), { isReversed: paged.isReversed, isBackward }),
    // One row more than asked for tells whether the list goes on.
    { ...paged.parameters, parents: indexed(parents), limit: size + 1, afterSort: place.sort, afterId: place.id },
  );
  const rowsOf = parents.map((): Row[] => []);
  for (const row of rows) rowsOf[row.parent]?.push(row);
  return parents.map((parent, index) => toPage(paged, rowsOf[index] ?? [], parent, request));
}

/** Counts the whole list for each parent, in the parents' order. */
export async function countLists<Row extends EdgeRow, Parent>(
  engine: GraphEngine,
  paged: PagedQuery<Row, Parent>,
  parents: readonly Parent[],
): Promise<number[]> {
  const { statement, parameters } = paged.counted?.() ?? paged;
  const rows = await engine.read<{ parent: number; total: number }>(countStatement(statement()), {
    ...parameters,
    parents: indexed(parents),
    afterSort: paged.sorting.start,
    afterId: "",
  });
  const totals = new Map(rows.map(({ parent, total }) => [parent, total]));
  return parents.map((_, index) => totals.get(index) ?? 0);
}

function statementFor<Row extends EdgeRow, Parent>(
  { statement, stored }: PagedQuery<Row, Parent>,
  { measures, without = [] }: PageRequest,
): Statement {
  if (!measures) return briefStatement(statement(), without);
  const isStored = stored && measures.every((measure) => stored.measures.includes(measure));
  return briefStatement(measuredStatement(isStored ? stored.statement() : statement(), measures), without);
}

function indexed<Parent>(parents: readonly Parent[]) {
  return parents.map((parent, index) => ({ ...parent, index }));
}

function toPage<Row extends EdgeRow, Parent>(
  list: PagedQuery<Row, Parent>,
  rows: Row[],
  parent: Parent,
  { size, cursor, isBackward }: PageRequest,
): Page<Row, Parent> {
  const goesOn = rows.length > size;
  const kept = rows.slice(0, size);
  if (isBackward) kept.reverse();
  const edges = kept.map((row) => ({
    ...row,
    parent,
    // Most are never asked for.
    get cursor() {
      return encodeCursor(list.list, row);
    },
    get behind() {
      return list.behind?.(parent, row.node.id) ?? null;
    },
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isBackward ? cursor !== null : goesOn,
      hasPreviousPage: isBackward ? goesOn : cursor !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    list,
    parent,
  };
}
