import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphConfig } from "../../src/config.js";
import { openGraph } from "../../src/graph/open.js";
import { type QueryRequest, runQuery } from "../../src/shell/query.js";
import { writeFolder } from "../support/folder.js";
import { emptyGraph, testGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

const ask = (request: Partial<QueryRequest>): QueryRequest => ({
  file: undefined,
  text: undefined,
  operation: undefined,
  variables: {},
  format: "json",
  ...request,
});

describe("throughline query", () => {
  let folder: string;
  let graph: GraphConfig;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "throughline-query-"));
    const configured = testGraph();
    graph = configured.engine === "grafeo" ? { engine: "grafeo", path: join(folder, "graph.grafeo") } : configured;
    const engine = await openGraph(graph);
    await emptyGraph(engine);
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
    await engine.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("runs an operation of a file, with variables, and closes the graph", async () => {
    const query = "query ($n: Int!) { items(first: $n) { nodes { id } } }";
    const file = join(writeFolder({ "a.graphql": query }), "a.graphql");
    for (const n of [1, 2]) {
      const { out, errors } = await runQuery(graph, ask({ file, variables: { n } }));
      const { data } = JSON.parse(out) as { data: { items: { nodes: unknown[] } } };
      expect([data.items.nodes.length, errors]).toEqual([n, []]);
    }
  });

  test("runs the operation that is chosen, and asks for a choice where there is one", async () => {
    const text = "query A { a: __typename } query B { b: __typename }";
    expect(await runQuery(graph, ask({ text, operation: "B", format: "csv" }))).toEqual({
      out: "b\nQuery\n",
      errors: [],
      hints: [],
    });
    await expect(runQuery(graph, ask({ text }))).rejects.toMatchObject({
      code: "USAGE",
      message: "--operation is not given: the text has A, B",
    });
    await expect(runQuery(graph, ask({ text, operation: "C" }))).rejects.toMatchObject({
      message: "--operation C: the text has A, B",
    });
  });

  test("refuses what the server refuses, and says where a text is wrong", async () => {
    const full =
      "{ authors(first: 100) { nodes { items(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } } } }";
    const tooMuch = await runQuery(graph, ask({ text: full, format: "table" }));
    expect(tooMuch).toEqual({
      out: "",
      errors: [
        "the query costs 1,020,202, more than the 100,000 allowed: ask for smaller pages (first) or fewer levels",
      ],
      hints: [],
    });
    const { errors } = await runQuery(graph, ask({ text: `{ a ${"{ a ".repeat(16)}${"}".repeat(17)}` }));
    expect(errors).toEqual(["the query has 17 levels, more than the 15 allowed: ask for the inner ones by their ids"]);
    const broken = await runQuery(graph, ask({ text: "{ items {" }));
    expect(broken.errors).toEqual(["-e:1:10: Syntax Error: Expected Name, found <EOF>."]);
    expect(JSON.parse(broken.out)).not.toHaveProperty("data");
  });

  test("needs an operation that can be read, and a graph that is there, and makes none", async () => {
    const choose = "expected an operation: either a file, or -e and its text";
    await expect(runQuery(graph, ask({}))).rejects.toMatchObject({ code: "USAGE", message: choose });
    await expect(runQuery(graph, ask({ file: "a", text: "b" }))).rejects.toMatchObject({ message: choose });
    await expect(runQuery(graph, ask({ file: "missing.graphql" }))).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringMatching(/^missing\.graphql: cannot be read: ENOENT/) as string,
    });
    const path = join(folder, "none.grafeo");
    await expect(runQuery({ engine: "grafeo", path }, ask({ text: "{ __typename }" }))).rejects.toMatchObject({
      code: "CONFIG",
      message: `GRAPH_URL=file:${path}: there is no graph yet; make one with \`throughline import\` or \`throughline serve\``,
    });
    expect(existsSync(path)).toBe(false);
  });

  test("tells what may have been meant by a name that nothing has", async () => {
    const { out, errors, hints } = await runQuery(graph, ask({ text: '{ entity(name: "Gary Marcos") { name } }' }));
    expect([errors, hints]).toEqual([
      [],
      ['entity: name: nothing is called "Gary Marcos"; did you mean "Gary Marcus"?'],
    ]);
    expect(JSON.parse(out)).toMatchObject({ data: { entity: null } });
  });

  test("escapes in JSON what would steer a terminal", async () => {
    const { out } = await runQuery(graph, ask({ text: '{ entity(name: "\\u009b") { name } }', format: "json" }));
    expect(out).toBe('{\n  "data": {\n    "entity": null\n  }\n}\n');
    const { out: refused } = await runQuery(graph, ask({ text: '{ items(after: "\\u009b2J") { nodes { id } } }' }));
    expect(refused).not.toMatch(/[\u007f-\u009f]/);
    expect(refused).toContain("\\u009b2J");
  });
});
