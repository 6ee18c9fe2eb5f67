import { type Problem, ThroughlineError } from "../errors.js";
import { type GraphEngine, type GraphTransaction, Rollback } from "../graph/engine.js";
import { workAhead } from "./ahead.js";
import { addChanges, type Changes, noChanges } from "./changes.js";
import type { Digest } from "./model.js";
import { parseDigest } from "./parse.js";
import { findPlaces, isProblem, type Place, readPlace } from "./read.js";
import type { DigestReader } from "./reader.js";
import type { DigestGraph } from "./rows.js";
import { storeDigest, type StoreResult } from "./store.js";
import { type DigestVersion, isStored } from "./stored.js";

/** How many problems of a kind a receipt tells. The rest are counted: nobody reads a million, and memory would not hold them. */
export const MAX_TOLD = 1_000;

/** What an import did. */
export interface Receipt {
  dryRun: boolean;
  /** Texts that were looked at, good or bad. */
  files: number;
  changes: Changes;
  /** The first ones; `moreWarnings` counts those that are left out here. */
  warnings: Problem[];
  moreWarnings: number;
  /** Each file named here was left out whole; the others were imported. `moreErrors` counts those that are left out here. */
  errors: Problem[];
  moreErrors: number;
}

/** How far an import is. */
export interface Progress {
  /** Texts that are done, and how many there are. */
  files: number;
  of: number;
  /** Items in the digests that are done. */
  items: number;
}

export interface ImportOptions {
  paths: readonly string[];
  stdin: AsyncIterable<Uint8Array>;
  dryRun: boolean;
  /** How many digests are read at once; they are written one by one, in their order, whatever it is. 1 when left out. */
  concurrency?: number;
  /** Told after every text. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Runs work in a transaction of its own, or in the one that a dry run will roll back. */
type Transact = <T>(work: (transaction: GraphTransaction) => Promise<T>) => Promise<T>;

/** What was found in a text: what is wrong with it, and its digest, if it has one. */
interface ReadSource {
  file: string;
  errors: Problem[];
  warnings: Problem[];
  found: FoundDigest | null;
}

interface FoundDigest {
  digest: Digest;
  /** Makes the digest's rows, once, however often it is called. */
  read: () => DigestGraph;
}

/**
 * Imports digests, each in one transaction: whole or not at all. A bad file does not stop the others. A dry run does the same work in a
 * single transaction and rolls it back. Digests are read as they are needed, so memory does not grow with their number.
 * @throws ThroughlineError when the graph fails; what is wrong with a file is in the receipt
 */
export async function importDigests(
  engine: GraphEngine,
  reader: DigestReader,
  options: ImportOptions,
): Promise<Receipt> {
  const places = await findPlaces(options.paths, options.stdin);
  if (!options.dryRun) return new Importer(engine, reader, (work) => engine.write(work), options).importAll(places);
  try {
    return await engine.write(async (transaction) => {
      const importer = new Importer(engine, reader, (work) => work(transaction), { ...options, concurrency: 1 });
      throw new Rollback(await importer.importAll(places));
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
  private items = 0;
  /** Reads the graph beside the transaction that is open. */
  private readonly outside: GraphTransaction = {
    run: (statement, parameters) => this.engine.read(statement, parameters),
  };

  constructor(
    private readonly engine: GraphEngine,
    private readonly reader: DigestReader,
    private readonly transact: Transact,
    private readonly options: ImportOptions,
  ) {
    const { dryRun } = options;
    this.receipt = { dryRun, files: 0, changes: noChanges(), warnings: [], moreWarnings: 0, errors: [], moreErrors: 0 };
  }

  async importAll(places: readonly Place[]): Promise<Receipt> {
    const { concurrency = 1, onProgress } = this.options;
    for await (const read of workAhead(places, concurrency, (place) => this.readSource(place))) {
      this.receipt.files++;
      if (isProblem(read)) this.tell("errors", read);
      else await this.importSource(read);
      onProgress?.({ files: this.receipt.files, of: places.length, items: this.items });
    }
    await this.importStale();
    return this.receipt;
  }

  private async readSource(place: Place): Promise<ReadSource | Problem> {
    const source = await readPlace(place);
    if (isProblem(source)) return source;
    const { value: digest, errors, warnings } = parseDigest(source);
    return { file: source.file, errors, warnings, found: digest && (await this.readDigest(digest)) };
  }

  private async readDigest(digest: Digest): Promise<FoundDigest> {
    let graph: DigestGraph | undefined;
    const read = () => (graph ??= this.reader.read(digest));
    const isAhead = (this.options.concurrency ?? 1) > 1;
    // A digest that is stored already needs no rows. Whether it still is when its turn comes, storing it decides.
    if (isAhead && !(await isStored(this.outside, this.versionOf(digest)))) read();
    return { digest, read };
  }

  private async importSource({ file, errors, warnings, found }: ReadSource): Promise<void> {
    // One by one, because a call takes no hundred thousand arguments.
    for (const warning of warnings) this.tell("warnings", warning);
    for (const error of errors) this.tell("errors", error);
    if (!found) return;
    const { id, entries } = found.digest;
    const earlier = this.fileOf.get(id);
    if (earlier !== undefined) {
      const reason = `digest ${id} already came from ${earlier}; give one of the two a slug of its own in its front matter`;
      this.tell("errors", { file, line: 1, reason });
      return;
    }
    this.fileOf.set(id, file);
    const { changes, stale } = await this.store(file, found);
    addChanges(this.receipt.changes, changes);
    this.items += entries.length;
    this.stale.delete(id);
    for (const other of stale) this.stale.set(other, file);
  }

  private async store(file: string, { digest, read }: FoundDigest): Promise<StoreResult> {
    let planned: StoreResult | undefined;
    try {
      return await this.transact(async (transaction) => {
        const result = await storeDigest(transaction, this.versionOf(digest), read);
        // The engine runs this again when it got no answer to its COMMIT. What is there now, the first run may have written.
        if (planned && result.isUnchanged) return planned;
        return (planned = result);
      });
    } catch (error) {
      if (!(error instanceof ThroughlineError)) throw error;
      const outcome =
        error.code === "GRAPH_UNCERTAIN"
          ? "nobody knows whether it was written; import it again, which writes nothing twice"
          : "not imported, and nothing of it written";
      throw new ThroughlineError(error.code, `${file}: ${outcome}: ${error.message}`, { cause: error });
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
        this.tell("warnings", { file: cause, line: null, reason });
        continue;
      }
      this.fileOf.delete(id);
      const read = await this.readSource({ path: file });
      if (!isProblem(read)) await this.importSource(read);
    }
  }

  private versionOf({ id, contentHash }: Digest): DigestVersion {
    return { id, contentHash, importer: this.reader.version };
  }

  private tell(kind: "warnings" | "errors", problem: Problem): void {
    if (this.receipt[kind].length < MAX_TOLD) this.receipt[kind].push(problem);
    else this.receipt[kind === "warnings" ? "moreWarnings" : "moreErrors"]++;
  }
}
