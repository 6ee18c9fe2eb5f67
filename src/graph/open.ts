import type { GraphConfig } from "../config.js";
import type { GraphEngine } from "./engine.js";
import { openGrafeo } from "./grafeo.js";
import { openNeo4j } from "./neo4j.js";
import { schemaStatements } from "./queries.js";

/**
 * Opens the engine that the configuration names and makes sure that its constraints and indexes are there.
 * @throws ThroughlineError GRAPH_LOCKED, GRAPH_UNREACHABLE, GRAPH_TIMEOUT, GRAPH_DENIED or GRAPH_FAILED
 */
export async function openGraph(config: GraphConfig): Promise<GraphEngine> {
  const engine = await connectGraph(config);
  try {
    await engine.define(schemaStatements(engine.name));
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Opens the engine and leaves its schema as it is. */
export async function connectGraph(config: GraphConfig): Promise<GraphEngine> {
  return config.engine === "neo4j" ? openNeo4j(config) : openGrafeo(config.path);
}
