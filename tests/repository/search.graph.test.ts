import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { readParts, spellWords } from "../../src/identity/words.js";
import { highlightItem } from "../../src/repository/highlights.js";
import { readPages } from "../../src/repository/page.js";
import { searchFor, type SearchRow } from "../../src/repository/search.js";
import type { SearchKind } from "../../src/repository/search-statement.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths, importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { entity } from "../support/registry.js";

const KINDS: SearchKind[] = ["ITEM", "ENTITY", "AUTHOR", "CATEGORY"];
const WHOLE = { size: 100, cursor: null, isBackward: false };

async function findRows(engine: GraphEngine, query: string, kinds = KINDS): Promise<Omit<SearchRow, "parent">[]> {
  const search = searchFor(engine.name, query, kinds);
  if (!search) return [];
  const [page] = await readPages(engine, search.list, [{}], WHOLE);
  return page?.edges ?? [];
}

async function find(engine: GraphEngine, query: string, kinds = KINDS): Promise<string[]> {
  return (await findRows(engine, query, kinds)).map(({ score, node }) => `${score} ${node.id}`);
}

describe("a search of real digests", () => {
  let engine: GraphEngine;
  let items: { id: string; title: string; summary: string }[];

  beforeAll(async () => {
    engine = await openTestGraph();
    const folder = "tests/fixtures/gold/digests";
    await importPaths(engine, ["seeds/digests", `${folder}/2026-03-09-weekly-en.md`, `${folder}/2026-01-15-20.md`]);
    const text = "MATCH (i:Item) RETURN i.id AS id, i.title AS title, i.summary AS summary";
    items = await engine.read({ name: "test", text }, {});
  });
  afterAll(() => engine.close());

  const RISK = "x:1993392617380577306";

  test.each([
    ["Chinese", "承保", ["4 ai-insurance", `3 ${RISK}`]],
    ["traditional", "承保 擔憂", [`2 ${RISK}`]],
  ])("finds what holds the words, in %s: %s", async (_what, query, found) => {
    expect(await find(engine, query)).toEqual(found);
  });

  test.each(["AI风险", "AI風險", "ＡＩ 风险", " ai风险? "])("finds %j however it is written", async (query) => {
    expect((await find(engine, query)).slice(0, 2)).toEqual(["7 ai-risk", `3 ${RISK}`]);
  });

  test.each([
    ["its name", "Gary Marcus", "7 gary-marcus"],
    ["the beginning of it", "gary mar", "6 gary-marcus"],
    ["a word of it", "marcus", "4 gary-marcus"],
    ["a name in Chinese", "马库斯", "4 gary-marcus"],
    ["its pinyin", "jialimakusi", "5 gary-marcus"],
    ["the beginning of its pinyin, with spaces", "jia li ma", "5 gary-marcus"],
    ["its initials", "jlmks", "5 gary-marcus"],
    ["a handle", "@GaryMarcus", "7 x:garymarcus"],
    ["the beginning of a handle", "garym", "6 x:garymarcus"],
  ])("finds somebody by %s: %s", async (_what, query, found) => {
    expect(await find(engine, query, ["ENTITY", "AUTHOR"])).toContain(found);
  });

  test("finds a category", async () => {
    expect(await find(engine, "ethics", ["CATEGORY"])).toEqual(["4 ai-ethics"]);
  });

  test.each([
    ["风", "one Chinese character, which no pair of an index is"],
    ["the", "what Lucene leaves out"],
    ["AI", "a word that begins and ends in others"],
    ["AI 风险", "two words, anywhere"],
    ["x.ai", "a word with a dot"],
    ["agents", "a plural"],
    ["5", "a number"],
    ["OpenAI 5", "a name and a number"],
  ])("finds every item that holds %s: %s", async (query) => {
    expect(new Set(await findItems(query))).toEqual(new Set(holding(query)));
  });

  test("finds every item that holds some text, cut out of one or of any characters", async () => {
    const cut = fc.nat().chain((n) => {
      const { title, summary } = items[n % items.length] ?? { title: "", summary: "" };
      const text = `${title} ${summary}`;
      return fc
        .tuple(fc.nat({ max: text.length }), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => text.slice(start, start + length));
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          cut,
          fc.string({ unit: "binary" }),
          fc.tuple(cut, cut).map((pair) => pair.join(" ")),
        ),
        async (query) => {
          expect(new Set(await findItems(query))).toEqual(new Set(holding(query)));
        },
      ),
      { numRuns: process.env.ENGINE === "neo4j" ? 40 : 200 },
    );
  });

  test.each(["AI", "risk", "的", "模型 AI", "OpenAI", "agents"])("shows where the words of %s stand", async (query) => {
    const parts = readParts(query);
    const found = new Set(await findItems(query));
    const hits = items.filter(({ id }) => found.has(id));
    expect(hits.length).toBeGreaterThan(0);
    for (const item of hits) {
      const highlights = highlightItem(item, parts);
      expect(highlights.length).toBeGreaterThan(0);
      for (const { field, start, end, surface, quote } of highlights) {
        expect(item[field ?? "title"].slice(start, end)).toBe(surface);
        expect(quote).toContain(surface);
        expect(parts.some((part) => spellWords(surface).text.includes(part.trim()))).toBe(true);
      }
    }
  });

  test.each([
    '" OR *:*',
    "title:risk",
    "risk~2",
    "risk*",
    "(((",
    "\\",
    "\\\\ OR",
    ".*",
    "[a TO z]",
    "AND",
    "NOT risk",
    "+risk -risk",
    "/.*/",
    "'}) DETACH DELETE n //",
    "$words",
    "\u0000",
    "\ud800",
    "risk\ud800",
    "😀",
    "\n",
    "长".repeat(1000),
    "a b ".repeat(250),
  ])("takes %j for plain text", async (query) => {
    expect(new Set(await findItems(query))).toEqual(new Set(holding(query)));
    await find(engine, query);
    expect(await engine.read({ name: "test", text: "MATCH (i:Item) RETURN count(i) AS n" }, {})).toEqual([
      { n: items.length },
    ]);
  });

  async function findItems(query: string): Promise<string[]> {
    return (await findRows(engine, query, ["ITEM"])).map(({ node }) => node.id);
  }

  /** What a search has to find, by the words alone. */
  function holding(query: string): string[] {
    const parts = readParts(query);
    const holds = ({ title, summary }: { title: string; summary: string }) =>
      parts.every((part) => [title, summary].some((text) => spellWords(text).text.includes(part)));
    return parts.length === 0 ? [] : items.filter(holds).map(({ id }) => id);
  }
});

describe("a search of a graph that was written before there was one", () => {
  test.each(["Risk", "风", "AI 风险"])("finds nothing and fails nowhere: %s", async (query) => {
    const engine = await openTestGraph();
    const text =
      "CREATE (:Item {id: 'x:1', title: 'Risk 风', postedAt: '2025'}), (:Author {id: 'x:a', name: 'A'}), (:Category {id: 'c', name: '风'}), (:Alias {key: '风'})-[:NAMES {text: '风'}]->(:Entity {id: 'e'})";
    await engine.write((transaction) => transaction.run({ name: "test", text }, {}));
    expect(await find(engine, query)).toEqual([]);
    await engine.close();
  });
});

describe("what a search finds", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const registry = [
      entity({ id: "risk", kind: "TOPIC", name: "Risk" }),
      entity({ id: "risk-capital", kind: "TOPIC", name: "Risk capital" }),
      entity({ id: "risk-map", kind: "TOPIC", name: "Risk map" }),
      entity({ id: "ai-risk", kind: "TOPIC", name: "AI Risk" }),
      entity({ id: "asterisk", kind: "PRODUCT", name: "Asterisk" }),
      entity({ id: "ruisike", name: "睿思科" }),
    ];
    const titles = ["Risk", "Risk map, Risk capital", "Risk map", "AI Risk", "Asterisk", "睿思科", "No name: big risk"];
    const entries = titles.map((title, n) => ({
      url: `https://x.com/risk${n}/status/${1993354297854062800n + (BigInt(n) << 32n)}`,
      title,
      author: n === 0 ? "Risk" : `A${n}`,
      summary: n === 4 ? "Of great risk, and risks." : "",
    }));
    const text = writeDigest("2025-11-26T08:00:00Z", entries, ["Risk", "Other"]);
    await importTexts(engine, { "d.md": text }, false, plainReader(registry));
  });
  afterAll(() => engine.close());

  test("comes in one order: the very name, its beginning, words of a name, a title, the rest; of equals what is in most items", async () => {
    const item = (n: number) => `x:${1993354297854062800n + (BigInt(n) << 32n)}`;
    expect(await find(engine, "risk")).toEqual([
      "7 risk",
      "7 risk",
      "7 x:risk0",
      "6 risk-map",
      "6 risk-capital",
      ...[1, 2, 3, 4, 5, 6].map((n) => `6 x:risk${n}`),
      "4 ai-risk",
      ...[6, 3, 2, 1, 0].map((n) => `3 ${item(n)}`),
      `1 ${item(4)}`,
    ]);
    expect(await find(engine, "big risk", ["ITEM"])).toEqual([`3 ${item(6)}`]);
    expect(await find(engine, "risk big", ["ITEM"])).toEqual([`2 ${item(6)}`]);
  });

  test("is only of the kinds that are asked for", async () => {
    expect((await findRows(engine, "risk", ["CATEGORY", "ENTITY"])).map(({ type }) => type)).toEqual([
      "Category",
      "Entity",
      "Entity",
      "Entity",
      "Entity",
    ]);
    expect(await find(engine, "ruisi", ["ENTITY"])).toEqual(["5 ruisike"]);
  });
});
