import { pino } from "pino";
import { type RunningServer, type ServerOptions, startServer } from "../../src/api/server.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { PAGES_ROOT } from "../../src/config.js";
import { Metrics } from "../../src/metrics.js";

/** A server of the tests: what it listens to, and the lines that it has logged. Stop it. */
export interface TestServer extends RunningServer {
  logged: string[];
  /** Posts a body as it is. */
  post(body: string): Promise<Response>;
  /** Asks a question and returns the HTTP status with the answer. */
  ask(query: string, variables?: unknown): Promise<[status: number, answer: unknown]>;
}

export async function serveTest(engine: GraphEngine, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => logged.push(line) });
  const defaults = {
    host: "127.0.0.1",
    port: 0,
    basePath: "",
    pages: PAGES_ROOT,
    corsOrigins: [],
    introspection: true,
    metrics: new Metrics(),
  };
  const server = await startServer(engine, { ...defaults, ...options }, log);
  const headers = { "content-type": "application/json" };
  const post = (body: string) => fetch(`${server.url}/graphql`, { method: "POST", headers, body });
  return {
    ...server,
    logged,
    post,
    async ask(query, variables) {
      const response = await post(JSON.stringify({ query, variables }));
      return [response.status, await response.json()];
    },
  };
}
