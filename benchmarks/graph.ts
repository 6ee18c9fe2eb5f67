import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findObstacle, startNeo4j } from "../neo4j/server.js";
import { type GraphConfig, REGISTRY_ROOT } from "../src/config.js";
import type { GraphEngine, Statement } from "../src/graph/engine.js";
import { openGraph } from "../src/graph/open.js";
import { importDigests } from "../src/importer/import.js";
import { createReader } from "../src/importer/reader.js";
import { loadRegistry } from "../src/registry/load.js";
import { generateCorpus, ITEMS_A_DIGEST } from "./corpus/generate.js";

/** Kept between runs, because an import of a hundred thousand items takes some minutes. */
const FOLDER = join("data", "benchmark");
const PASSWORD = "throughline";
const SEED = 7;
const SECONDS = 300;

/** A graph of generated items, and where it is for other processes. Close it. */
export interface BenchmarkGraph {
  engine: GraphEngine;
  config: GraphConfig;
  close(): Promise<void>;
}

/**
 * Opens the graph of so many generated items: on the Neo4j of NEO4J_BENCH_URI as it is, else on one in data/benchmark or in a file of the
 * embedded engine there, filled on the first run.
 */
export async function openBenchmarkGraph(name: GraphEngine["name"], items: number): Promise<BenchmarkGraph> {
  const { NEO4J_BENCH_URI: given, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const neo4j = { engine: "neo4j", user, database: NEO4J_DATABASE ?? "neo4j", timeout: SECONDS } as const;
  if (name === "grafeo") return fill({ engine: "grafeo", path: join(FOLDER, `${items}.grafeo`) }, items);
  if (given) {
    const config = { ...neo4j, url: given, password: NEO4J_PASSWORD ?? "" };
    const engine = await openGraph(config);
    return { engine, config, close: () => engine.close() };
  }
  const obstacle = findObstacle();
  if (obstacle !== null) throw new Error(`Neo4j cannot run here; to change that, ${obstacle}`);
  const server = await startNeo4j({ folder: join(FOLDER, `neo4j-${items}`), port: 0, password: PASSWORD });
  const graph = await fill({ ...neo4j, url: server.uri, password: PASSWORD }, items);
  return {
    ...graph,
    async close() {
      await graph.close();
      await server.stop();
    },
  };
}

/** Imports what is not there yet; an import that was stopped goes on. */
async function fill(config: GraphConfig, items: number): Promise<BenchmarkGraph> {
  const engine = await openGraph(config);
  const [stored] = await engine.read<{ digests: number }>(readStatement("subjects/period"), {});
  if ((stored?.digests ?? 0) < Math.ceil(items / ITEMS_A_DIGEST)) {
    process.stderr.write(`Importing ${items} generated items ...\n`);
    const paths = [writeCorpus(items)];
    await importDigests(engine, createReader(REGISTRY_ROOT), { paths, stdin: process.stdin, dryRun: false });
  }
  return { engine, config, close: () => engine.close() };
}

function writeCorpus(items: number): string {
  const folder = join(FOLDER, `corpus-${items}`);
  if (existsSync(folder)) return folder;
  for (const { path, text } of generateCorpus(loadRegistry(REGISTRY_ROOT), items, SEED)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const texts = new Map<string, string>();

/** A statement of the benchmarks, from `benchmarks/<name>.cypher`, without its header. */
export function readStatement(name: string): Statement {
  return {
    name,
    text: readText(`${name}.cypher`)
      .replace(/^(?:\/\/.*\n)+/, "")
      .trim(),
  };
}

/** A file beside this one, read once. */
export function readText(name: string): string {
  const text = texts.get(name) ?? readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
  texts.set(name, text);
  return text;
}
