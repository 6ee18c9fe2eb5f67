import { REGISTRY_ROOT } from "../../src/config.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";
import { importDigests } from "../../src/importer/import.js";
import { createReader } from "../../src/importer/reader.js";

/** The embedded engine in memory, with the digests that ship. */
export async function openSeededGraph(): Promise<GraphEngine> {
  const engine = await openGraph({ engine: "grafeo", path: null });
  const reader = createReader(REGISTRY_ROOT);
  await importDigests(engine, reader, { paths: ["seeds/digests"], stdin: process.stdin, dryRun: false });
  return engine;
}
