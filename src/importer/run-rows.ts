import type { GraphTransaction } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { type KeyedRow, sortByKey } from "./row-order.js";

/** Rows, or ids, of one statement; with more of them a transaction's memory grows for nothing. */
const MAX_ROWS = 1_000;

/** Runs a statement for all rows, in the order of their keys, and returns what it returns; not at all when there are none. */
export async function runRows<Row>(
  transaction: GraphTransaction,
  name: string,
  rows: readonly KeyedRow[],
): Promise<Row[]> {
  const returned: Row[] = [];
  for (const some of chunk(sortByKey(rows))) {
    returned.push(...(await transaction.run<Row>(query(name), { rows: some })));
  }
  return returned;
}

/** The rows of a statement that takes ids, by the id of their node; it does not run when there are none. */
export async function readByIds<Row extends { node: { id: string } }>(
  transaction: GraphTransaction,
  name: string,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const some of chunk([...new Set(ids)].sort())) {
    const found = await transaction.run<Row>(query(name), { ids: some });
    for (const row of found) rows.set(row.node.id, row);
  }
  return rows;
}

function* chunk<T>(list: readonly T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += MAX_ROWS) yield list.slice(from, from + MAX_ROWS);
}
