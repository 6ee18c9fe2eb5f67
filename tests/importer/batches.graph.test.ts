import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { importDigests, type Receipt } from "../../src/importer/import.js";
import { anyDigest, FORMER_READER } from "../support/any-digest.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";
import { noInput } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const plain = plainReader(SMALL_REGISTRY);
const DAY = "2025-11-26T08:00:00Z";

describe("digests that are stored together", () => {
  let engine: GraphEngine;
  let folder: string;

  beforeEach(async () => {
    engine = await openTestGraph();
    folder = mkdtempSync(join(tmpdir(), "throughline-batches-"));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await engine.close();
  });

  function importBatches(
    texts: Record<string, string>,
    batchItems: number,
    reader = plain,
    dryRun = false,
  ): Promise<Receipt> {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const paths = Object.keys(texts).map((name) => join(folder, name));
    return importDigests(engine, reader, { paths, stdin: noInput(), dryRun, batchItems });
  }

  /** What is kept beside what it is made of: who posted an item, and in how many items an author speaks of what. */
  const KEPT = [
    [
      "MATCH (i:Item) RETURN i.id AS item, i.postedBy AS author",
      "MATCH (i:Item) RETURN i.id AS item, head([(i)<-[:POSTED]-(a:Author) | a.id]) AS author",
    ],
    [
      "MATCH (a:Author)-[d:DISCUSSES]->(o:Entity) RETURN a.id AS author, o.id AS of, d.items AS items",
      "MATCH (a:Author)-[:POSTED]->(i:Item)-[:MENTIONS]->(o:Entity) RETURN a.id AS author, o.id AS of, count(i) AS items",
    ],
    [
      "MATCH (a:Author)-[c:COVERS]->(o:Category) RETURN a.id AS author, o.id AS of, c.items AS items",
      "MATCH (a:Author)-[:POSTED]->(i:Item)-[:`IN`]->(o:Category) RETURN a.id AS author, o.id AS of, count(i) AS items",
    ],
  ] as const;
  const rowsOf = async (text: string) =>
    (await engine.read({ name: "test", text }, {})).map((row) => JSON.stringify(row)).sort();

  test("make the graph and the receipts that one by one makes, whatever is edited, in batches of whatever size", async () => {
    const run = fc.uniqueArray(anyDigest, { minLength: 1, maxLength: 3, selector: ({ name }) => name });
    const runs = fc.array(run, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(runs, fc.integer({ min: 2, max: 12 }), fc.nat({ max: 4 }), async (edits, size, change) => {
        const importAll = async (batchItems: number) => {
          await emptyGraph(engine);
          const seen: unknown[] = [];
          const last: Record<string, string> = {};
          for (const [n, digests] of edits.entries()) {
            for (const { name, text } of digests) last[name] = text;
            seen.push(await importBatches(last, batchItems, n < change ? FORMER_READER : plain));
            seen.push(await dumpGraph(engine));
            for (const [kept, live] of KEPT) expect(await rowsOf(kept)).toEqual(await rowsOf(live));
          }
          return seen;
        };
        expect(await importAll(size)).toEqual(await importAll(1));
      }),
      { numRuns: process.env.ENGINE === "neo4j" ? 3 : 60 },
    );
  }, 300_000);

  test("tell of each what it changed, though the others of the batch are not written yet", async () => {
    const texts = Object.fromEntries(
      ["a", "b", "c"].map((name) => [
        `${name}.md`,
        writeDigest(DAY, [
          { url: `https://x.com/one/status/199335429785406280${name.charCodeAt(0) - 97}`, title: "OpenAI" },
        ]),
      ]),
    );
    expect((await importBatches(texts, 100)).changes).toEqual({
      digests: { added: 3, changed: 0, removed: 0, unchanged: 0 },
      items: { added: 3, changed: 0, removed: 0, unchanged: 0 },
      authors: { added: 1, changed: 0, removed: 0, unchanged: 2 },
      entities: { added: 1, changed: 0, removed: 0, unchanged: 2 },
      mentions: { added: 3, changed: 0, removed: 0, unchanged: 0 },
    });
    const counted = "MATCH (:Entity {id: 'openai'})-[r:`IN`]->(:Category) RETURN r.items AS items";
    expect(await engine.read({ name: "test", text: counted }, {})).toEqual([{ items: 3 }]);
  });

  test("tell the same receipt in a dry run, and write nothing", async () => {
    const texts = {
      "a.md": writeDigest(DAY, [{ url: "https://a.example/1", title: "OpenAI" }]),
      "b.md": writeDigest("2025-11-27T08:00:00Z", [{ url: "https://a.example/1", title: "DeepMind" }]),
    };
    const dry = await importBatches(texts, 100, plain, true);
    expect(await dumpGraph(engine)).toEqual([]);
    expect(dry).toEqual({ ...(await importBatches(texts, 100)), dryRun: true });
  });

  test("take one transaction, and one read when none of them has changed", async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `${n}.md`,
        writeDigest(DAY, [{ url: `https://a.example/${n}`, title: "OpenAI" }]),
      ]),
    );
    const counts = { writes: 0, statements: [] as string[] };
    const inner = engine;
    engine = {
      ...inner,
      write: (work) => {
        counts.writes++;
        return inner.write((transaction) =>
          work({
            run: (statement, parameters) => {
              counts.statements.push(statement.name);
              return transaction.run(statement, parameters);
            },
          }),
        );
      },
    };
    await importBatches(texts, 100);
    expect(counts.writes).toBe(1);
    expect(counts.statements.length).toBe(new Set(counts.statements).size);
    counts.statements = [];
    await importBatches(texts, 100);
    expect(counts.statements).toEqual(["read/stored-versions", "read/digest-counts"]);
  });
});
