import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const DAY = 24n * 60n * 60n * 1_000n;

/** A post so many days after 2025-11-25T00:00:00Z. */
const post = (handle: string, day: number) =>
  `https://x.com/${handle}/status/${((1764028800000n - 1288834974657n + BigInt(day) * DAY) << 22n) + 1n}`;

const MONDAY = [
  { url: post("ann", 0), author: "Ann", title: "a0", summary: "OpenAI与AI风险" },
  { url: post("ann", 1), author: "Ann", title: "a1", summary: "ChatGPT与幻觉" },
  { url: post("bob", 2), author: "Bob", title: "b2", summary: "OpenAI与ChatGPT" },
];
const FRIDAY = [
  { url: post("bob", 3), author: "Bob", title: "b3", summary: "DeepMind" },
  { url: post("GaryMarcus", 4), author: "Gary Marcus", title: "g4", summary: "Gary Marcus谈对齐" },
  { url: post("cid", 5), author: "Cid", title: "c5", summary: "「GPT-9|gpt」" },
];

describe("a filter", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const texts = {
      "monday.md": writeDigest("2025-12-01T08:00:00Z", MONDAY, ["AI Models"]),
      "friday.md": writeDigest("2025-12-05T08:00:00Z", FRIDAY, ["AI Ethics"]),
    };
    await importTexts(engine, texts, false, plainReader(SMALL_REGISTRY));
  });
  afterAll(() => engine.close());

  const list = async (root: string, where: string, field: string) => {
    const { data, errors } = await ask(engine, `{ ${root}(where: ${where}) { nodes { ${field} } totalCount } }`);
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data?.[root] as { nodes: Record<string, string>[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map((node) => node[field]).sort();
  };

  test.each([
    ["{}", ["Ann", "Bob", "Cid", "Gary Marcus"]],
    ['{ discusses: { all: ["OpenAI", "ChatGPT"] } }', ["Ann", "Bob"]],
    ['{ discusses: { any: ["AI risk"] } }', ["Ann"]],
    ['{ discusses: { any: ["AI風險"], includeNarrower: true } }', ["Ann", "Gary Marcus"]],
    ['{ discusses: { all: ["ai RISK", "openai"], includeNarrower: true } }', ["Ann"]],
    ['{ discusses: { any: ["GPT系列"] } }', []],
    ['{ discusses: { any: ["GPT系列"], includeNarrower: true } }', ["Cid"]],
    ['{ discusses: { none: ["OpenAI"] } }', ["Cid", "Gary Marcus"]],
    ['{ discusses: { all: ["ChatGPT"], none: ["DeepMind"] } }', ["Ann"]],
    ["{ discusses: { kinds: [PERSON] } }", ["Gary Marcus"]],
    ['{ discusses: { any: ["OpenAI"], kinds: [PERSON] } }', []],
    ['{ discusses: { categories: ["AI Ethics"] } }', ["Bob", "Cid", "Gary Marcus"]],
    ['{ discusses: { any: ["OpenAI", "DeepMind"], categories: ["ai-ethics"] } }', ["Bob"]],
    ['{ discusses: { any: ["OpenAI"], during: { since: "2025-11-26T00:00:00Z" } } }', ["Bob"]],
    ['{ discusses: { any: ["OpenAI"], during: { until: "2025-11-27T00:00:00Z" } } }', ["Ann"]],
    ['{ discusses: { any: ["nobody knows this"] } }', []],
    ['{ discusses: { all: ["OpenAI", "nobody knows this"] } }', []],
    ['{ discusses: { any: ["OpenAI", "nobody knows this"] } }', ["Ann", "Bob"]],
    ['{ discusses: { none: ["nobody knows this"] } }', ["Ann", "Bob", "Cid", "Gary Marcus"]],
    ["{ minItems: 2 }", ["Ann", "Bob"]],
    ['{ minItems: 2, postedDuring: { until: "2025-11-27T00:00:00Z" } }', ["Ann"]],
    ['{ postedDuring: { since: "2025-11-29T00:00:00Z" } }', ["Cid", "Gary Marcus"]],
    ['{ accounts: ["@ANN", "加里·马库斯"] }', ["Ann", "Gary Marcus"]],
    ['{ accounts: ["Author:x:ann", "Entity:openai"] }', ["Ann"]],
    ['{ discusses: { any: ["Entity:ai-risk"], includeNarrower: true } }', ["Ann", "Gary Marcus"]],
    ['{ discusses: { categories: ["Category:ai-ethics"] } }', ["Bob", "Cid", "Gary Marcus"]],
    ['{ or: [{ accounts: ["ann"] }, { discusses: { any: ["对齐"] } }] }', ["Ann", "Gary Marcus"]],
    ['{ not: { accounts: ["ann"] }, minItems: 2 }', ["Bob"]],
    [
      '{ and: [{ minItems: 2 }, { not: { or: [{ discusses: { any: ["DeepMind"] } }, { accounts: ["cid"] }] } }] }',
      ["Ann"],
    ],
    ["{ or: [] }", []],
    ["{ and: [] }", ["Ann", "Bob", "Cid", "Gary Marcus"]],
  ])("of authors leaves those it holds for: %s", async (where, names) => {
    expect(await list("authors", where, "name")).toEqual(names);
  });

  test.each([
    ['{ mentions: { all: ["OpenAI", "ChatGPT"] } }', ["b2"]],
    ['{ mentions: { any: ["OpenAI"], none: ["AI风险"] } }', ["b2"]],
    ['{ mentions: { any: ["AI风险"], includeNarrower: true } }', ["a0", "a1", "g4"]],
    ["{ mentions: { kinds: [PRODUCT] } }", ["a1", "b2", "c5"]],
    ['{ authors: ["Gary Marcus", "bob"] }', ["b2", "b3", "g4"]],
    ['{ categories: ["AI Ethics"] }', ["b3", "c5", "g4"]],
    ['{ categories: ["no such"] }', []],
    ['{ digests: ["monday"] }', ["a0", "a1", "b2"]],
    ['{ text: "ＡＩ風險" }', ["a0"]],
    ['{ text: "chatgpt openai" }', ["b2"]],
    ['{ text: "gpt 9" }', ["c5"]],
    ['{ text: "nowhere" }', []],
    ['{ during: { since: "2025-11-26T00:00:00Z", until: "2025-11-28T00:00:00+00:00" } }', ["a1", "b2"]],
    ['{ digests: ["monday"], not: { authors: ["ann"] } }', ["b2"]],
  ])("of items leaves those it holds for: %s", async (where, titles) => {
    expect(await list("items", where, "title")).toEqual(titles);
  });

  test.each([
    ["{ kinds: [TOPIC] }", ["AI risk", "对齐", "幻觉"]],
    ["{ sources: [RULE] }", ["GPT-9"]],
    ['{ categories: ["AI Ethics"] }', ["DeepMind", "GPT-9", "Gary Marcus", "对齐"]],
    ['{ discussedBy: ["ann"], kinds: [ORGANIZATION, PRODUCT] }', ["ChatGPT", "OpenAI"]],
    ["{ minItems: 2 }", ["ChatGPT", "OpenAI"]],
    ['{ minItems: 2, mentionedDuring: { since: "2025-11-26T00:00:00Z" } }', ["ChatGPT"]],
    ['{ narrowerThan: ["AI风险"] }', ["对齐", "幻觉"]],
    ['{ narrowerThan: ["GPT系列"] }', ["GPT-9"]],
  ])("of entities leaves those it holds for: %s", async (where, names) => {
    expect(await list("entities", where, "name")).toEqual(names);
  });

  test.each([
    ['{ mentions: { all: ["OpenAI", "幻觉"] } }', ["digest of 2025-12-01T08:00:00Z"]],
    ['{ authors: ["Gary Marcus"] }', ["digest of 2025-12-05T08:00:00Z"]],
    ['{ categories: ["AI Models"] }', ["digest of 2025-12-01T08:00:00Z"]],
    ['{ publishedDuring: { since: "2025-12-02T00:00:00Z" } }', ["digest of 2025-12-05T08:00:00Z"]],
  ])("of digests leaves those it holds for: %s", async (where, titles) => {
    expect(await list("digests", where, "title")).toEqual(titles);
  });

  test.each([
    ['{ names: ["ai ethics"] }', ["AI Ethics"]],
    ['{ mentions: { any: ["DeepMind"] } }', ["AI Ethics"]],
    ['{ authors: ["ann"] }', ["AI Models"]],
    ['{ minItems: 2, postedDuring: { until: "2025-11-28T00:00:00Z" } }', ["AI Models"]],
    ["{ minItems: 4 }", []],
  ])("of categories leaves those it holds for: %s", async (where, names) => {
    expect(await list("categories", where, "name")).toEqual(names);
  });

  test("looks up all its names in one statement, wherever they stand", async () => {
    const { engine: counting, names } = countStatements(engine);
    const where =
      '{ discusses: { all: ["OpenAI"], categories: ["AI Models"] }, or: [{ accounts: ["ann"] }, { discusses: { any: ["ChatGPT"] } }] }';
    await ask(counting, `{ authors(where: ${where}) { nodes { id } } }`);
    expect(names).toEqual(["read/ids-by-name", "read/authors"]);
  });

  test("tells what may have been meant by a name that nothing has, and where it stands", async () => {
    const where = '{ discusses: { any: ["OpenAI", "OpenIA"] }, or: [{ accounts: ["@garymarkus"] }] }';
    const { data, extensions } = await ask(engine, `{ authors(where: ${where}) { nodes { id } } }`);
    expect(data).toEqual({ authors: { nodes: [] } });
    expect(extensions).toEqual({
      didYouMean: [
        { path: ["authors"], argument: "where.discusses.any[1]", value: "OpenIA", suggestions: ["OpenAI"] },
        { path: ["authors"], argument: "where.or[0].accounts[0]", value: "@garymarkus", suggestions: ["GaryMarcus"] },
      ],
    });
  });

  const deep = (levels: number): string => (levels === 0 ? "{}" : `{ not: ${deep(levels - 1)} }`);

  test.each([
    ["authors", "{ discusses: { any: [] } }", "where.discusses.any: is empty; leave it out to ask for all"],
    ["authors", '{ discusses: { any: ["a", " "] } }', "where.discusses.any[1]: is empty"],
    ["authors", "{ minItems: 0 }", "where.minItems: 0 is out of range; expected 1 or more"],
    [
      "authors",
      '{ or: [{}, { postedDuring: { since: "2025-12-02T00:00:00Z", until: "2025-12-01T00:00:00Z" } }] }',
      "where.or[1].postedDuring: since 2025-12-02T00:00:00.000Z is not before until 2025-12-01T00:00:00.000Z; expected since to be the earlier one",
    ],
    [
      "items",
      `{ mentions: { any: [${'"a", '.repeat(10_000)}] } }`,
      "where.mentions.any: has 10000 names; expected at most 100",
    ],
    ["items", `{ authors: ["${"x".repeat(1_001)}"] }`, "where.authors[0]: has 1001 characters; expected at most 1000"],
    ["items", '{ text: "?!" }', 'where.text: "?!" holds no letter or digit to look for'],
    ["items", '{ text: "" }', "where.text: is empty"],
    ["items", "{ digests: [] }", "where.digests: is empty; leave it out to ask for all"],
    ["entities", deep(5), "where.not.not.not.not.not: is the 6th filter within another; expected at most 5"],
    ["entities", `{ or: [${"{}, ".repeat(50)}] }`, "where: holds 51 filters; expected at most 50"],
  ])("of %s is refused by name where it cannot be used: %s", async (root, where, message) => {
    const { errors } = await ask(engine, `{ ${root}(where: ${where}) { nodes { id } } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: "BAD_USER_INPUT" } });
  });

  test.each(["'}) DETACH DELETE n //", '" OR 1=1', "*:*", "(((", ".*", "$filter0", "\u0000", "\ud800"])(
    "takes any text for a name: %j",
    async (name) => {
      const wheres = "authors(where: { discusses: { any: $names }, accounts: $names }) { nodes { id } }";
      const question = `query ($names: [String!]) { ${wheres} items(where: { categories: $names }) { nodes { id } } }`;
      const { data, errors } = await ask(engine, question, { names: [name] });
      expect([data, errors]).toEqual([{ authors: { nodes: [] }, items: { nodes: [] } }, undefined]);
      expect(await list("items", "{}", "title")).toHaveLength(6);
    },
  );

  test("has cursors of its own", async () => {
    const page = (where: string, args: string) =>
      ask(engine, `{ items(where: ${where}, ${args}) { nodes { title } pageInfo { endCursor } } }`);
    const { data } = await page('{ authors: ["ann"] }', "first: 1");
    const { endCursor } = (data as { items: { pageInfo: { endCursor: string } } }).items.pageInfo;
    const next = await page('{ authors: ["ann"] }', `first: 1, after: "${endCursor}"`);
    expect(next.data).toMatchObject({ items: { nodes: [{ title: "a0" }] } });
    const { errors } = await page('{ authors: ["bob"] }', `first: 1, after: "${endCursor}"`);
    expect(errors?.[0]?.message).toContain("is not a cursor of this list");
  });
});
