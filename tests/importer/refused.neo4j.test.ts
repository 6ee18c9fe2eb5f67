import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { writeDigest } from "../support/digests.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

let engine: GraphEngine;

beforeAll(async () => {
  engine = await openTestGraph();
});
afterAll(() => engine.close());

const DAY = "2025-11-26T08:00:00Z";
const good = (n: number) => writeDigest(DAY, [{ url: `https://a.example/${n}`, title: "OpenAI" }]);
/** An index of Neo4j takes no text past some 8,000 bytes. */
const bad = writeDigest(DAY, [{ url: "https://a.example/good" }, { url: `https://a.example/${"x".repeat(9_000)}` }]);

test("a digest that the graph cannot take is left out whole and named, and the others of its batch come in", async () => {
  const { errors, changes } = await importTexts(
    engine,
    { "1.md": good(1), "2.md": bad, "3.md": good(3) },
    false,
    plainReader(SMALL_REGISTRY),
  );
  expect(errors).toEqual([
    {
      file: expect.stringMatching(/2\.md$/) as string,
      line: null,
      reason: expect.stringMatching(/^not imported, and nothing of it written: write\/items: .*too large/) as string,
    },
  ]);
  expect(changes.digests).toEqual({ added: 2, changed: 0, removed: 0, unchanged: 0 });
  const text = "MATCH (d:Digest)-[:CONTAINS]->(i:Item) RETURN d.id AS digest, i.id AS item ORDER BY digest";
  expect(await engine.read({ name: "test", text }, {})).toEqual([
    { digest: "1", item: "https://a.example/1" },
    { digest: "3", item: "https://a.example/3" },
  ]);
});

test("a graph that takes none of the digests ends the import, and the error names their files", async () => {
  await emptyGraph(engine);
  const importing = importTexts(engine, { "1.md": bad, "2.md": bad }, false, plainReader(SMALL_REGISTRY));
  await expect(importing).rejects.toMatchObject({
    code: "GRAPH_FAILED",
    message: expect.stringMatching(/1\.md to .*2\.md \(2 files\): not imported, and nothing of it written: /) as string,
  });
});
