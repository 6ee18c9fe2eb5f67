import { inject } from "vitest";
import type { GraphConfig } from "../../src/config.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";

/** Where the tests of this run keep their graph: Neo4j in the project of that name, else memory. */
export function testGraph(): GraphConfig {
  return process.env.ENGINE === "neo4j"
    ? { engine: "neo4j", timeout: 30, ...inject("neo4j") }
    : { engine: "grafeo", path: null };
}

/** An empty graph with its schema. Close it. */
export async function openTestGraph(): Promise<GraphEngine> {
  const engine = await openGraph(testGraph());
  await emptyGraph(engine);
  return engine;
}

export async function emptyGraph(engine: GraphEngine): Promise<void> {
  await engine.write((transaction) => transaction.run({ name: "empty", text: "MATCH (n) DETACH DELETE n" }, {}));
}
