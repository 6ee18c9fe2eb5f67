import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import type { DigestReader } from "../../src/importer/reader.js";
import type { RegistryEntity } from "../../src/registry/model.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { entity } from "../support/registry.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const DAY = "2025-11-26T08:00:00Z";
const plain = plainReader(SMALL_REGISTRY);

describe("the relatives of entities", () => {
  let engine: GraphEngine;

  beforeEach(async () => {
    engine = await openTestGraph();
  });
  afterEach(() => engine.close());

  const read = <Row>(text: string): Promise<Row[]> => engine.read<Row>({ name: "test", text }, {});
  const ids = async () => (await read<{ id: string }>("MATCH (e:Entity) RETURN e.id AS id ORDER BY id")).map(idOf);
  const relations = async () => {
    const text =
      "MATCH (a:Entity)-[r:BROADER|MADE_BY|VERSION_OF]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b ORDER BY a, type, b";
    return (await read<{ a: string; type: string; b: string }>(text)).map(({ a, type, b }) => `${a} ${type} ${b}`);
  };
  const names = async () =>
    read(
      "MATCH (a:Alias)-[n:NAMES]->(e:Entity) RETURN a.key AS key, n.text AS text, n.language AS language, e.id AS id ORDER BY key, id",
    );
  const importText = async (summary: string, reader: DigestReader = plain, name = "d.md", title = "标题") => {
    const text = writeDigest(DAY, [{ url: `https://a.example/${name}`, title, summary }]);
    return (await importTexts(engine, { [name]: text }, false, reader)).changes;
  };

  test("come with what is mentioned, to the end, with their names, though no item mentions them", async () => {
    const changes = await importText("双子座三的对齐。");
    expect(await relations()).toEqual([
      "ai-safety BROADER ai-risk",
      "alignment BROADER ai-risk",
      "alignment BROADER ai-safety",
      "deepmind MADE_BY alphabet",
      "gemini MADE_BY deepmind",
      "gemini-3 MADE_BY deepmind",
      "gemini-3 VERSION_OF gemini",
    ]);
    expect(changes.entities.added).toBe(7);
    expect(await read("MATCH (:Item)-[:MENTIONS]->(e:Entity) RETURN e.id AS id ORDER BY id")).toEqual([
      { id: "alignment" },
      { id: "gemini-3" },
    ]);
    expect(
      await read("MATCH (a:Alias {key: 'ai风险'})-[n:NAMES]->(e:Topic) RETURN e.name AS name, n.text AS text"),
    ).toEqual([{ name: "AI risk", text: "AI风险" }]);
    expect(await read("MATCH (e:Organization:Entity {id: 'alphabet'})-[r:`IN`]->() RETURN r.items AS items")).toEqual(
      [],
    );
  });

  test("come with the person that an author is", async () => {
    const known = SMALL_REGISTRY.map((one) => (one.id === "gary-marcus" ? { ...one, madeBy: ["openai"] } : one));
    const text = writeDigest(DAY, [{ url: "https://x.com/GaryMarcus/status/1993354297854062805" }]);
    await importTexts(engine, { "d.md": text }, false, plainReader(known));
    expect(await relations()).toEqual(["gary-marcus MADE_BY openai"]);
    const other = writeDigest(DAY, [{ url: "https://x.com/a/status/1993354297854062805" }]);
    const { changes } = await importTexts(engine, { "d.md": other }, false, plainReader(known));
    expect([await ids(), changes.entities.removed]).toEqual([[], 2]);
  });

  test("are counted when the same text comes again, and nothing is written", async () => {
    const text = "双子座三的对齐。「GPT-9|gpt」";
    const { entities } = await importText(text);
    expect(entities).toEqual({ added: 10, changed: 0, removed: 0, unchanged: 0 });
    const before = await dumpGraph(engine);
    expect((await importText(text)).entities).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 10 });
    expect(await dumpGraph(engine)).toEqual(before);
    // The text changed, the names in it did not.
    expect((await importText(`又${text}`)).entities).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 10 });
  });

  test("go with the last of what holds them, to the end", async () => {
    await importText("双子座三。", plain, "a.md");
    await importText("对齐，DeepMind。", plain, "b.md");
    const { entities } = await importText("没有名字。", plain, "a.md");
    expect(entities).toEqual({ added: 0, changed: 0, removed: 2, unchanged: 0 });
    expect(await ids()).toEqual(["ai-risk", "ai-safety", "alignment", "alphabet", "deepmind"]);
    await importText("AI安全", plain, "b.md");
    expect(await ids()).toEqual(["ai-risk", "ai-safety"]);
    expect((await importText("没有名字。", plain, "b.md")).entities.removed).toBe(2);
    expect([await ids(), await names()]).toEqual([[], []]);
    expect(await read("MATCH (a:Alias) RETURN a.key AS key")).toEqual([]);
  });

  test("stay as long as an item mentions them", async () => {
    await importText("幻觉与AI风险。");
    await importText("AI风险。");
    expect(await ids()).toEqual(["ai-risk"]);
  });

  test("are those of the registry that read the text last", async () => {
    await importText("双子座三的幻觉。");
    const edited = edit({
      "gemini-3": { madeBy: ["openai"], versionOf: null },
      hallucination: { broader: ["ai-safety"] },
      "ai-safety": { broader: [] },
    });
    const { digests, entities, mentions } = await importText("双子座三的幻觉。", edited);
    expect(await relations()).toEqual(["gemini-3 MADE_BY openai", "hallucination BROADER ai-safety"]);
    expect(await ids()).toEqual(["ai-safety", "gemini-3", "hallucination", "openai"]);
    expect(digests.changed).toBe(1);
    // Gemini, DeepMind, Alphabet and AI risk go.
    expect(entities).toEqual({ added: 2, changed: 2, removed: 4, unchanged: 0 });
    expect(mentions).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 2 });
  });

  test("may share a name, each written in its own way, and keep it when the other goes", async () => {
    const go = [
      entity({ id: "go", kind: "PRODUCT", name: "Go", ambiguous: [{ names: ["Go", "GO"], near: ["code"], not: [] }] }),
      entity({ id: "weiqi", kind: "TOPIC", name: "围棋", ambiguous: [{ names: ["go"], near: ["game"], not: [] }] }),
    ];
    await importText("Go与围棋。", plainReader(go));
    expect(await names()).toEqual([
      { key: "go", text: "Go", language: "en", id: "go" },
      { key: "go", text: "go", language: "en", id: "weiqi" },
      { key: "围棋", text: "围棋", language: "zh", id: "weiqi" },
    ]);
    expect(await read("MATCH (a:Alias) RETURN a {.*} AS a ORDER BY a.key")).toEqual([
      { a: { key: "go", searchText: " go " } },
      { a: { key: "围棋", searchText: " 围棋 ", pinyin: "weiqi", initials: "wq" } },
    ]);
    await importText("Go。", plainReader(go));
    expect(await names()).toEqual([{ key: "go", text: "Go", language: "en", id: "go" }]);
  });

  test("of what a rule found are the family and its maker", async () => {
    await importText("「GPT-9|gpt」来了。");
    expect(await relations()).toEqual(["gpt MADE_BY openai", "product:gpt9 VERSION_OF gpt"]);
    expect(await read("MATCH (e:Entity {source: 'RULE'}) RETURN e.id AS id, e.name AS name, e.kind AS kind")).toEqual([
      { id: "product:gpt9", name: "GPT-9", kind: "PRODUCT" },
    ]);
  });

  test("and mentions move to the registry's entity when it takes over a name that a rule found", async () => {
    await importText("「OpenClaw」与AI安全。");
    expect(await ids()).toEqual(["ai-risk", "ai-safety", "product:openclaw"]);
    const claw = entity({ id: "openclaw", kind: "PRODUCT", name: "OpenClaw", madeBy: ["openai"] });
    const { mentions } = await importText("「OpenClaw」与AI安全。", plainReader([...SMALL_REGISTRY, claw], false));
    expect(mentions).toEqual({ added: 1, changed: 0, removed: 1, unchanged: 1 });
    expect(await ids()).toEqual(["ai-risk", "ai-safety", "openai", "openclaw"]);
    expect(await read("MATCH (:Alias {key: 'openclaw'})-[:NAMES]->(e:Entity) RETURN e.source AS source")).toEqual([
      { source: "REGISTRY" },
    ]);
  });

  const SPELLINGS = ["openclaw", "OpenClaw", "OPENCLAW", "Openclaw", "open-Claw"];

  test("and names found by rules are spelled the same, in whatever order texts come", async () => {
    const order = fc.shuffledSubarray(SPELLINGS, { minLength: SPELLINGS.length });
    const dumps = new Set<string>();
    await fc.assert(
      fc.asyncProperty(order, async (spellings) => {
        await emptyGraph(engine);
        for (const spelling of spellings) await importText(`「${spelling}」`, plain, `${spelling}.md`);
        expect(await names()).toEqual(
          ["open claw", "openclaw"].map((key) => ({
            key,
            text: key === "openclaw" ? "OpenClaw" : "open-Claw",
            language: "en",
            id: `product:${key}`,
          })),
        );
        dumps.add((await dumpGraph(engine)).join("\n"));
        expect(dumps.size).toBe(1);
      }),
      { numRuns: process.env.ENGINE === "neo4j" ? 3 : 12 },
    );
  });

  function edit(changes: Record<string, Partial<RegistryEntity>>): DigestReader {
    return plainReader(SMALL_REGISTRY.map((one) => ({ ...one, ...changes[one.id] })));
  }
});

function idOf({ id }: { id: string }): string {
  return id;
}
