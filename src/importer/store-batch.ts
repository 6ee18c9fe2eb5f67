import { type Problem, ThroughlineError } from "../errors.js";
import type { GraphTransaction } from "../graph/engine.js";
import type { FoundDigest } from "./read-text.js";
import { storeDigests, type StoreResult } from "./store.js";

/** Runs work in a transaction of its own, or in the one that a dry run will roll back. */
export type Transact = <T>(work: (transaction: GraphTransaction) => Promise<T>) => Promise<T>;

/**
 * Stores digests in one transaction. When the graph refuses that, each has one of its own, so that one that the graph cannot take keeps no
 * other out; what is wrong with it comes in its place.
 * @throws ThroughlineError that names the files, when the graph fails or takes none of them
 */
export async function storeBatch(
  transact: Transact,
  digests: readonly FoundDigest[],
  isDryRun: boolean,
): Promise<(StoreResult | Problem)[]> {
  try {
    return await storeTogether(transact, digests);
  } catch (error) {
    // The transaction of a dry run is over with its first failure.
    if (!isRefusal(error) || digests.length === 1 || isDryRun) throw error;
    const outcomes = await storeOneByOne(transact, digests);
    // A graph that takes nothing at all, as on a full disk, is not the fault of the digests.
    if (outcomes.every((outcome) => "reason" in outcome)) throw error;
    return outcomes;
  }
}

async function storeOneByOne(transact: Transact, digests: readonly FoundDigest[]): Promise<(StoreResult | Problem)[]> {
  const outcomes: (StoreResult | Problem)[] = [];
  for (const digest of digests) {
    try {
      outcomes.push(...(await storeTogether(transact, [digest])));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const reason = error.message.slice(`${digest.file}: `.length);
      outcomes.push({ file: digest.file, line: null, reason });
    }
  }
  return outcomes;
}

function isRefusal(error: unknown): error is ThroughlineError {
  return error instanceof ThroughlineError && (error.code === "GRAPH_FAILED" || error.code === "GRAPH_MEMORY");
}

async function storeTogether(transact: Transact, digests: readonly FoundDigest[]): Promise<StoreResult[]> {
  let first: StoreResult[] | undefined;
  try {
    return await transact(async (transaction) => {
      const results = await storeDigests(transaction, digests);
      // The engine runs this again when it got no answer to its COMMIT. What is there now, the first run may have written.
      first = results.map((result, n) => (result.isUnchanged ? (first?.[n] ?? result) : result));
      return first;
    });
  } catch (error) {
    if (!(error instanceof ThroughlineError)) throw error;
    const outcome =
      error.code === "GRAPH_UNCERTAIN"
        ? "nobody knows whether it was written; import it again, which writes nothing twice"
        : "not imported, and nothing of it written";
    throw new ThroughlineError(error.code, `${nameFiles(digests)}: ${outcome}: ${error.message}`, { cause: error });
  }
}

/** E.g. `a.md`, or `a.md to k.md (11 files)`: a batch is read in the order of its files. */
function nameFiles(digests: readonly FoundDigest[]): string {
  const [first, last] = [digests[0]?.file ?? "", digests.at(-1)?.file ?? ""];
  return digests.length === 1 ? first : `${first} to ${last} (${digests.length} files)`;
}
