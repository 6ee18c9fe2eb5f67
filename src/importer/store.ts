import type { GraphTransaction } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { type Changes, COUNTED, type Counted, noChanges } from "./changes.js";
import { planDigest } from "./plan.js";
import { type PlannedRows, takesAway } from "./planned-rows.js";
import { removeOrphans } from "./remove-orphans.js";
import type { DigestGraph } from "./rows.js";
import { readByIds } from "./run-rows.js";
import { type DigestVersion, findStored, isVersion, readStored, type Stored } from "./stored.js";
import { writeRows } from "./write-rows.js";

/** A digest to be stored. `read` makes its rows, and is called only when the stored digest is of another version. */
export interface NewDigest {
  version: DigestVersion;
  read: () => DigestGraph;
}

export interface StoreResult {
  /** Whether this version of the digest was stored already. */
  isUnchanged: boolean;
  changes: Changes;
  /** Ids of the digests that must be imported again because this one stopped telling their items. */
  stale: string[];
}

/**
 * Writes digests, each with an id of its own, inside the transaction: the difference to what is there, and nothing where there is none. The
 * graph and the results, one for each digest, are those of storing one after the other; but what they need is read at once and what they
 * bring is written at once, as far as that is possible.
 */
export async function storeDigests(
  transaction: GraphTransaction,
  digests: readonly NewDigest[],
): Promise<StoreResult[]> {
  const results: StoreResult[] = [];
  while (results.length < digests.length) {
    for (const result of await storeRound(transaction, digests.slice(results.length))) results.push(result);
  }
  return results;
}

/** Stores the first of the digests, and as many more as the first look at the graph is good for. */
async function storeRound(transaction: GraphTransaction, digests: readonly NewDigest[]): Promise<StoreResult[]> {
  const versions = digests.map(({ version }) => version);
  const known = await findStored(transaction, versions);
  const changed = digests.filter(({ version }) => !known.has(version.id));
  if (changed.length === 0) return countUnchanged(transaction, versions);

  const graphs = new Map(changed.map(({ version, read }) => [version.id, read()]));
  // What is planned from what is read must not be changed by another import before it is written.
  await transaction.run(query("write/lock"), {});
  const stored = await readStored(transaction, [...graphs.values()]);
  // While this one waited for the lock, another import may have written some of them.
  const found = versions.map((version) => ({
    version,
    graph: isVersion(stored.digests.get(version.id)?.node, version) ? undefined : graphs.get(version.id),
  }));

  const results: StoreResult[] = [];
  for (const run of splitRuns(found, ({ graph }) => graph !== undefined)) {
    const rows = run.flatMap(({ graph }) => graph ?? []);
    const unchanged = run.map(({ version }) => version);
    const done = await (rows.length > 0
      ? storeChanged(transaction, rows, stored)
      : countUnchanged(transaction, unchanged));
    for (const result of done) results.push(result);
    // One that is stale now may come next, and was taken for unchanged.
    if (done.some(({ stale }) => stale.length > 0)) break;
  }
  return results;
}

/** Cuts a list wherever the next element is of another kind than the one before. */
function splitRuns<T>(list: readonly T[], kindOf: (element: T) => boolean): T[][] {
  const runs: T[][] = [];
  let kind: boolean | undefined;
  for (const element of list) {
    if (kindOf(element) !== kind) runs.push([]);
    kind = kindOf(element);
    runs.at(-1)?.push(element);
  }
  return runs;
}

/**
 * Plans digests one after the other and writes their rows together; up to one that takes something away, because only the graph knows what
 * that leaves with nothing to hold on to. Ends with one that makes others stale.
 */
async function storeChanged(
  transaction: GraphTransaction,
  graphs: readonly DigestGraph[],
  stored: Stored,
): Promise<StoreResult[]> {
  const results: StoreResult[] = [];
  let waiting: PlannedRows[] = [];
  for (const graph of graphs) {
    const plan = planDigest(graph, stored);
    const stale = [...new Set(plan.rows.staleDigests.map(({ digest }) => digest))];
    results.push({ isUnchanged: false, changes: plan.changes, stale });
    waiting.push(plan.rows);
    if (takesAway(plan.rows)) {
      await writeRows(transaction, waiting);
      await removeOrphans(transaction, plan, stored);
      waiting = [];
    }
    if (stale.length > 0) break;
  }
  await writeRows(transaction, waiting);
  return results;
}

/** Everything that the graph holds of digests, as unchanged. */
async function countUnchanged(
  transaction: GraphTransaction,
  versions: readonly DigestVersion[],
): Promise<StoreResult[]> {
  const ids = versions.map(({ id }) => id);
  const counts = await readByIds<DigestCounts>(transaction, "read/digest-counts", ids);
  return ids.map((id) => {
    const changes = noChanges();
    for (const counted of COUNTED) {
      changes[counted].unchanged = counted === "digests" ? 1 : (counts.get(id)?.[counted] ?? 0);
    }
    return { isUnchanged: true, changes, stale: [] };
  });
}

type DigestCounts = { node: { id: string } } & Record<Exclude<Counted, "digests">, number>;
