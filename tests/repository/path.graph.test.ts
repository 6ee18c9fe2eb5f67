import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { findShortestPaths, MAX_PATHS } from "../../src/repository/path.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";

const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** An item is what it mentions. */
type Items = string[][];

describe("the shortest paths of any graph", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
  });
  afterAll(() => engine.close());

  test("are those that looking at every way finds", async () => {
    const items = fc.array(fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 6 }), async (written, maxLength) => {
        await writeItems(engine, written);
        const way = { kinds: ["TOPIC"], throughAuthors: false, maxLength };
        const paths = await findShortestPaths(engine, entity("a"), entity("b"), way);
        const expected = walkEverywhere(written, maxLength);
        const found = paths.map((links) => ["a", ...links.map(({ target }) => target.id)].join(""));
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBe(Math.min(expected.length, MAX_PATHS));
        expect(found.filter((path) => !expected.includes(path))).toEqual([]);
        for (const { source, target, itemCount } of paths.flat())
          expect(itemCount).toBe(together(written, source.id, target.id));
      }),
      { numRuns: 15 },
    );
  });
});

function entity(id: string) {
  return { type: "Entity" as const, id };
}

async function writeItems(engine: GraphEngine, items: Items): Promise<void> {
  await emptyGraph(engine);
  const text =
    "UNWIND $items AS item CREATE (i:Item {id: item.id}) WITH i, item UNWIND item.ids AS id MATCH (e:Entity {id: id}) CREATE (i)-[:MENTIONS {count: 1}]->(e)";
  await engine.write(async (transaction) => {
    const entities = { name: "entities", text: "UNWIND $ids AS id CREATE (:Entity {id: id, kind: 'TOPIC'})" };
    await transaction.run(entities, { ids: IDS });
    await transaction.run({ name: "items", text }, { items: items.map((ids, n) => ({ id: `i${n}`, ids })) });
  });
}

function together(items: Items, a: string, b: string): number {
  return items.filter((ids) => ids.includes(a) && ids.includes(b)).length;
}

/** All shortest ways from a to b, by trying longer and longer ones. */
function walkEverywhere(items: Items, maxLength: number): string[] {
  let ways = ["a"];
  for (let length = 1; length <= maxLength; length++) {
    ways = ways.flatMap((way) =>
      IDS.filter((id) => !way.includes(id) && together(items, way.at(-1) ?? "", id) > 0).map((id) => way + id),
    );
    const arrived = ways.filter((way) => way.endsWith("b"));
    if (arrived.length > 0) return arrived;
  }
  return [];
}
