import type { GraphEngine, GraphValue, Statement } from "../graph/engine.js";
import { decodeCursor, encodeCursor } from "./cursor.js";
import {
  briefStatement,
  composeAlong,
  countStatement,
  type Detail,
  measuredStatement,
  pageStatement,
} from "./list-statement.js";
import type { Behind, EdgeRow, PagedQuery } from "./paged-query.js";

/** The part of a list that is asked for: so many edges after a cursor or, backward, before it; without one, from the list's end. */
export interface PageRequest {
  size: number;
  cursor: string | null;
  isBackward: boolean;
  /** Which measures of the edges are asked for; all when left out. The others are not worked out, and missing in the rows. */
  measures?: readonly string[];
  /** Details that nobody asks for, in the order of `DETAILS`; they are missing in the rows. */
  without?: readonly Detail[];
  /** Lists of the nodes of this one that are read in its statement. */
  along?: readonly Along[];
}

/** The beginning or end of a list that hangs on each node of another; its statement has no values of its own. */
export interface Along {
  list: PagedQuery<EdgeRow, NodeParent>;
  request: PageRequest;
}

interface NodeParent {
  id: string;
}

/** A row of a list that hangs on a parent. */
export type Edge<Row extends EdgeRow, Parent> = Omit<Row, "parent"> & { list: PagedQuery<Row, Parent>; parent: Parent };

/** A part of a list, ready to be answered as a connection; `list` and `parent` say of what. */
export interface Page<Row extends EdgeRow, Parent> {
  edges: Edge<Row, Parent>[];
  nodes: Row["node"][];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  list: PagedQuery<Row, Parent>;
  parent: Parent;
  /** The pages of its nodes' lists that came along. */
  along: (Along & { page: Page<EdgeRow, NodeParent> })[];
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
  const along = request.along ?? [];
  const rows = await engine.read<Row>(
    composeAlong(
      statementFor(paged, request),
      along.map((one) => statementFor(one.list, one.request)),
    ),
    {
      ...paged.parameters,
      parents: indexed(parents),
      ...placeOf(paged, request),
      ...Object.fromEntries(along.flatMap((one, n) => Object.entries(placeOf(one.list, one.request, n)))),
    },
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
  { statement, stored, isReversed }: PagedQuery<Row, Parent>,
  { measures, without = [], isBackward }: PageRequest,
): Statement {
  const isStored = stored && measures?.every((measure) => stored.measures.includes(measure));
  const whole = isStored ? stored.statement() : statement();
  const measured = measures ? measuredStatement(whole, measures) : whole;
  return pageStatement(briefStatement(measured, without), { isReversed, isBackward });
}

/** Where a page begins, and one row more than asked for, which tells whether the list goes on; a list that comes along has a number. */
function placeOf<Row extends EdgeRow, Parent>(
  paged: PagedQuery<Row, Parent>,
  { isBackward, size, cursor }: PageRequest,
  number: number | "" = "",
): Record<string, GraphValue> {
  const { start, end } = paged.sorting;
  const place =
    cursor === null
      ? { sort: isBackward === paged.isReversed ? start : end, id: "" }
      : decodeCursor(paged, cursor, isBackward ? "before" : "after");
  return { [`limit${number}`]: size + 1, [`afterSort${number}`]: place.sort, [`afterId${number}`]: place.id };
}

function indexed<Parent>(parents: readonly Parent[]) {
  return parents.map((parent, index) => ({ ...parent, index }));
}

function toPage<Row extends EdgeRow, Parent>(
  list: PagedQuery<Row, Parent>,
  rows: Row[],
  parent: Parent,
  { size, cursor, isBackward, along = [] }: PageRequest,
): Page<Row, Parent> {
  const goesOn = rows.length > size;
  const kept = rows.slice(0, size);
  if (isBackward) kept.reverse();
  // A copy of each row takes twelve times as long, and a feed has hundreds.
  const edges = kept.map((row) => Object.assign(row as Omit<Row, "parent">, { list, parent }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isBackward ? cursor !== null : goesOn,
      hasPreviousPage: isBackward ? goesOn : cursor !== null,
      get startCursor() {
        return edges[0] ? cursorOf(edges[0]) : null;
      },
      get endCursor() {
        const last = edges.at(-1);
        return last ? cursorOf(last) : null;
      },
    },
    list,
    parent,
    along: along.flatMap((one, n) =>
      kept.map((row) => {
        const { [`along${n}`]: rowsAlong = [] } = row as Record<string, unknown>;
        return { ...one, page: toPage(one.list, rowsAlong as EdgeRow[], { id: row.node.id }, one.request) };
      }),
    ),
  };
}

/** The place of an edge in its list. */
export function cursorOf<Row extends EdgeRow, Parent>({ list, sort, node }: Edge<Row, Parent>): string {
  return encodeCursor(list.list, { sort, node });
}

/**
 * The items that an edge counts.
 * @throws Error when the edges of the list count none
 */
export function behindOf<Row extends EdgeRow, Parent>({ list, parent, node }: Edge<Row, Parent>): Behind {
  const behind = list.behind?.(parent, node.id);
  if (!behind) throw new Error(`the edges of ${list.list} count no items`);
  return behind;
}
