import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { REGISTRY_ROOT } from "../../src/config.js";
import { planDigest } from "../../src/importer/plan.js";
import { type PlannedRows, sumDeltas } from "../../src/importer/planned-rows.js";
import { type FoundDigest, readText } from "../../src/importer/read-text.js";
import type { DigestReader } from "../../src/importer/reader.js";
import type { KeyedRow } from "../../src/importer/row-order.js";
import { sortByKey } from "../../src/importer/row-order.js";
import type { Stored } from "../../src/importer/stored.js";
import { loadRegistry } from "../../src/registry/load.js";
import { generateCorpus } from "../corpus/generate.js";

/** Writes a generated corpus into a new folder, and returns its files in their order. */
export function writeCorpus(items: number, seed: number): { folder: string; files: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "throughline-corpus-"));
  const files: string[] = [];
  for (const { path, text } of generateCorpus(loadRegistry(REGISTRY_ROOT), items, seed)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    files.push(file);
  }
  return { folder, files };
}

/** Reads, parses and finds names: everything that comes before the graph. */
export async function readCorpus(files: readonly string[], reader: DigestReader): Promise<FoundDigest[]> {
  const digests: FoundDigest[] = [];
  for (const path of files) {
    const { found, errors } = await readText({ path }, reader);
    if (!found) throw new Error(`${path}: ${errors.map(({ reason }) => reason).join("; ")}`);
    found.read();
    digests.push(found);
  }
  return digests;
}

/** The rows of a statement, sorted, each node and relationship once. */
export interface StatementRows {
  statement: string;
  rows: KeyedRow[];
}

type DeltaRow = KeyedRow & { delta: number };

/** What an empty graph needs to hold the digests, nodes before relationships: the rows that the importer comes to, without its way there. */
export function rowsOf(digests: readonly FoundDigest[]): StatementRows[] {
  const stored: Stored = {
    digests: new Map(),
    items: new Map(),
    authors: new Map(),
    entities: new Map(),
    categories: new Map(),
  };
  const plans = digests.map(({ read }) => planDigest(read(), stored).rows);
  const all = (statement: string, pick: (rows: PlannedRows) => readonly KeyedRow[]): StatementRows => ({
    statement: `write/${statement}`,
    rows: sortByKey(plans.flatMap(pick)),
  });
  const counts = (statement: string, pick: (rows: PlannedRows) => readonly DeltaRow[]): StatementRows => ({
    statement: `write/${statement}`,
    rows: sortByKey(sumDeltas(plans.flatMap(pick))),
  });
  return [
    all("digests", ({ digests: rows }) => rows),
    all("categories", ({ categories }) => categories),
    all("authors", ({ authors }) => authors),
    all("entities", ({ entities }) => entities),
    all("items", ({ items }) => items),
    all("aliases", ({ aliases }) => aliases),
    all("broader", ({ relations }) => relations.broader),
    all("made-by", ({ relations }) => relations.madeBy),
    all("version-of", ({ relations }) => relations.versionOf),
    all("contains", ({ contains }) => contains),
    all("digest-categories", ({ digestCategories }) => digestCategories),
    all("item-categories", ({ itemCategories }) => itemCategories),
    all("posted", ({ posted }) => posted),
    all("mentions", ({ mentions }) => mentions),
    counts("entity-categories", ({ entityCategories }) => entityCategories),
    counts("discusses", ({ discusses }) => discusses),
    counts("covers", ({ covers }) => covers),
    all("same-as", ({ sameAs }) => sameAs),
  ];
}
