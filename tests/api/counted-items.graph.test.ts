import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

const COUNTED = "edges { itemCount items { totalCount nodes { id } } }";
const LISTS = [
  `{ authors { ${COUNTED} nodes { categories { ${COUNTED} } digests { ${COUNTED} } discusses { ${COUNTED} } } } }`,
  `{ categories { ${COUNTED} nodes { authors { ${COUNTED} } entities { ${COUNTED} } digests { ${COUNTED} } } } }`,
  `{ digests { ${COUNTED} nodes { authors { ${COUNTED} } categories { ${COUNTED} } entities { ${COUNTED} } } } }`,
  `{ entities(first: 30) { ${COUNTED} nodes { categories { ${COUNTED} } digests { ${COUNTED} } discussedBy { ${COUNTED} } coMentioned { ${COUNTED} } } } }`,
  `{ entities(first: 30) { nodes { narrower { ${COUNTED} } makes { ${COUNTED} } versions { ${COUNTED} } accounts { ${COUNTED} } } } }`,
  `{ items { nodes { categories { ${COUNTED} } } } }`,
];

type Counted = { itemCount: number; items: { totalCount: number; nodes: { id: string }[] } };

/** Everything in an answer that counts items. */
function countsOf(answer: unknown): Counted[] {
  if (typeof answer !== "object" || answer === null) return [];
  const inner = Object.values(answer).flatMap(countsOf);
  return "itemCount" in answer ? [answer as Counted, ...inner] : inner;
}

describe("a count of items", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md", "tests/fixtures/gold/digests/2026-01-15-20.md"]);
  });
  afterAll(() => engine.close());

  test.each(LISTS)("opens into just these items, each once: %s", async (question) => {
    const { data, errors } = await ask(engine, question);
    expect(errors).toBeUndefined();
    const counts = countsOf(data);
    expect(counts.length).toBeGreaterThan(5);
    for (const { itemCount, items } of counts) {
      expect(items.totalCount).toBe(itemCount);
      expect(new Set(items.nodes.map(({ id }) => id)).size).toBe(Math.min(itemCount, 20));
    }
  });

  test("opens for all edges of a level in one statement, an entity's with the evidence", async () => {
    const { engine: counting, names } = countStatements(engine);
    const { data } = await ask(
      counting,
      '{ categories(where: { names: ["AI伦理"] }) { nodes { entities(first: 2) { edges { node { name } items { edges { evidence { surface } node { title } } } } } } } }',
    );
    expect(names).toEqual([
      "read/ids-by-name",
      "read/categories",
      "read/entities-by-category",
      "read/items-by-entity-and-category",
    ]);
    const [edge] =
      (data as { categories: { nodes: { entities: { edges: unknown[] } }[] } }).categories.nodes[0]?.entities.edges ??
      [];
    expect(edge).toMatchObject({ items: { edges: [{ evidence: [{ surface: expect.any(String) as string }] }] } });
  });
});
