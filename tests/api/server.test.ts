import { readFileSync } from "node:fs";
import { request } from "node:http";
import { auditServer } from "graphql-http";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.js";
import { PAGES_ROOT } from "../../src/config.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { Metrics } from "../../src/metrics.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

const SANDBOX = "https://studio.apollographql.com";
const at = (port: number) => ({
  host: "127.0.0.1",
  port,
  basePath: "",
  pages: PAGES_ROOT,
  corsOrigins: [SANDBOX],
  introspection: true,
  metrics: new Metrics(),
});

describe("the server", () => {
  let engine: GraphEngine;
  let server: RunningServer;
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => logged.push(line) });

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
    server = await startServer(engine, at(0), log);
  });
  afterAll(async () => {
    await server.stop();
    await engine.close();
  });

  const post = (body: string, type = "application/json") =>
    fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": type }, body });
  const ask = (query: string) => post(JSON.stringify({ query }));

  test("answers a question", async () => {
    const response = await ask('{ entity(name: "AI風險") { name discussedBy { nodes { name } } } }');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { entity: { name: "AI risk", discussedBy: { nodes: [{ name: "Gary Marcus" }] } } },
    });
  });

  test("tells in extensions what may have been meant, and nothing where all was found", async () => {
    const response = await ask('{ entity(name: "Garry Marcus") { name } }');
    expect(await response.json()).toEqual({
      data: { entity: null },
      extensions: {
        didYouMean: [{ path: ["entity"], argument: "name", value: "Garry Marcus", suggestions: ["Gary Marcus"] }],
      },
    });
    expect(await (await ask('{ entity(name: "Gary Marcus") { name } }')).json()).not.toHaveProperty("extensions");
  });

  test("passes the audits of GraphQL over HTTP that Apollo Server does not knowingly leave out", async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    const failed = results.filter(({ status }) => status === "error");
    expect(failed.map(({ name }) => name)).toEqual([]);
  });

  test("says that it lives, that the graph answers, and what its schema is", async () => {
    const read = async (path: string) => {
      const response = await fetch(server.url + path);
      return [response.status, response.headers.get("content-type"), await response.text()] as const;
    };
    const json = "application/json; charset=utf-8";
    expect(await read("/healthz")).toEqual([200, json, '{"status":"ok"}']);
    expect(await read("/readyz")).toEqual([200, json, `{"status":"ok","engine":"${engine.name}"}`]);
    const [status, type, schema] = await read("/schema.graphql");
    expect([status, type]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(readFileSync("schema/schema.graphql", "utf8")).toContain(schema);
  });

  test("is not ready when the graph fails, and does not tell why to everybody", async () => {
    const broken = { ...engine, name: engine.name, read: () => Promise.reject(new Error("secret")) } as GraphEngine;
    const other = await startServer(broken, at(0), log);
    const response = await fetch(`${other.url}/readyz`);
    expect([response.status, await response.text()]).toEqual([
      503,
      '{"status":"unavailable","reason":"the graph cannot be read"}',
    ]);
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    await other.stop();
    expect(logged.at(-1)).toContain("secret");
  });

  test("lets the pages of the origins that are set ask, and no others", async () => {
    const allowed = async (origin: string) => {
      const headers = {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      };
      const response = await fetch(`${server.url}/graphql`, { method: "OPTIONS", headers });
      return response.headers.get("access-control-allow-origin");
    };
    expect(await allowed(SANDBOX)).toBe(SANDBOX);
    expect(await allowed("https://evil.example")).toBeNull();
    expect(await allowed("null")).toBeNull();
  });

  test("tells bad arguments and bad cursors as BAD_USER_INPUT, without a stack", async () => {
    const errorOf = async (query: string) => ((await (await ask(query)).json()) as { errors: unknown[] }).errors[0];
    expect(await errorOf("{ items(first: 500) { nodes { id } } }")).toEqual({
      message: "first: 500 is out of range; expected 1 to 100",
      locations: [{ line: 1, column: 3 }],
      path: ["items"],
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(await errorOf('{ authors(after: "zzz") { nodes { id } } }')).toEqual({
      message:
        'after: "zzz" is not a cursor of this list: expected a startCursor, endCursor or cursor that it returned',
      locations: [{ line: 1, column: 3 }],
      path: ["authors"],
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("says nothing of its insides when the graph fails, and logs them", async () => {
    const broken: GraphEngine = { ...engine, read: () => Promise.reject(new Error("secret: /etc/graph")) };
    const other = await startServer(broken, at(0), log);
    const response = await fetch(`${other.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ items { nodes { id } } }" }),
    });
    await other.stop();
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: "Internal error; the server's log has the details.",
          path: ["items"],
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ],
    });
    expect(logged.join("")).toContain("secret: /etc/graph");
  });

  test("refuses a body that is no JSON, one that is too large, and a question of too many words", async () => {
    expect(await (await post("{")).json()).toMatchObject({
      errors: [{ message: expect.stringContaining("the request cannot be read: ") as string }],
    });
    const large = await ask(`{ ${" ".repeat(300_000)} __typename }`);
    expect([large.status, await large.json()]).toEqual([
      413,
      { errors: [{ message: "the request is larger than 256kb", extensions: { code: "BAD_REQUEST" } }] },
    ]);
    const long = await ask(`{ ${"__typename ".repeat(6_000)} }`);
    expect(await long.json()).toMatchObject({
      errors: [{ message: "Syntax Error: Document contains more that 5000 tokens. Parsing aborted." }],
    });
  });

  test("refuses a compression it does not know", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "zip" },
      body: "{}",
    });
    expect([response.status, await response.json()]).toEqual([
      415,
      {
        errors: [
          {
            message: 'the request cannot be read: unsupported content encoding "zip"',
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      },
    ]);
  });

  test("refuses a question that is sent as a form, which any page could send", async () => {
    expect((await post("query={__typename}", "application/x-www-form-urlencoded")).status).toBe(400);
    expect((await post(JSON.stringify({ query: "{ __typename }" }), "text/plain")).status).toBe(400);
  });

  test("finds its address taken and says so", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer(engine, at(port), log)).rejects.toMatchObject({
      code: "LISTEN",
      message: `cannot listen on 127.0.0.1:${port}: another program listens there; choose another with PORT or HOST`,
    });
  });

  test("outlives a client that hangs up", async () => {
    await new Promise<void>((resolve) => {
      const hanging = request(`${server.url}/graphql`, { method: "POST", headers: { "content-length": "100" } });
      hanging.on("error", () => undefined);
      hanging.once("close", resolve);
      hanging.write("{");
      setTimeout(() => hanging.destroy(), 50);
    });
    expect((await ask("{ __typename }")).status).toBe(200);
  });
});
