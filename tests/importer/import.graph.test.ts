import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { importDigests } from "../../src/importer/import.js";
import { createReader } from "../../src/importer/reader.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths, importTexts, noInput } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const SEED = "seeds/digests/2025-11-26-08.md";
const SAME = { added: 0, changed: 0, removed: 0 };

describe("an import", () => {
  let engine: GraphEngine;

  beforeEach(async () => {
    engine = await openTestGraph();
  });
  afterEach(() => engine.close());

  const read = <Row>(text: string): Promise<Row[]> => engine.read<Row>({ name: "test", text }, {});

  test("writes the seed whole", async () => {
    const { changes, errors, warnings } = await importPaths(engine, [SEED]);
    expect([errors, warnings]).toEqual([[], []]);
    expect(changes).toMatchObject({ digests: { added: 1 }, items: { added: 14 }, authors: { added: 7 } });
    expect(await read("MATCH (n:Digest) RETURN count(n) AS n")).toEqual([{ n: 1 }]);
    expect(await read("MATCH (n:Item) RETURN count(n) AS n")).toEqual([{ n: 14 }]);
    expect(await read("MATCH (n:Author) RETURN count(n) AS n")).toEqual([{ n: 7 }]);
    expect(await read("MATCH (n:Category) RETURN count(n) AS n")).toEqual([{ n: 5 }]);
    expect(await read("MATCH (n:Entity) RETURN count(n) AS n")).toEqual([{ n: changes.entities.added }]);
    expect(await read("MATCH ()-[m:MENTIONS]->() RETURN count(m) AS n")).toEqual([{ n: changes.mentions.added }]);
  });

  test("gives nodes and relationships the properties of the model", async () => {
    await importPaths(engine, [SEED]);
    expect(
      await read(
        "MATCH (d:Digest)-[c:CONTAINS]->(i:Item {id: 'x:1993392617380577306'})<-[:POSTED]-(a:Author)-[:SAME_AS]->(p:Person) RETURN d.id AS digest, d.publishedAt AS publishedAt, d.utcOffset AS utcOffset, c.position AS position, i.postedAt AS postedAt, i.highlights AS highlights, a.id AS author, p.id AS person",
      ),
    ).toEqual([
      {
        digest: "2025-11-26-08",
        publishedAt: "2025-11-26T00:00:07.000Z",
        utcOffset: "+08:00",
        position: 12,
        postedAt: "2025-11-25T18:53:30.084Z",
        highlights: ["风险大到无法承保"],
        author: "x:garymarcus",
        person: "gary-marcus",
      },
    ]);
    expect(
      await read(
        "MATCH (:Item {id: 'x:1993392617380577306'})-[m:MENTIONS]->(e:Entity:Topic {id: 'ai-risk'})<-[n:NAMES]-(:Alias {key: 'ai风险'}) RETURN m {.*} AS m, n.text AS text, n.language AS language",
      ),
    ).toEqual([
      {
        m: {
          count: 1,
          fields: ["title"],
          starts: [0],
          ends: [4],
          surfaces: ["AI风险"],
          rules: ["alias"],
          confidences: [1],
        },
        text: "AI风险",
        language: "zh",
      },
    ]);
  });

  test("counts on IN how many items of a category mention an entity", async () => {
    await importPaths(engine, [SEED]);
    const text =
      "MATCH (e:Entity)-[r:`IN`]->(c:Category) RETURN e.id AS entity, c.id AS category, r.items AS items, COUNT { (e)<-[:MENTIONS]-(:Item)-[:`IN`]->(c) } AS live";
    const rows = await read<{ items: number; live: number }>(text);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ items, live }) => items !== live)).toEqual([]);
  });

  test("counts on DISCUSSES how many items of an author mention an entity", async () => {
    await importPaths(engine, [SEED]);
    const text =
      "MATCH (a:Author {id: 'x:garymarcus'})-[d:DISCUSSES]->(e:Entity) WHERE d.items > 1 RETURN e.id AS entity, d.items AS items ORDER BY items DESC, entity";
    expect(await read(text)).toEqual([{ entity: "gary-marcus", items: 3 }]);
  });

  test("of the same file again writes nothing at all", async () => {
    const first = await importPaths(engine, [SEED]);
    const before = await dumpGraph(engine);
    const second = await importPaths(engine, [SEED]);
    expect(second.changes).toEqual({
      digests: { ...SAME, unchanged: 1 },
      items: { ...SAME, unchanged: 14 },
      authors: { ...SAME, unchanged: 7 },
      entities: { ...SAME, unchanged: first.changes.entities.added },
      mentions: { ...SAME, unchanged: first.changes.mentions.added },
    });
    expect(await dumpGraph(engine)).toEqual(before);
  });

  test("as a dry run tells the same receipt and writes nothing", async () => {
    const dry = await importPaths(engine, [SEED], true);
    expect(await read("MATCH (n) RETURN count(n) AS n")).toEqual([{ n: 0 }]);
    const wet = await importPaths(engine, [SEED]);
    expect(dry).toEqual({ ...wet, dryRun: true });
  });

  test("of the same file with another registry finds what that one knows", async () => {
    const folder = mkdtempSync(join(tmpdir(), "throughline-registry-"));
    const people = "kind: PERSON\nentities:\n  - id: the-expert\n    name: 知名AI评论家\n";
    writeFileSync(join(folder, "people.yaml"), people);
    await importPaths(engine, [SEED]);
    const { changes } = await importDigests(engine, createReader(folder), {
      paths: [SEED],
      stdin: noInput(),
      dryRun: false,
    });
    rmSync(folder, { recursive: true });
    expect(changes.digests).toEqual({ ...SAME, changed: 1, unchanged: 0 });
    expect(await read("MATCH (e:Entity {source: 'REGISTRY'}) RETURN e.id AS id")).toEqual([{ id: "the-expert" }]);
    expect(await read("MATCH (:Alias)-[n:NAMES]->(:Entity {source: 'REGISTRY'}) RETURN n.text AS text")).toEqual([
      { text: "知名AI评论家" },
    ]);
  });

  test("of an edited digest changes exactly what was edited", async () => {
    const kept = { url: "https://x.com/a/status/1993354297854062805", author: "A", summary: "OpenAI发布了ChatGPT。" };
    const gone = { url: "https://x.com/b/status/1993354297854062806", author: "B", summary: "DeepMind的芯片。" };
    const plain = plainReader(SMALL_REGISTRY);
    await importTexts(engine, { "d.md": writeDigest("2025-11-26T08:00:00Z", [kept, gone]) }, false, plain);
    const edited = { ...kept, summary: "OpenAI发布了ChatGPT，Gary Marcus没有。" };
    const text = writeDigest("2025-11-26T08:00:00Z", [edited]);
    const { changes } = await importTexts(engine, { "d.md": text }, false, plain);
    expect(changes).toMatchObject({
      digests: { added: 0, changed: 1, removed: 0, unchanged: 0 },
      items: { added: 0, changed: 1, removed: 1, unchanged: 0 },
      authors: { added: 0, changed: 0, removed: 1, unchanged: 1 },
      // DeepMind went, and Alphabet with it.
      entities: { added: 1, changed: 0, removed: 2, unchanged: 2 },
      mentions: { added: 1, changed: 0, removed: 1, unchanged: 2 },
    });
    expect(await read("MATCH (e:Entity) RETURN e.id AS id ORDER BY id")).toEqual(
      ["chatgpt", "gary-marcus", "openai"].map((id) => ({ id })),
    );
    expect(await read("MATCH (a:Alias) WHERE NOT EXISTS { (a)-[:NAMES]->(:Entity) } RETURN a.key AS key")).toEqual([]);
  });

  test("of a digest without one of its categories removes the category when nothing else is in it", async () => {
    const entries = [{ url: "https://a.example/1", summary: "没有名字。" }];
    await importTexts(engine, { "d.md": writeDigest("2025-11-26T08:00:00Z", entries, ["AI Models", "Gardening"]) });
    expect(await read("MATCH (c:Category) RETURN c.id AS id ORDER BY id")).toEqual([
      { id: "ai-models" },
      { id: "gardening" },
    ]);
    await importTexts(engine, { "d.md": writeDigest("2025-11-26T08:00:00Z", entries, ["AI Models"]) });
    expect(await read("MATCH (c:Category) RETURN c.id AS id")).toEqual([{ id: "ai-models" }]);
  });

  test("leaves out bad files whole, names each with its lines, and imports the others", async () => {
    const good = writeDigest("2025-11-26T08:00:00Z", [{ url: "https://a.example/1", title: "好" }]);
    const twice = writeDigest("2025-11-26T09:00:00Z", [
      { url: "https://x.com/a/status/1993354297854062805" },
      { url: "https://twitter.com/A/status/1993354297854062805?s=20" },
    ]);
    const { files, errors, changes } = await importTexts(engine, {
      "a-twice.md": twice,
      "b-good.md": good,
      "c-script.md": "---js\n{ title: process.exit(1) }\n---\n",
      "d-empty.md": "",
    });
    expect(files).toBe(4);
    expect(errors.map(({ file, line, reason }) => [file.replace(/.*\//, ""), line, reason])).toEqual([
      ["a-twice.md", 10, "entry repeats https://x.com/A/status/1993354297854062805 of line 7; keep one of the two"],
      ["c-script.md", 1, 'front matter in "js" is refused: expected YAML'],
      ["d-empty.md", 1, "is empty: expected a digest"],
    ]);
    expect(changes.digests).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 0 });
    expect(await read("MATCH (i:Item) RETURN i.title AS title")).toEqual([{ title: "好" }]);
  });

  test("refuses two files with the same digest id in one run", async () => {
    const text = (url: string) => writeDigest("2025-11-26T08:00:00Z", [{ url }]);
    const { errors } = await importTexts(engine, {
      "d.md": text("https://a.example/1"),
      "d.txt": text("https://a.example/2"),
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.reason).toMatch(/^digest d already came from .*d\.md; give one of the two a slug of its own/);
    expect(await read("MATCH (i:Item) RETURN i.id AS id")).toEqual([{ id: "https://a.example/1" }]);
  });

  test("leaves an item without an author where its address names none", async () => {
    await importTexts(engine, {
      "d.md": writeDigest("2025-11-26T08:00:00Z", [
        { url: "https://x.com/i/status/1993354297854062805", author: "Somebody" },
      ]),
    });
    expect(await read("MATCH (a:Author) RETURN a.id AS id")).toEqual([]);
    expect(await read("MATCH (i:Item) RETURN i.id AS id")).toEqual([{ id: "x:1993354297854062805" }]);
  });
});
