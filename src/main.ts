import { pino } from "pino";
import { startServer } from "./api/server.js";
import { type Config, type GraphConfig, PAGES_ROOT, REGISTRY_ROOT } from "./config.js";
import type { GraphEngine } from "./graph/engine.js";
import { measureEngine } from "./graph/measured.js";
import { openGraph } from "./graph/open.js";
import { importDigests } from "./importer/import.js";
import { createReader } from "./importer/reader.js";
import { formatReceipt } from "./importer/receipt.js";
import { Metrics } from "./metrics.js";
import { isEmpty } from "./repository/digests.js";

/**
 * Opens the graph, fills it from the seeds when it is empty, and serves it until the process is told to stop.
 * @throws ThroughlineError when the graph cannot be opened, the seeds are broken, or the address is taken
 */
export async function serve({ graph, seeds, ...options }: Readonly<Config>): Promise<void> {
  const log = pino({ base: null }, pino.destination(2));
  const metrics = new Metrics();
  const engine = measureEngine(await openGraph(graph), (...statement) => {
    metrics.countStatement(...statement);
  });
  try {
    say(`Graph: ${describe(graph)}`);
    if (seeds !== null && (await isEmpty(engine))) await plant(engine, seeds, metrics);
    const server = await startServer(engine, { ...options, pages: PAGES_ROOT, metrics }, log);
    say(`GraphQL: ${server.url}/graphql`);
    say(`In a browser: ${server.url}/ (GraphiQL at ${server.url}/graphiql)`);
    say("Press Ctrl-C to stop.");
    await untilStopped();
    await server.stop();
  } finally {
    await engine.close();
  }
}

async function plant(engine: GraphEngine, seeds: string, metrics: Metrics): Promise<void> {
  const reader = createReader(REGISTRY_ROOT);
  const receipt = await importDigests(engine, reader, { paths: [seeds], stdin: process.stdin, dryRun: false });
  const { changes, warnings, moreWarnings, errors, moreErrors } = receipt;
  metrics.countImport(changes, warnings.length + moreWarnings, errors.length + moreErrors);
  say(`The graph is empty; it is filled from ${seeds}.\n${formatReceipt(receipt)}`);
}

function describe(graph: GraphConfig): string {
  if (graph.engine === "neo4j") return `Neo4j at ${graph.url}, database ${graph.database}`;
  return graph.path === null ? "in memory, gone when the process ends" : `Grafeo in ${graph.path}`;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
