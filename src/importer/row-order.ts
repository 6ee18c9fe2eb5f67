import type { Parameters } from "../graph/engine.js";

/** A row of a statement: it names what it touches by some of `KEYS`. */
export type KeyedRow = Parameters;

/** Every field that names a node, in the order that rows are sorted by. */
const KEYS = ["id", "key", "digest", "author", "item", "entity", "relative", "person", "category"] as const;

/**
 * The rows in the order of the nodes that they touch; of several with one key the last, which is what is left when all are written. Two
 * writers that lock nodes in the same order never wait for each other in a circle, which a database ends by refusing one of them.
 */
export function sortByKey<Row extends KeyedRow>(rows: readonly Row[]): Row[] {
  const keyed = new Map(rows.map((row) => [keyOf(row), row]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}

/** What a row names, as one text. */
export function keyOf(row: KeyedRow): string {
  return KEYS.map((field) => {
    const id = row[field];
    return typeof id === "string" ? id : "";
  }).join("\0");
}
