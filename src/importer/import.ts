import { setImmediate } from "node:timers/promises";
import type { Problem } from "../errors.js";
import { type GraphEngine, type GraphTransaction, Rollback } from "../graph/engine.js";
import { inBatches, workAhead } from "./batches.js";
import { addChanges, type Changes, noChanges } from "./changes.js";
import { findPlaces, isProblem, type Place } from "./read.js";
import { type FoundDigest, type ReadText, readText } from "./read-text.js";
import type { DigestReader } from "./reader.js";
import type { StoreResult } from "./store.js";
import { storeBatch, type Transact } from "./store-batch.js";
import { findStored } from "./stored.js";

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
  /** How many batches are under way, of which one is written and the others are read: `CONCURRENCY` when left out, 1 for one after the other. */
  concurrency?: number;
  /** How many items are stored together, or those of one digest, when it has more; `BATCH_ITEMS` when left out. */
  batchItems?: number | undefined;
  /** Told after every text. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * How many items are stored in one transaction: what they have in common is then read and counted once for all of them. A batch is all that
 * is kept in memory.
 */
export const BATCH_ITEMS = 2_000;

/** How many batches are under way: while one is written, the next one is read. */
export const CONCURRENCY = 2;

/**
 * Imports digests: each whole or not at all, several in one transaction. A bad file does not stop the others. A dry run does the same work in
 * a single transaction and rolls it back. Digests are read as they are needed, so memory does not grow with their number.
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
      const importer = new Importer(engine, reader, (work) => work(transaction), options);
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
  /** Digests that must be read again, and the file by which they came to be stale. */
  private readonly stale = new Map<string, string>();
  private items = 0;

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
    await this.importPlaces(places, () => {
      this.receipt.files++;
      this.options.onProgress?.({ files: this.receipt.files, of: places.length, items: this.items });
    });
    await this.importStale();
    return this.receipt;
  }

  private async importPlaces(places: readonly Place[], tellDone: () => void): Promise<void> {
    const { batchItems = BATCH_ITEMS, concurrency = CONCURRENCY } = this.options;
    const texts = this.readTexts(places);
    const batches = inBatches(texts, batchItems, ({ found }) => Math.max(1, found?.items ?? 0));
    for await (const batch of workAhead(this.findNames(batches), concurrency)) await this.importBatch(batch, tellDone);
  }

  private async *readTexts(places: readonly Place[]): AsyncGenerator<ReadText> {
    for (const place of places) {
      const text = await readText(place, this.reader);
      yield text.found ? this.claim(text, text.found) : text;
    }
  }

  /** Two files with one digest would take turns in being right. */
  private claim(text: ReadText, { file, version: { id } }: FoundDigest): ReadText {
    const earlier = this.fileOf.get(id);
    this.fileOf.set(id, earlier ?? file);
    if (earlier === undefined) return text;
    const reason = `digest ${id} already came from ${earlier}; give one of the two a slug of its own in its front matter`;
    return { ...text, errors: [...text.errors, { file, line: 1, reason }], found: null };
  }

  /** Finds the names in what is not stored yet, before a transaction begins that others may wait for. */
  private async *findNames(batches: AsyncGenerator<ReadText[]>): AsyncGenerator<ReadText[]> {
    const outside: GraphTransaction = { run: (statement, parameters) => this.engine.read(statement, parameters) };
    for await (const batch of batches) {
      const digests = batch.flatMap(({ found }) => found ?? []);
      // What a dry run has written only its transaction knows.
      const stored = this.options.dryRun
        ? null
        : await findStored(
            outside,
            digests.map(({ version }) => version),
          );
      for (const { version, read } of digests) {
        if (!stored || stored.has(version.id)) continue;
        read();
        // Let the batch before it go on.
        await setImmediate();
      }
      yield batch;
    }
  }

  private async importBatch(batch: readonly ReadText[], tellDone: () => void): Promise<void> {
    const digests = batch.flatMap(({ found }) => found ?? []);
    const outcomes = await storeBatch(this.transact, digests, this.options.dryRun);
    const outcomeOf = new Map(digests.map((digest, n) => [digest, outcomes[n]]));
    for (const { warnings, errors, found } of batch) {
      // One by one, because a call takes no hundred thousand arguments.
      for (const warning of warnings) this.tell("warnings", warning);
      for (const error of errors) this.tell("errors", error);
      const outcome = found && outcomeOf.get(found);
      if (outcome) this.tellOutcome(found, outcome);
      tellDone();
    }
  }

  private tellOutcome({ file, version, items }: FoundDigest, outcome: StoreResult | Problem): void {
    if (isProblem(outcome)) {
      this.tell("errors", outcome);
      return;
    }
    addChanges(this.receipt.changes, outcome.changes);
    this.items += items;
    this.stale.delete(version.id);
    for (const other of outcome.stale) this.stale.set(other, file);
  }

  /** Digests that are read again because another one stopped telling items that both contain. */
  private async importStale(): Promise<void> {
    const again: Place[] = [];
    for (const [id, cause] of this.stale) {
      const file = this.fileOf.get(id);
      if (file === undefined || file === "<stdin>") {
        const reason = `no longer tells items that digest ${id} also contains; import that digest again to have its text`;
        this.tell("warnings", { file: cause, line: null, reason });
        continue;
      }
      this.fileOf.delete(id);
      again.push({ path: file });
    }
    this.stale.clear();
    await this.importPlaces(again, () => undefined);
  }

  private tell(kind: "warnings" | "errors", problem: Problem): void {
    if (this.receipt[kind].length < MAX_TOLD) this.receipt[kind].push(problem);
    else this.receipt[kind === "warnings" ? "moreWarnings" : "moreErrors"]++;
  }
}
