import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

describe("a category", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  test.each(["AI Ethics", "ai ethics", "AI伦理", "ＡＩ倫理", "ai-ethics", "Category:ai-ethics"])(
    "is meant by any of its names: %s",
    async (name) => {
      const question =
        "query ($name: String!) { categories(where: { names: [$name] }) { nodes { id aliases } } items(where: { categories: [$name] }) { totalCount } topEntities(category: $name, limit: 1) { name } }";
      const { data } = await ask(engine, question, { name });
      expect(data).toEqual({
        categories: { nodes: [{ id: "Category:ai-ethics", aliases: ["AI伦理", "人工智能伦理"] }] },
        items: { totalCount: 1 },
        topEntities: [{ name: "AI governance" }],
      });
    },
  );

  test.each([
    ["AI伦理", 7],
    ["人工智能", 6],
    ["伦理", 4],
    ["ethics", 4],
  ])("is found by a search for %s with a score of %i", async (query, score) => {
    const { data } = await ask(
      engine,
      "query ($query: String!) { search(query: $query, kinds: [CATEGORY]) { edges { score node { id } highlights { quote } } } }",
      { query },
    );
    expect((data as { search: { edges: unknown[] } }).search.edges).toContainEqual({
      score,
      node: { id: "Category:ai-ethics" },
      highlights: [expect.anything()],
    });
  });

  test("is not meant by a part of a name, nor by markup in it", async () => {
    for (const names of [["AI"], ["伦理"], ["ethics\nAI"], ["\n"], ["*"]]) {
      const { data } = await ask(
        engine,
        "query ($names: [String!]) { categories(where: { names: $names }) { nodes { id } } }",
        { names },
      );
      expect(data?.categories ?? null, names[0]).toEqual(names[0]?.trim() === "" ? null : { nodes: [] });
    }
  });
});
