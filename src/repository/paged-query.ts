import { createHash } from "node:crypto";
import type { GraphValue, Statement } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { composeFilter, composeStatement, type Condition, type Filter } from "./filter.js";

/** An edge as its statement returns it: what it was sorted by, the node behind it, and the properties of the relationship. */
export interface EdgeRow<Node extends { id: string } = { id: string }> {
  parent: number;
  sort: number | string;
  node: Node;
}

/** The items that an edge counts: a list and what it hangs on. */
export interface Behind {
  list: unknown;
  parent: object;
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
