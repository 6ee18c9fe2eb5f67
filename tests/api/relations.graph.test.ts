import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const post = (handle: string, n: number) =>
  `https://x.com/${handle}/status/${1993354297854062800n + BigInt(n) * 2n ** 40n}`;
const ITEMS = [
  { url: post("a", 1), title: "一：AI安全与对齐", summary: "对齐很难，幻觉也难。" },
  { url: post("a", 2), title: "二：幻觉" },
  { url: post("b", 3), title: "三：AI风险", summary: "「GPT-9|gpt」与双子座三。" },
  { url: post("b", 4), title: "四：「GPT-8|gpt」", summary: "「GPT-9|gpt」更好，「ChatGPT」呢？" },
  { url: post("GaryMarcus", 5), title: "五：Gary Marcus谈AI" },
];

describe("the relations of an entity", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const text = writeDigest("2026-01-26T08:00:00Z", ITEMS);
    await importTexts(engine, { "d.md": text }, false, plainReader(SMALL_REGISTRY));
  });
  afterAll(() => engine.close());

  /** The answer to a question about one entity. */
  async function about(name: string, fields: string): Promise<unknown> {
    const { data, errors } = await ask(engine, `query ($name: String!) { entity(name: $name) { ${fields} } }`, {
      name,
    });
    expect(errors).toBeUndefined();
    return data?.entity;
  }

  test.each([
    ["对齐", { broader: ["ai-risk", "ai-safety"], madeBy: [], versionOf: null }],
    ["AI风险", { broader: [], madeBy: [], versionOf: null }],
    ["双子座三", { broader: [], madeBy: ["deepmind"], versionOf: "gemini" }],
    ["DeepMind", { broader: [], madeBy: ["alphabet"], versionOf: null }],
    ["gpt 9", { broader: [], madeBy: [], versionOf: "gpt" }],
  ])("lead up from %s", async (name, expected) => {
    const ids = (list: string[]) => list.map((id) => ({ id: `Entity:${id}` }));
    expect(await about(name, "broader { id } madeBy { id } versionOf { id }")).toEqual({
      broader: ids(expected.broader),
      madeBy: ids(expected.madeBy),
      versionOf: expected.versionOf && { id: `Entity:${expected.versionOf}` },
    });
  });

  test("lead down, most items first, also to what no item mentions", async () => {
    const lists =
      "narrower { edges { itemCount node { id } } } makes { edges { itemCount node { id } } } versions { edges { itemCount node { id source } } }";
    const edges = (...pairs: [string, number][]) => ({
      edges: pairs.map(([id, itemCount]) => ({ itemCount, node: { id: `Entity:${id}` } })),
    });
    const none = edges();
    expect(await about("AI risk", lists)).toEqual({
      narrower: edges(["hallucination", 2], ["ai-safety", 1], ["alignment", 1]),
      makes: none,
      versions: none,
    });
    expect(await about("OpenAI", lists)).toEqual({
      narrower: none,
      makes: edges(["chatgpt", 1], ["gpt", 0]),
      versions: none,
    });
    expect(await about("GPT系列", lists)).toEqual({
      narrower: none,
      makes: none,
      versions: {
        edges: [
          { itemCount: 2, node: { id: "Entity:product:gpt9", source: "RULE" } },
          { itemCount: 1, node: { id: "Entity:product:gpt8", source: "RULE" } },
        ],
      },
    });
  });

  test("are read with one statement for each field of a level", async () => {
    const { engine: counting, names } = countStatements(engine);
    const fields = "broader { id } madeBy { id } versionOf { id } narrower { nodes { id } } makes { nodes { id } }";
    const { data } = await ask(counting, `{ entities(first: 50) { nodes { ${fields} versions { nodes { id } } } } }`);
    expect((data?.entities as { nodes: unknown[] }).nodes.length).toBeGreaterThan(8);
    expect(names.sort()).toEqual(
      [
        "entities",
        "broader-by-entity",
        "makers-by-entity",
        "family-by-entity",
        "entities-by-broader",
        "entities-by-maker",
        "entities-by-family",
      ]
        .map((name) => `read/${name}`)
        .sort(),
    );
  });

  test("let a list of all entities show only what items mention", async () => {
    const { data } = await ask(engine, "{ entities(first: 50) { edges { itemCount node { id } } } }");
    const { edges } = data?.entities as { edges: { itemCount: number; node: { id: string } }[] };
    expect(edges.filter(({ itemCount }) => itemCount < 1)).toEqual([]);
    expect(edges.map(({ node }) => node.id)).not.toContain("Entity:openai");
    expect(edges.map(({ node }) => node.id)).toContain("Entity:ai-risk");
  });

  test("bring the items of all that is narrower, newest first, each once, with all its evidence in the order of the text", async () => {
    const fields = (setting: string) =>
      `items${setting} { edges { count byAuthor node { title } evidence { field start surface } } }`;
    expect(await about("AI风险", fields(""))).toEqual({
      items: {
        edges: [
          {
            count: 1,
            byAuthor: false,
            node: { title: "三：AI风险" },
            evidence: [{ field: "TITLE", start: 2, surface: "AI风险" }],
          },
        ],
      },
    });
    expect(await about("AI风险", fields("(includeNarrower: true)"))).toEqual({
      items: {
        edges: [
          {
            count: 1,
            byAuthor: false,
            node: { title: "三：AI风险" },
            evidence: [{ field: "TITLE", start: 2, surface: "AI风险" }],
          },
          {
            count: 1,
            byAuthor: false,
            node: { title: "二：幻觉" },
            evidence: [{ field: "TITLE", start: 2, surface: "幻觉" }],
          },
          {
            count: 4,
            byAuthor: false,
            node: { title: "一：AI安全与对齐" },
            evidence: [
              { field: "TITLE", start: 2, surface: "AI安全" },
              { field: "TITLE", start: 7, surface: "对齐" },
              { field: "SUMMARY", start: 0, surface: "对齐" },
              { field: "SUMMARY", start: 5, surface: "幻觉" },
            ],
          },
        ],
      },
    });
    expect(await about("GPT系列", "items(includeNarrower: true) { nodes { title } }")).toEqual({
      items: { nodes: [{ title: "四：「GPT-8|gpt」" }, { title: "三：AI风险" }] },
    });
  });

  test("bring the authors of all that is narrower, each once, with counts over distinct items, and the items by the same setting", async () => {
    const fields =
      "edges { itemCount mentionCount firstAt lastAt node { id } items { edges { count node { title } } } }";
    const [first, second, third] = await Promise.all(
      [1, 2, 3].map(async (n) => {
        const { data } = await ask(engine, `{ item(url: "${ITEMS[n - 1]?.url ?? ""}") { postedAt } }`);
        return (data?.item as { postedAt: string }).postedAt;
      }),
    );
    const b = {
      itemCount: 1,
      mentionCount: 1,
      firstAt: third,
      lastAt: third,
      node: { id: "Author:x:b" },
      items: { edges: [{ count: 1, node: { title: "三：AI风险" } }] },
    };
    expect(await about("AI风险", `discussedBy { ${fields} }`)).toEqual({ discussedBy: { edges: [b] } });
    expect(await about("AI风险", `discussedBy(includeNarrower: true) { ${fields} }`)).toEqual({
      discussedBy: {
        edges: [
          {
            itemCount: 2,
            mentionCount: 5,
            firstAt: first,
            lastAt: second,
            node: { id: "Author:x:a" },
            items: {
              edges: [
                { count: 1, node: { title: "二：幻觉" } },
                { count: 4, node: { title: "一：AI安全与对齐" } },
              ],
            },
          },
          b,
        ],
      },
    });
  });

  test("answer both settings of one list in one question", async () => {
    const fields =
      "own: discussedBy { edges { itemCount items { nodes { id } } } } all: discussedBy(includeNarrower: true) { edges { itemCount items { nodes { id } } } }";
    const { own, all } = (await about("幻觉", fields)) as Record<string, unknown>;
    // Nothing is narrower than hallucination.
    expect(own).toEqual(all);
    const risk = (await about("AI风险", fields)) as Record<string, { edges: { itemCount: number }[] }>;
    expect(risk.own?.edges.map(({ itemCount }) => itemCount)).toEqual([1]);
    expect(risk.all?.edges.map(({ itemCount }) => itemCount)).toEqual([2, 1]);
  });

  test.each(["items", "discussedBy"])("do not take a cursor of one setting of %s for the other", async (list) => {
    const page = (setting: string) => `${list}(first: 1, includeNarrower: ${setting}) { pageInfo { endCursor } }`;
    for (const [given, asked] of [
      ["true", "false"],
      ["false", "true"],
    ] as const) {
      const answer = (await about("AI风险", page(given))) as Record<string, { pageInfo: { endCursor: string } }>;
      const after = answer[list]?.pageInfo.endCursor ?? "";
      const question = (setting: string) =>
        `{ entity(name: "AI风险") { ${list}(after: "${after}", includeNarrower: ${setting}) { nodes { id } } } }`;
      expect((await ask(engine, question(given))).errors).toBeUndefined();
      expect((await ask(engine, question(asked))).errors?.[0]?.message).toContain("is not a cursor of this list");
    }
  });

  test("say of a mention whether it is of the author", async () => {
    const fields =
      "items { edges { byAuthor evidence { rule } node { mentions { edges { byAuthor node { id } } } } } }";
    expect(await about("Gary Marcus", fields)).toEqual({
      items: {
        edges: [
          {
            byAuthor: true,
            evidence: [{ rule: "AUTHOR" }],
            node: { mentions: { edges: [{ byAuthor: true, node: { id: "Entity:gary-marcus" } }] } },
          },
        ],
      },
    });
  });

  test("come with where an entity is from", async () => {
    expect(await about("GPT-9", "id name source")).toEqual({
      id: "Entity:product:gpt9",
      name: "GPT-9",
      source: "RULE",
    });
    // A rule found the name that the registry knows as well.
    expect(await about("chatgpt", "id source")).toEqual({ id: "Entity:chatgpt", source: "REGISTRY" });
  });
});
