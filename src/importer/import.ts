import { type Problem, ThroughlineError } from "../errors.js";
import { type GraphEngine, type GraphTransaction, Rollback } from "../graph/engine.js";
import { addChanges, type Changes, noChanges } from "./changes.js";
import type { Digest, Source } from "./model.js";
import { parseDigest } from "./parse.js";
import { isProblem, readSources } from "./read.js";
import type { DigestReader } from "./reader.js";
import { storeDigest, type StoreResult } from "./store.js";

/** What an import did. */
export interface Receipt {
  dryRun: boolean;
  /** Texts that were looked at, good or bad. */
  files: number;
  changes: Changes;
  warnings: Problem[];
  /** Each file named here was left out whole; the others were imported. */
  errors: Problem[];
}

export interface ImportOptions {
  paths: readonly string[];
  stdin: AsyncIterable<Uint8Array>;
  dryRun: boolean;
}

/** Runs work in a transaction of its own, or in the one that a dry run will roll back. */
type Transact = <T>(work: (transaction: GraphTransaction) => Promise<T>) => Promise<T>;

/**
 * Imports digests, each in one transaction: whole or not at all. A bad file does not stop the others. A dry run does the same work in a
 * single transaction and rolls it back.
 * @throws ThroughlineError when the graph fails; what is wrong with a file is in the receipt
 */
export async function importDigests(
  engine: GraphEngine,
  reader: DigestReader,
  options: ImportOptions,
): Promise<Receipt> {
  if (!options.dryRun) {
    const importer = new Importer(reader, (work) => engine.write(work), options);
    return importer.importAll(readSources(options.paths, options.stdin));
  }
  // The engine may run the work again, and standard input can be read only once.
  const sources: (Source | Problem)[] = [];
  for await (const source of readSources(options.paths, options.stdin)) sources.push(source);
  try {
    return await engine.write(async (transaction) => {
      const importer = new Importer(reader, (work) => work(transaction), options);
      throw new Rollback(await importer.importAll(sources));
    });
  } catch (error) {
    if (error instanceof Rollback) return error.result as Receipt;
    throw error;
  }
}

class Importer {
  private readonly receipt: Receipt;
  /** The file that each digest of this run came from. */
  private readonly fileOf = new Map<string, string>();
  private readonly stale = new Map<string, string>();

  constructor(
    private readonly reader: DigestReader,
    private readonly transact: Transact,
    { dryRun }: ImportOptions,
  ) {
    this.receipt = { dryRun, files: 0, changes: noChanges(), warnings: [], errors: [] };
  }

  async importAll(sources: AsyncIterable<Source | Problem> | Iterable<Source | Problem>): Promise<Receipt> {
    for await (const source of sources) {
      this.receipt.files++;
      if (isProblem(source)) this.receipt.errors.push(source);
      else await this.importSource(source);
    }
    await this.importStale();
    return this.receipt;
  }

  private async importSource(source: Source): Promise<void> {
    const { value: digest, errors, warnings } = parseDigest(source);
    // One by one, because a call takes no hundred thousand arguments.
    for (const warning of warnings) this.receipt.warnings.push(warning);
    for (const error of errors) this.receipt.errors.push(error);
    if (!digest) return;
    const earlier = this.fileOf.get(digest.id);
    if (earlier !== undefined) {
      const reason = `digest ${digest.id} already came from ${earlier}; give one of the two a slug of its own in its front matter`;
      this.receipt.errors.push({ file: source.file, line: 1, reason });
      return;
    }
    this.fileOf.set(digest.id, source.file);
    const { changes, stale } = await this.store(source, digest);
    addChanges(this.receipt.changes, changes);
    this.stale.delete(digest.id);
    for (const id of stale) this.stale.set(id, source.file);
  }

  private async store(source: Source, digest: Digest): Promise<StoreResult> {
    const version = { id: digest.id, contentHash: digest.contentHash, importer: this.reader.version };
    try {
      return await this.transact((transaction) => storeDigest(transaction, version, () => this.reader.read(digest)));
    } catch (error) {
      if (!(error instanceof ThroughlineError)) throw error;
      const outcome =
        error.code === "GRAPH_UNCERTAIN"
          ? "nobody knows whether it was written; import it again, which writes nothing twice"
          : "not imported, and nothing of it written";
      throw new ThroughlineError(error.code, `${source.file}: ${outcome}: ${error.message}`, { cause: error });
    }
  }

  /** Digests that are read again because another one stopped telling items that both contain. */
  private async importStale(): Promise<void> {
    const again = [...this.stale];
    this.stale.clear();
    for (const [id, cause] of again) {
      const file = this.fileOf.get(id);
      if (file === undefined || file === "<stdin>") {
        const reason = `no longer tells items that digest ${id} also contains; import that digest again to have its text`;
        this.receipt.warnings.push({ file: cause, line: null, reason });
        continue;
      }
      this.fileOf.delete(id);
      for await (const source of readSources([file], NO_INPUT)) if (!isProblem(source)) await this.importSource(source);
    }
  }
}

const NO_INPUT: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
};
