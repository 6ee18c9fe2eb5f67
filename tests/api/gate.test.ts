import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openTestGraph } from "../support/graph.js";
import { serveTest, type TestServer } from "../support/serve.js";

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");

// The graph is empty: what is refused here would not have been cheaper with something in it.
describe("the server refuses", () => {
  let engine: GraphEngine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await openTestGraph();
    server = await serveTest(engine);
  });
  afterAll(async () => {
    await server.stop();
    await engine.close();
    expect(server.logged).toEqual([]);
  });

  const refusal = (message: string, extensions: object, code = "QUERY_TOO_COMPLEX") => [
    400,
    { errors: [{ message, extensions: { code, ...extensions } }] },
  ];

  test("a bomb of fragments", async () => {
    const fragments = times(12, (i) => `fragment F${i} on Item{author{items{nodes{...F${i + 1} ...F${i + 1}}}}}`);
    expect(await server.ask(`{items{nodes{...F0}}} ${fragments} fragment F12 on Item{id}`)).toEqual(
      refusal("the query has 39 levels, more than the 15 allowed: ask for the inner ones by their ids", {
        depth: 39,
        limit: 15,
      }),
    );
  });

  test("a thousand aliases, a thousand levels, and more tokens than are read", async () => {
    expect(await server.ask(`{ ${times(1_000, (i) => `a${i}: __typename`)} }`)).toEqual(
      refusal("the query has 1,000 fields and fragments, more than the 500 allowed: ask in several requests", {
        selections: 1_000,
        limit: 500,
      }),
    );
    expect(await server.ask(`${"{ a ".repeat(400)}${"}".repeat(400)}`)).toEqual(
      refusal("the query has 400 levels, more than the 15 allowed: ask for the inner ones by their ids", {
        depth: 400,
        limit: 15,
      }),
    );
    expect(await server.ask(`{ ${times(10_000, (i) => `a${i}: __typename`)} }`)).toMatchObject([
      400,
      { errors: [{ message: "Syntax Error: Document contains more that 5000 tokens. Parsing aborted." }] },
    ]);
  });

  test("the same text each time, whatever passed in between", async () => {
    const tooDeep = `${"{ a ".repeat(20)}${"}".repeat(20)}`;
    const fine = "{ items { nodes { id } } }";
    const statuses: unknown[] = [];
    for (const text of [tooDeep, fine, tooDeep, fine]) statuses.push((await server.ask(text))[0]);
    expect(statuses).toEqual([400, 200, 400, 200]);
  });

  test("a question whose answer would be too large, by its variables, too", async () => {
    const query = `query ($n: Int!) {
      authors(first: $n) { nodes { items(first: $n) { nodes { mentions(first: $n) { nodes { id } } } } } }
    }`;
    expect(await server.ask(query, { n: 100 })).toEqual(
      refusal(
        "the query costs 1,020,202, more than the 100,000 allowed: ask for smaller pages (first) or fewer levels",
        {
          cost: 1_020_202,
          limit: 100_000,
        },
      ),
    );
    expect(await server.ask(query, { n: 10 })).toEqual([200, { data: { authors: { nodes: [] } } }]);
  });

  test("a batch", async () => {
    const response = await server.post(JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]));
    expect([response.status, await response.json()]).toEqual(
      refusal(
        "a request holds one operation: send a list of them one by one, or as several fields of one operation",
        {},
        "BAD_REQUEST",
      ),
    );
  });

  test("a body of a megabyte", async () => {
    const [status, answer] = await server.ask(" ".repeat(1_000_000));
    expect([status, answer]).toEqual([
      413,
      { errors: [{ message: "the request is larger than 256kb", extensions: { code: "BAD_REQUEST" } }] },
    ]);
  });

  test("a question that hides behind a thousand parameters", async () => {
    const query = encodeURIComponent(`{ ${times(51, (i) => `a${i}: __typename`)} }`);
    const url = `${server.url}/graphql?${"&a".repeat(1_500)}&query=${query}`;
    const response = await fetch(url, { headers: { "apollo-require-preflight": "1" } });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "QUERY_TOO_COMPLEX", width: 51 } }] });
  });

  test("variables that are nested too deeply, are too many or too wrong, as bad input", async () => {
    const query = "query ($kinds: [EntityKind!]) { entities(where: { kinds: $kinds }) { nodes { id } } }";
    const kinds = `${"[".repeat(3_000)}${"]".repeat(3_000)}`;
    const nested = await server.post(`{"query": "${query}", "variables": {"kinds": ${kinds}}}`);
    expect([nested.status, await nested.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    ]);
    const [status, answer] = await server.ask(query, { kinds: Array.from({ length: 5_000 }, () => "x") });
    const { errors } = answer as { errors: unknown[] };
    expect([status, errors.length, errors.at(-1)]).toEqual([
      400,
      21,
      {
        message: "Too many errors processing variables, error limit reached. Execution aborted.",
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`v${i}`, i]));
    expect(await server.ask("{ __typename }", unknown)).toEqual([200, { data: { __typename: "Query" } }]);
  });

  test("introspection inside introspection", async () => {
    const [status, answer] = await server.ask(
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    );
    expect([status, answer]).toMatchObject([400, { errors: [{ message: "Maximum introspection depth exceeded" }] }]);
  });
});

describe("where introspection is off", () => {
  let engine: GraphEngine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await openTestGraph();
    server = await serveTest(engine, { introspection: false });
  });
  afterAll(async () => {
    await server.stop();
    await engine.close();
  });

  const OFF = "This server does not tell its schema; INTROSPECTION=true turns that on.";

  test("the schema is told nowhere, and cannot be guessed", async () => {
    expect(await server.ask("{ __schema { queryType { name } } }")).toMatchObject([
      400,
      { errors: [{ message: OFF, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
    ]);
    const file = await fetch(`${server.url}/schema.graphql`);
    expect([file.status, await file.text()]).toEqual([404, `${OFF}\n`]);
    expect(JSON.stringify(await server.ask("{ itemz { id } }"))).not.toContain("items");
  });

  test("questions are answered and GraphiQL is shown", async () => {
    expect(await server.ask("{ items { nodes { id __typename } } }")).toEqual([
      200,
      { data: { items: { nodes: [] } } },
    ]);
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: "text/html" } });
    expect([page.status, page.url]).toEqual([200, `${server.url}/graphiql`]);
  });
});
