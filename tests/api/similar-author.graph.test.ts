import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { openSmallWorld } from "../support/small-world.js";

describe("similar authors", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld([
      ["ann", "2026-01-01T00:00:00Z", "「A」「B」「C」"],
      ["ann", "2026-01-02T00:00:00Z", "again 「C」"],
      ["bob", "2026-01-03T00:00:00Z", "「A」"],
      ["bob", "2026-01-04T00:00:00Z", "「B」"],
      ["cat", "2026-01-05T00:00:00Z", "「A」"],
      ["dan", "2026-01-06T00:00:00Z", "「D」"],
    ]);
  });
  afterAll(() => engine.close());

  const similarTo = async (handle: string, fields: string) => {
    const source = `{ author(handle: "${handle}") { similarAuthors { edges { ${fields} } } } }`;
    const { data, errors } = await ask(engine, source);
    expect(errors).toBeUndefined();
    return (data as { author: { similarAuthors: { edges: unknown[] } } }).author.similarAuthors.edges;
  };

  // Of four authors, three mention A and two mention B.
  const ofA = Math.log(4 / 3) / Math.log(4);
  const ofB = Math.log(4 / 2) / Math.log(4);
  const edge = (handle: string, score: number, sharedCount: number) => ({
    node: { id: `Author:x:${handle}` },
    score: Math.round(score * 1e6) / 1e6,
    sharedCount,
  });

  test.each([
    ["ann", [edge("bob", (ofA + ofB) / Math.sqrt(3 * 2), 2), edge("cat", ofA / Math.sqrt(3 * 1), 1)]],
    ["cat", [edge("bob", ofA / Math.sqrt(1 * 2), 1), edge("ann", ofA / Math.sqrt(1 * 3), 1)]],
    ["dan", []],
  ])("share entities, and the rarer the more that counts: %s", async (handle, edges) => {
    expect(await similarTo(handle, "node { id } score sharedCount")).toEqual(edges);
  });

  test("are proved by what both mention, rarest first, with the items of the other one", async () => {
    const shared =
      "shared { edges { itemCount share node { name } items { edges { evidence { surface } node { title } } } } }";
    const [bob] = await similarTo("ann", shared);
    const proof = (name: string) => ({
      itemCount: 1,
      share: 0.5,
      node: { name },
      items: { edges: [{ evidence: [{ surface: name }], node: { title: `「${name}」` } }] },
    });
    expect(bob).toEqual({ shared: { edges: [proof("B"), proof("A")] } });
  });

  test("are read in one statement a level", async () => {
    const { engine: counting, names } = countStatements(engine);
    await ask(counting, "{ authors { nodes { similarAuthors { edges { shared { nodes { name } } } } } } }");
    expect(names).toEqual(
      ["authors", "authors-by-similarity", "entities-by-two-authors"].map((name) => `read/${name}`),
    );
  });
});
