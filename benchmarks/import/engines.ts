import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../../neo4j/server.js";
import type { GraphConfig } from "../../src/config.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";

/** An engine to be measured: where its graph is, and how to have an empty one. */
export interface Measured {
  name: string;
  config: GraphConfig;
  /** Opens the graph with nothing in it. Close it. */
  openEmpty(): Promise<GraphEngine>;
  stop(): Promise<void>;
}

export function grafeoInMemory(): Measured {
  const config: GraphConfig = { engine: "grafeo", path: null };
  return { name: "Grafeo, in memory", config, openEmpty: () => openGraph(config), stop: () => Promise.resolve() };
}

/** A server of its own in a temporary folder. */
export async function ownNeo4j(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "throughline-bench-neo4j-"));
  const password = "throughline-bench";
  const server = await startNeo4j({ folder, port: 0, password });
  const config: GraphConfig = {
    engine: "neo4j",
    url: server.uri,
    user: "neo4j",
    password,
    database: "neo4j",
    timeout: 600,
  };
  return {
    name: server.version,
    config,
    async openEmpty() {
      const engine = await openGraph(config);
      await empty(engine);
      return engine;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A transaction holds what it deletes, so a large graph goes in pieces; items first, because categories and entities would take all of theirs along. */
async function empty(engine: GraphEngine): Promise<void> {
  for (const nodes of ["(n:Item)", "(n)"]) {
    const text = `MATCH ${nodes} WITH n LIMIT 2000 DETACH DELETE n RETURN count(n) AS gone`;
    for (let gone = 1; gone > 0;) {
      const [row] = await engine.write((transaction) => transaction.run<{ gone: number }>({ name: "empty", text }, {}));
      gone = row?.gone ?? 0;
    }
  }
}

/** How many nodes and relationships there are. */
export async function countGraph(engine: GraphEngine): Promise<string> {
  const count = async (text: string) => (await engine.read<{ n: number }>({ name: "count", text }, {}))[0]?.n ?? 0;
  const nodes = await count("MATCH (n) RETURN count(n) AS n");
  const relationships = await count("MATCH ()-[r]->() RETURN count(r) AS n");
  return `${String(nodes)} nodes, ${String(relationships)} relationships`;
}
