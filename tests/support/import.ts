import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REGISTRY_ROOT } from "../../src/config.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { importDigests, type Receipt } from "../../src/importer/import.js";
import { createReader } from "../../src/importer/reader.js";

/** The reader with the registry that ships with the project. */
export const reader = createReader(REGISTRY_ROOT);

export async function* noInput(): AsyncGenerator<Uint8Array> {
  // Standard input that ends at once.
}

/** Imports paths as they are. */
export function importPaths(engine: GraphEngine, paths: readonly string[], dryRun = false): Promise<Receipt> {
  return importDigests(engine, reader, { paths, stdin: noInput(), dryRun });
}

/** Writes texts into a folder, by file name, and imports that folder. */
export async function importTexts(
  engine: GraphEngine,
  texts: Record<string, string>,
  dryRun = false,
): Promise<Receipt> {
  const folder = mkdtempSync(join(tmpdir(), "throughline-import-"));
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    return await importPaths(engine, [folder], dryRun);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const DUMP = [
  ["MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", "nodes"],
  [
    "MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.key) AS source, type(r) AS type, coalesce(b.id, b.key) AS target, properties(r) AS properties",
    "relationships",
  ],
] as const;

/** Everything in the graph, in an order of its own, for comparing two graphs. */
export async function dumpGraph(engine: GraphEngine): Promise<string[]> {
  const lines: string[] = [];
  for (const [text, kind] of DUMP) {
    const rows = await engine.read<Record<string, unknown>>({ name: "dump", text }, {});
    lines.push(...rows.map((row) => `${kind} ${JSON.stringify(sortKeys(row))}`));
  }
  return lines.sort();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
