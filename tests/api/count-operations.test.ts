import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ThroughlineError } from "../../src/errors.js";
import { measureEngine } from "../../src/graph/measured.js";
import { Metrics } from "../../src/metrics.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";
import { serveTest, type TestServer } from "../support/serve.js";

describe("/metrics", () => {
  const metrics = new Metrics();
  let engine: GraphEngine;
  let server: TestServer;

  beforeAll(async () => {
    engine = measureEngine(await openTestGraph(), (...statement) => {
      metrics.countStatement(...statement);
    });
    const { changes, warnings, errors } = await importPaths(engine, ["seeds/digests/2025-11-26-08.md", "nowhere.md"]);
    metrics.countImport(changes, warnings.length, errors.length);
    server = await serveTest(engine, { metrics });
  });
  afterAll(async () => {
    await server.stop();
    await engine.close();
  });

  /** The lines of one metric, without its name. */
  async function read(name: string): Promise<string[]> {
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    const lines = (await response.text()).split("\n").filter((line) => line.startsWith(`${name}{`));
    return lines.map((line) => line.slice(name.length));
  }

  test("counts operations by the names that ship, and by no others", async () => {
    await server.ask(readFileSync("schema/operations/who-discusses.graphql", "utf8"));
    await server.ask("query Mine { __typename }");
    await server.ask("query Yours { __typename }");
    await server.ask("{ __typename }");
    await server.ask("{ items(first: 0) { nodes { id } } }");
    await server.ask("query WhoDiscusses { nothing }");
    await server.ask("{");
    await server.ask(`{ ${"id ".repeat(51)} }`);
    expect(await read("throughline_graphql_operations_total")).toEqual([
      '{operation="WhoDiscusses",outcome="answered"} 1',
      '{operation="other",outcome="answered"} 2',
      '{operation="anonymous",outcome="answered"} 1',
      '{operation="anonymous",outcome="refused"} 1',
      '{operation="unread",outcome="refused"} 3',
    ]);
    expect(await read("throughline_graphql_operation_duration_seconds_count")).toEqual([
      '{operation="WhoDiscusses"} 1',
      '{operation="other"} 2',
      '{operation="anonymous"} 2',
      '{operation="unread"} 3',
    ]);
  });

  test("counts the statements of the graph by their files", async () => {
    const before = await read("throughline_engine_statements_total");
    expect(before.filter((line) => /"(?:write|schema)\//.test(line)).length).toBeGreaterThan(5);
    await server.ask('{ entity(name: "AI risk") { name } }');
    const after = await read("throughline_engine_statements_total");
    const changed = after.filter((line) => !before.includes(line));
    expect(changed).toEqual(['{statement="read/entities-by-key",outcome="answered"} 2']);
    expect(await read("throughline_engine_statement_duration_seconds_count")).toContain(
      '{statement="read/entities-by-key"} 2',
    );
  });

  test("counts what was imported, and what was wrong with it", async () => {
    const changes = await read("throughline_import_changes_total");
    expect(changes).toContain('{kind="digests",change="added"} 1');
    expect(changes).toContain('{kind="items",change="added"} 14');
    expect(changes).toContain('{kind="items",change="removed"} 0');
    expect(await read("throughline_import_problems_total")).toContain('{severity="error"} 1');
  });

  test("shows the process, too", async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds \d/m);
  });

  test("tells our faults from the clients' mistakes, and an absent graph from a broken one", async () => {
    const lost = new ThroughlineError("GRAPH_UNREACHABLE", "no Neo4j answers at bolt://10.0.0.7");
    const own = new Metrics();
    const other = await serveTest({ ...engine, read: () => Promise.reject(lost) }, { metrics: own });
    const [status, answer] = await other.ask("{ items { nodes { id } } }");
    await other.stop();
    expect([status, answer]).toMatchObject([
      200,
      {
        errors: [
          {
            message: "The graph does not answer at the moment; try again.",
            path: ["items"],
            extensions: { code: "GRAPH_UNAVAILABLE" },
          },
        ],
      },
    ]);
    expect(other.logged.join("")).toContain("10.0.0.7");
    expect(await own.registry.getSingleMetricAsString("throughline_graphql_operations_total")).toContain(
      '{operation="anonymous",outcome="failed"} 1',
    );
  });
});
