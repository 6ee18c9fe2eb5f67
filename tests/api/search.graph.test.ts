import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

describe("search", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  const HIGHLIGHTS =
    "query ($q: String!) { search(query: $q) { edges { node { id } highlights { field surface quote } } } }";

  test("returns nodes of every type, which node(id) finds again, with where the words stand", async () => {
    const source = `query ($q: String!) { search(query: $q, kinds: [AUTHOR, ENTITY]) { totalCount nodes { __typename id }
      edges { score highlights { field start end surface quote } node { ... on Entity { name } ... on Author { handle } ... on Item { title } } } } }`;
    const { data, errors } = await ask(engine, source, { q: "gary marcus" });
    expect(errors).toBeUndefined();
    const whole = { field: null, start: 0, end: 11, surface: "Gary Marcus", quote: "Gary Marcus" };
    expect(data).toMatchObject({
      search: {
        totalCount: 2,
        nodes: [
          { __typename: "Entity", id: "Entity:gary-marcus" },
          { __typename: "Author", id: "Author:x:garymarcus" },
        ],
        edges: [
          { score: 7, node: { name: "Gary Marcus" }, highlights: [whole] },
          { score: 7, node: { handle: "GaryMarcus" }, highlights: [whole] },
        ],
      },
    });
    const again = await ask(engine, '{ node(id: "Author:x:garymarcus") { ... on Author { handle } } }');
    expect(again.data).toEqual({ node: { handle: "GaryMarcus" } });
  });

  test.each([
    ["a name by its beginning", "马库", [null, "马库斯"]],
    ["a Chinese name by its pinyin", "jiali", [null, "加里·马库斯"]],
    ["a handle", "vista8", [null, "vista8"]],
  ])("shows %s: %s", async (_what, q, [field, surface]) => {
    const { data } = await ask(engine, HIGHLIGHTS, { q });
    const { edges } = (
      data as { search: { edges: { highlights: { field: null; surface: string; quote: string }[] }[] } }
    ).search;
    expect(edges.flatMap(({ highlights }) => highlights.map((one) => [one.field, one.quote]))).toContainEqual([
      field,
      expect.stringContaining(surface ?? "") as string,
    ]);
  });

  test("shows the sentence around the words of an item", async () => {
    const { data } = await ask(engine, HIGHLIGHTS, { q: "无法承保 风险" });
    expect(data).toMatchObject({
      search: {
        edges: [
          {
            node: { id: "Item:x:1993392617380577306" },
            highlights: [
              { field: "TITLE", surface: "风险", quote: "AI风险引担忧：“风险大到无法承保”" },
              { field: "TITLE", surface: "风险", quote: "AI风险引担忧：“风险大到无法承保”" },
              { field: "TITLE", surface: "无法承保", quote: "AI风险引担忧：“风险大到无法承保”" },
              { field: "SUMMARY", surface: "风险" },
              { field: "SUMMARY", surface: "无法承保" },
              { field: "SUMMARY", surface: "风险", quote: expect.stringContaining("巨大风险") as string },
            ],
          },
        ],
      },
    });
  });

  test.each([
    ["", "query: is empty"],
    ["(((", 'query: "(((" holds no letter or digit; expected words, in any script'],
    ["\u0000", 'query: "\u0000" holds no letter or digit; expected words, in any script'],
    ["😀 …", 'query: "😀 …" holds no letter or digit; expected words, in any script'],
    ["长".repeat(1001), "query: has 1001 characters; expected at most 1000"],
    [Array.from({ length: 31 }, (_, n) => `w${n}`).join(" "), "query: asks for 31 words; expected at most 30"],
  ])("refuses %j as BAD_USER_INPUT", async (q, message) => {
    const { errors } = await ask(engine, "query ($q: String!) { search(query: $q) { nodes { id } } }", { q });
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("refuses a cursor of another query", async () => {
    const source =
      "query ($q: String!, $after: String) { search(query: $q, first: 1, after: $after) { pageInfo { endCursor } } }";
    const { data } = await ask(engine, source, { q: "AI" });
    const after = (data as { search: { pageInfo: { endCursor: string } } }).search.pageInfo.endCursor;
    expect((await ask(engine, source, { q: "AI", after })).errors).toBeUndefined();
    const { errors } = await ask(engine, source, { q: "AI risk", after });
    expect(errors?.[0]?.message).toContain("is not a cursor of this list");
  });

  test("refuses to search no kind at all", async () => {
    const { errors } = await ask(engine, '{ search(query: "AI", kinds: []) { nodes { id } } }');
    expect(errors).toMatchObject([
      { message: "kinds: is empty; leave it out to search all kinds", extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});

describe("a name that nothing has", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  test("brings the names that are near, in extensions, with the place in the question", async () => {
    const source = `{
      a: entity(name: "Garry Marcus") { name }
      author(handle: "@garymarkus") { id }
      search(query: "加里马酷斯") { nodes { id } }
      known: entity(name: "AI risk") { name }
      far: entity(name: "nobody knows this") { name }
    }`;
    const { data, extensions } = await ask(engine, source);
    expect(data).toMatchObject({ a: null, author: null, search: { nodes: [] }, known: { name: "AI risk" }, far: null });
    const hints = (extensions as { didYouMean: { argument: string }[] }).didYouMean;
    expect(new Set(hints)).toEqual(
      new Set([
        { path: ["a"], argument: "name", value: "Garry Marcus", suggestions: ["Gary Marcus"] },
        { path: ["author"], argument: "handle", value: "@garymarkus", suggestions: ["GaryMarcus"] },
        { path: ["search"], argument: "query", value: "加里马酷斯", suggestions: ["加里·马库斯"] },
      ]),
    );
  });

  test("brings nothing when nothing is near", async () => {
    expect(await ask(engine, '{ entity(name: "nobody knows this") { name } }')).toEqual({ data: { entity: null } });
  });

  test("is looked for ten times in a question, and no more", async () => {
    const fields = Array.from({ length: 30 }, (_, n) => `f${n}: entity(name: "Garry Marcus") { name }`);
    const { extensions } = await ask(engine, `{ ${fields.join("\n")} }`);
    expect(extensions?.didYouMean).toHaveLength(10);
  });
});
