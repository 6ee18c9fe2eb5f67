import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REGISTRY_ROOT } from "../../src/config.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { importDigests, type Receipt } from "../../src/importer/import.js";
import { createReader, type DigestReader } from "../../src/importer/reader.js";

let seedReader: DigestReader | undefined;

/** The reader with the registry that ships with the project; made once, and only when a test wants it. */
function readerOfSeed(): DigestReader {
  seedReader ??= createReader(REGISTRY_ROOT);
  return seedReader;
}

export async function* noInput(): AsyncGenerator<Uint8Array> {
  // Standard input that ends at once.
}

/** Imports paths as they are, with so many items in a transaction; all of them when that is left out. */
export function importPaths(
  engine: GraphEngine,
  paths: readonly string[],
  dryRun = false,
  reader = readerOfSeed(),
  batchItems?: number,
): Promise<Receipt> {
  return importDigests(engine, reader, { paths, stdin: noInput(), dryRun, batchItems });
}

/** Writes texts into a folder, by file name, and imports that folder. */
export async function importTexts(
  engine: GraphEngine,
  texts: Record<string, string>,
  dryRun = false,
  reader = readerOfSeed(),
  batchItems?: number,
): Promise<Receipt> {
  const folder = mkdtempSync(join(tmpdir(), "throughline-import-"));
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    return await importPaths(engine, [folder], dryRun, reader, batchItems);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
