import type { GraphEngine } from "../../src/graph/engine.js";
import { query } from "../../src/graph/queries.js";
import { inBatches } from "../../src/importer/batches.js";
import type { FoundDigest } from "../../src/importer/read-text.js";
import { storeBatch } from "../../src/importer/store-batch.js";
import type { StatementRows } from "./corpus.js";

/** Rows of a statement of the raw loader, and of its transaction. */
const RAW_ROWS = 1_000;

/** The importer's half that writes: compares with the graph and writes the difference, for digests whose names are found already. */
export async function storeCorpus(
  engine: GraphEngine,
  digests: readonly FoundDigest[],
  batchItems: number,
): Promise<void> {
  for await (const batch of inBatches(each(digests), batchItems, ({ items }) => items)) {
    await storeBatch((work) => engine.write(work), batch, false);
  }
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  for (const one of list) yield await Promise.resolve(one);
}

/** What one would write by hand: `UNWIND $rows AS row MERGE …`, with the importer's own statements, that looks at nothing before it writes. */
export async function loadRaw(engine: GraphEngine, all: readonly StatementRows[], count = RAW_ROWS): Promise<void> {
  for (const { statement, rows } of all) {
    for (let from = 0; from < rows.length; from += count) {
      const some = rows.slice(from, from + count);
      await engine.write((transaction) => transaction.run(query(statement), { rows: some }));
    }
  }
}
