import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { anyDigest, FORMER_READER } from "../support/any-digest.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const POST = "https://x.com/a/status/1993354297854062805";
const PAGE = "https://news.example/story";
const plain = plainReader(SMALL_REGISTRY);

describe("an item in two digests", () => {
  let engine: GraphEngine;

  beforeEach(async () => {
    engine = await openTestGraph();
  });
  afterEach(() => engine.close());

  const read = <Row>(text: string): Promise<Row[]> => engine.read<Row>({ name: "test", text }, {});
  const titles = () => read("MATCH (i:Item) RETURN i.title AS title ORDER BY title");

  const older = writeDigest("2025-11-26T08:00:00Z", [{ url: POST, title: "旧：DeepMind" }]);
  const newer = writeDigest("2025-11-27T08:00:00Z", [{ url: POST, title: "新：OpenAI" }]);

  test.each([
    ["older first", { "1-older.md": older, "2-newer.md": newer }],
    ["newer first", { "1-newer.md": newer, "2-older.md": older }],
  ])("is one item, contained twice, told by the newer one: %s", async (_order, texts) => {
    const { changes } = await importTexts(engine, texts, false, plain);
    expect(changes.items.removed).toBe(0);
    expect(await titles()).toEqual([{ title: "新：OpenAI" }]);
    expect(await read("MATCH (d:Digest)-[:CONTAINS]->(i:Item) RETURN count(d) AS n")).toEqual([{ n: 2 }]);
    expect(await read("MATCH (:Item)-[:MENTIONS]->(e:Entity) RETURN e.id AS id")).toEqual([{ id: "openai" }]);
  });

  test("was first seen when the older one appeared, where its address holds no time", async () => {
    const entry = [{ url: PAGE }];
    await importTexts(engine, { "b.md": writeDigest("2025-11-27T08:00:00+08:00", entry) }, false, plain);
    await importTexts(engine, { "a.md": writeDigest("2025-11-26T08:00:00+08:00", entry) }, false, plain);
    expect(await read("MATCH (i:Item) RETURN i.postedAt AS at, i.postedAtSource AS source")).toEqual([
      { at: "2025-11-26T00:00:00.000Z", source: "DIGEST" },
    ]);
  });

  test("gets the older text back when the newer digest drops it, in the same run", async () => {
    await importTexts(engine, { "1.md": older, "2.md": newer }, false, plain);
    const other = writeDigest("2025-11-27T08:00:00Z", [{ url: PAGE }]);
    const { warnings } = await importTexts(engine, { "1.md": older, "2.md": other }, false, plain);
    expect(warnings).toEqual([]);
    expect(await titles()).toEqual(
      [{ title: "旧：DeepMind" }, { title: "标题" }].sort((a, b) => (a.title < b.title ? -1 : 1)),
    );
    expect((await importTexts(engine, { "1.md": older, "2.md": other }, false, plain)).changes.digests.unchanged).toBe(
      2,
    );
  });

  test("is read once when its digest comes later in the same run", async () => {
    await importTexts(engine, { "1-newer.md": newer, "2-older.md": older }, false, plain);
    const other = writeDigest("2025-11-27T08:00:00Z", [{ url: PAGE }]);
    const { changes } = await importTexts(engine, { "1-newer.md": other, "2-older.md": older }, false, plain);
    expect(changes.digests).toEqual({ added: 0, changed: 2, removed: 0, unchanged: 0 });
  });

  test("says which digest to import again when that one is not part of the run", async () => {
    await importTexts(engine, { "1.md": older, "2.md": newer }, false, plain);
    const { warnings } = await importTexts(
      engine,
      { "2.md": writeDigest("2025-11-27T08:00:00Z", [{ url: PAGE }]) },
      false,
      plain,
    );
    expect(warnings.map(({ reason }) => reason)).toEqual([
      "no longer tells items that digest 1 also contains; import that digest again to have its text",
    ]);
    const again = await importTexts(engine, { "1.md": older }, false, plain);
    expect(again.changes).toMatchObject({ digests: { changed: 1 }, items: { changed: 1 }, mentions: { added: 1 } });
  });

  test("whatever was imported and edited in whatever order, the graph is that of the last texts", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDigest, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 8 }),
        async (edits, change) => {
          await emptyGraph(engine);
          const last: Record<string, string> = {};
          for (const [n, { name, text }] of edits.entries()) {
            last[name] = text;
            await importTexts(engine, { [name]: text }, false, n < change ? FORMER_READER : plain);
          }
          await importTexts(engine, last, false, plain);
          const grown = await dumpGraph(engine);
          const again = await importTexts(engine, last, false, plain);
          expect(again.changes.digests).toMatchObject({ added: 0, changed: 0 });
          expect(again.changes.entities).toMatchObject({ added: 0, changed: 0, removed: 0 });

          await emptyGraph(engine);
          await importTexts(engine, last, false, plain);
          expect(grown.filter(isTold)).toEqual((await dumpGraph(engine)).filter(isTold));
        },
      ),
      { numRuns: process.env.ENGINE === "neo4j" ? 10 : 100 },
    );
  }, 120_000);

  /** When an author was last named is bookkeeping, and does not go back when a digest drops the author. */
  function isTold(line: string): boolean {
    return !line.includes('"labels":["Author"]');
  }
});
