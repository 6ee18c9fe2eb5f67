import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { FEW_POSTS } from "../support/few-posts.js";
import { openSmallWorld } from "../support/small-world.js";

const MENTIONS = "mentions(first: 1) { edges { count node { name } } pageInfo { hasNextPage endCursor } totalCount }";
const CATEGORIES = "categories { nodes { id aliases } }";

describe("the lists of items", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld(FEW_POSTS, ["AI Models", "AI Ethics"]);
  });
  afterAll(() => engine.close());

  /** The data that a question is answered with, and the names of the statements that this took. */
  async function answer(source: string, variables = {}): Promise<{ data: unknown; names: string[] }> {
    const counting = countStatements(engine);
    const { data, errors } = await ask(counting.engine, source, variables);
    expect(errors).toBeUndefined();
    return { data, names: counting.names };
  }

  test("come in the statement of their items", async () => {
    const { data, names } = await answer(
      `{ items(first: 2) { nodes { title mentions(first: 2) { nodes { id } } ${CATEGORIES} } } }`,
    );
    expect(names).toEqual(["read/items"]);
    const categories = {
      nodes: [
        { id: "Category:ai-ethics", aliases: [] },
        { id: "Category:ai-models", aliases: [] },
      ],
    };
    expect(data).toEqual({
      items: {
        nodes: [
          { title: "6 DeepMind", mentions: { nodes: [{ id: "Entity:deepmind" }] }, categories },
          {
            title: "5 DeepMind 对齐",
            mentions: { nodes: [{ id: "Entity:alignment" }, { id: "Entity:deepmind" }] },
            categories,
          },
        ],
      },
    });
  });

  // Each list of items by itself, and items below other lists.
  test.each([
    ["items(first: 4, orderBy: OLDEST) { nodes { … } }", 1],
    ["items(last: 3) { edges { node { … } } }", 1],
    ['items(where: { mentions: { any: ["OpenAI"] } }) { nodes { … } }', 2],
    ['entity(name: "OpenAI") { items { edges { count evidence { quote } node { … } } } }', 2],
    ['entity(name: "OpenAI") { items { nodes { ... on Item { …F } } } }', 2],
    ['author(handle: "ann") { items { nodes { … } } }', 2],
    ["authors { nodes { items(first: 2) { nodes { … } } } }", 2],
    ["digests { nodes { items { edges { position node { … } } } } }", 2],
    ['entity(name: "OpenAI") { discussedBy { edges { items { nodes { … } } } } }', 3],
  ])("are the same as each item's own: %s", async (list, statements) => {
    const lists = `id url m: ${MENTIONS} ${CATEGORIES}`;
    const { data, names } = await answer(
      list.includes("…F")
        ? `{ ${list.replace("…F", "...F")} } fragment F on Item { ${lists} }`
        : `{ ${list.replace("…", lists)} }`,
    );
    expect(names.filter((name) => !name.includes("#count"))).toHaveLength(statements);
    const items = itemsIn(data);
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) {
      const { data: alone } = await answer(`query ($url: String!) { item(url: $url) { ${lists} } }`, { url: item.url });
      expect(item).toEqual((alone as { item: unknown }).item);
    }
  });

  test("are read by themselves where they begin at a cursor, or are asked for twice", async () => {
    const first = await answer(`{ items(first: 1, orderBy: OLDEST) { nodes { ${MENTIONS} } } }`);
    const [item] = (first.data as { items: { nodes: { mentions: { pageInfo: { endCursor: string } } }[] } }).items
      .nodes;
    const after = item?.mentions.pageInfo.endCursor;
    const next = await answer(
      `query ($after: String) { items(first: 1, orderBy: OLDEST) { nodes { mentions(after: $after) { nodes { id } } } } }`,
      { after },
    );
    expect(next.names).toEqual(["read/items", "read/entities-by-item"]);
    const twice = await answer(
      "{ items(first: 6) { nodes { one: mentions(first: 1) { nodes { id } } all: mentions { nodes { id name } } } } }",
    );
    expect(twice.names).toEqual(["read/items", "read/entities-by-item", "read/entities-by-item"]);
    for (const { one, all } of (twice.data as { items: { nodes: Record<string, { nodes: { id: string }[] }>[] } }).items
      .nodes)
      expect(one?.nodes).toEqual(all?.nodes.slice(0, 1).map(({ id }) => ({ id })));
  });

  test("are not read where they are skipped", async () => {
    const source = `query ($are: Boolean!) { items { nodes { id ... @include(if: $are) { ${CATEGORIES} } } } }`;
    expect((await answer(source, { are: false })).data).toEqual((await answer("{ items { nodes { id } } }")).data);
    expect(JSON.stringify((await answer(source, { are: true })).data)).toContain("Category:ai-ethics");
  });

  test("tell what is wrong with their arguments where they stand", async () => {
    const { data, errors } = await ask(
      engine,
      "{ items(first: 1) { nodes { id mentions(first: 101) { nodes { id } } } } }",
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: "first: 101 is out of range; expected 1 to 100", path: ["items", "nodes", 0, "mentions"] },
    ]);
  });

  test("are cut item by item, in whatever direction and however long", async () => {
    const size = fc.record({ argument: fc.constantFrom("first", "last"), size: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(size, size, size, async (outer, mentions, categories) => {
        const page = ({ argument, size: most }: typeof outer) => `(${argument}: ${most})`;
        const lists = `id url mentions${page(mentions)} { edges { cursor count node { id } } pageInfo { hasNextPage hasPreviousPage } }
          categories${page(categories)} { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }`;
        const { data, names } = await answer(`{ items${page(outer)} { nodes { ${lists} } } }`);
        expect(names).toEqual(["read/items"]);
        for (const item of itemsIn(data)) {
          const alone = await answer(`query ($url: String!) { item(url: $url) { ${lists} } }`, { url: item.url });
          expect({ item }).toEqual(alone.data);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** The items anywhere in an answer. */
function itemsIn(answer: unknown): { url: string }[] {
  if (typeof answer !== "object" || answer === null) return [];
  if ("url" in answer) return [answer as { url: string }];
  return Object.values(answer).flatMap(itemsIn);
}
