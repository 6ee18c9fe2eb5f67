import { describe, expect, test } from "vitest";
import { buildCategoryReader, createExtractor } from "../../src/importer/extract.js";
import { mapDigest } from "../../src/importer/map.js";
import type { Registry } from "../../src/registry/model.js";
import { buildPersonFinder } from "../../src/registry/people.js";
import { entity, registryOf } from "../support/registry.js";
import { extractSeed, registry as seedRegistry } from "../support/seed-registry.js";
import { parseBody } from "../support/sources.js";

const registry = registryOf(
  [
    entity({ id: "gary-marcus", name: "Gary Marcus", names: ["加里·马库斯"], handles: ["GaryMarcus"] }),
    entity({ id: "emily", name: "Emily Writer", description: "Writes" }),
    entity({ id: "ai-risk", kind: "TOPIC", name: "AI风险", terms: ["失控"], categories: ["ai-ethics"] }),
  ],
  [{ id: "ai-ethics", name: "AI Ethics", names: ["AI伦理"] }],
);

/** The rows of the lines of a body, read with a small registry. */
function map(...lines: string[]) {
  const { value } = parseBody(...lines);
  if (!value) throw new Error("the digest has mistakes");
  const digest = { ...value, categories: ["AI 伦理", "量子 计算", "AI Ethics"] };
  const extract = createExtractor(registry);
  const categories = buildCategoryReader(registry)(digest);
  const entries = digest.entries.map((entry) => ({ entry, extraction: extract(entry, categories) }));
  return mapDigest(digest, entries, categories, knownFrom(registry), "1-test");
}

function knownFrom({ entities }: Registry) {
  return { entities, findPerson: buildPersonFinder(registryOf([...entities.values()])) };
}

describe("the rows of the sample digest", () => {
  const { digest, categories, entries } = extractSeed();
  const rows = mapDigest(digest, entries, categories, knownFrom(seedRegistry), "1-test");

  test("hold the digest with the version that read it", () => {
    expect(rows.digest).toEqual({
      id: "2025-11-26-08",
      title: "2025.11.26.08 过去4小时全球AI发生了什么？",
      publishedAt: "2025-11-26T00:00:07.000Z",
      utcOffset: "+08:00",
      language: "zh",
      contentHash: digest.contentHash,
      importer: "1-test",
    });
    expect(rows.categories).toMatchObject([
      { id: "ai-models", name: "AI Models" },
      { id: "ai-applications", name: "AI Applications" },
      { id: "industry-trends", name: "Industry Trends" },
      { id: "ai-ethics", name: "AI Ethics" },
      { id: "research-and-development", name: "Research & Development" },
    ]);
  });

  test("hold the seven authors, each with the person behind the account", () => {
    expect(rows.authors.map(({ id, handle, name, person }) => [id, handle, name, person])).toEqual([
      ["x:mervenoyann", "mervenoyann", "merve", "merve-noyan"],
      ["x:peterdiamandis", "PeterDiamandis", "Peter H. Diamandis, MD", "peter-diamandis"],
      ["x:vista8", "vista8", "向阳乔木", "xiangyang-qiaomu"],
      ["x:dotey", "dotey", "宝玉", "baoyu"],
      ["x:garymarcus", "GaryMarcus", "Gary Marcus", "gary-marcus"],
      ["x:clementdelangue", "ClementDelangue", "clem 🤗", "clement-delangue"],
      ["x:emostaque", "EMostaque", "Emad", "emad-mostaque"],
    ]);
    const entities = rows.entities.map(({ node }) => node.id);
    expect(entities).toEqual(expect.arrayContaining(rows.authors.map(({ person }) => person)));
  });

  test("hold the items in their order, at the time of their post", () => {
    expect(rows.items.map(({ position }) => position)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    expect(rows.items.every(({ node }) => node.postedAtSource === "SNOWFLAKE" && node.language === "zh")).toBe(true);
    expect(rows.items[11]).toMatchObject({
      node: { id: "x:1993392617380577306", postedAt: "2025-11-25T18:53:30.084Z", highlights: ["风险大到无法承保"] },
      author: "x:garymarcus",
      categories: ["ai-ethics"],
    });
  });

  test("name only what they hold", () => {
    const ids = (all: { id: string }[]) => new Set(all.map(({ id }) => id));
    const [authors, known] = [ids(rows.authors), ids(rows.categories)];
    const entities = ids(rows.entities.map(({ node }) => node));
    expect(entities.size).toBe(rows.entities.length);
    for (const item of rows.items) {
      expect(authors).toContain(item.author);
      for (const category of item.categories) expect(known).toContain(category);
      for (const mention of item.mentions) expect(entities).toContain(mention.entity);
    }
  });
});

describe("an item", () => {
  test("without a time in its address has the time of its digest", () => {
    const { items } = map("- [Page](https://a.example/)", "- [Old post](https://x.com/jack/status/20)");
    expect(items.map(({ node }) => [node.id, node.postedAt, node.postedAtSource])).toEqual([
      ["https://a.example/", "2025-11-26T00:00:07.000Z", "DIGEST"],
      ["x:20", "2025-11-26T00:00:07.000Z", "DIGEST"],
    ]);
  });

  test("has a language of its own", () => {
    const { digest, items } = map("- [新模型](https://a.example/)。发布了很多很多", "- [A model](https://b.example/)");
    expect([digest.language, ...items.map(({ node }) => node.language)]).toEqual(["zh", "zh", "en"]);
  });

  test("keeps the evidence of its mentions in parallel lists", () => {
    const { items } = map("- [加里·马库斯](https://a.example/)。AI风险与失控");
    expect(items[0]?.mentions).toEqual([
      {
        entity: "gary-marcus",
        evidence: {
          count: 1,
          fields: ["title"],
          starts: [0],
          ends: [6],
          surfaces: ["加里·马库斯"],
          rules: ["alias"],
          confidences: [1],
        },
      },
      {
        entity: "ai-risk",
        evidence: {
          count: 2,
          fields: ["summary", "summary"],
          starts: [0, 5],
          ends: [4, 7],
          surfaces: ["AI风险", "失控"],
          rules: ["alias", "topic"],
          confidences: [1, 0.8],
        },
      },
    ]);
  });
});

describe("an item and its names", () => {
  test("hold their texts as they are searched, title and summary in a line each", () => {
    const { items } = map("- [加里·马库斯](https://a.example/)。ＡＩ風險與 GPT-5 Models");
    expect(items[0]?.node.searchText).toBe(" 加里马库斯 \n ai 风险与 gpt 5 model ");
  });

  test("cut a name that is none, because an index takes no endless text", () => {
    const { authors } = map(`- [A - ${"长".repeat(300)}](https://x.com/nobody/status/1993392617380577306)`);
    expect(authors[0]?.searchText.length).toBeLessThanOrEqual("\n nobody ".length + 202);
  });
});

describe("an author", () => {
  test("is one for all items of an account, whatever its case", () => {
    const { authors, items } = map(
      "- [A - Gary Marcus](https://x.com/GaryMarcus/status/1993392617380577306)",
      "- [B - Gary M.](https://twitter.com/garymarcus/status/1993363430125060571)",
    );
    expect(authors).toEqual([
      {
        id: "x:garymarcus",
        handle: "GaryMarcus",
        platform: "X",
        url: "https://x.com/GaryMarcus",
        name: "Gary Marcus",
        searchText: " gary marcu \n garymarcu ",
        pinyin: null,
        initials: null,
        person: "gary-marcus",
      },
    ]);
    expect(items.map(({ author }) => author)).toEqual(["x:garymarcus", "x:garymarcus"]);
  });

  test("is called by the handle or the host when the digest gives no name", () => {
    const { authors } = map("- [A](https://x.com/nobody/status/1993392617380577306)", "- [B](https://b.example/x)");
    expect(authors.map(({ id, name, person }) => [id, name, person])).toEqual([
      ["x:nobody", "nobody", null],
      ["site:b.example", "b.example", null],
    ]);
  });

  test("is called by the first name that a digest gives, though an earlier entry gives none", () => {
    const { authors } = map(
      "- [A](https://x.com/nobody/status/1993392617380577306)",
      "- [B - Some Body](https://x.com/nobody/status/1993363430125060571)",
    );
    expect(authors.map(({ name }) => name)).toEqual(["Some Body"]);
  });

  test("is nobody for a post whose address leaves the account out", () => {
    const { authors, items } = map("- [A - Gary Marcus](https://x.com/i/status/1993392617380577306)");
    expect({ authors, author: items[0]?.author }).toEqual({ authors: [], author: null });
  });

  test("of a site is no person, even under the name of one", () => {
    const { authors, entities } = map("- [B - Emily Writer](https://b.example/x)");
    expect(authors).toMatchObject([{ id: "site:b.example", name: "Emily Writer", person: null }]);
    expect(entities).toEqual([]);
  });

  test("brings the person along, though no text mentions them", () => {
    const { authors, entities } = map("- [B - Emily Writer](https://x.com/em/status/1993392617380577306)");
    expect(authors).toMatchObject([{ id: "x:em", person: "emily" }]);
    expect(entities).toMatchObject([
      {
        node: {
          id: "emily",
          kind: "PERSON",
          name: "Emily Writer",
          aliases: [],
          description: "Writes",
          source: "REGISTRY",
        },
        aliases: [{ key: "emily writer", text: "Emily Writer", language: "en" }],
        relations: { broader: [], madeBy: [], versionOf: [] },
      },
    ]);
  });
});

describe("an entity", () => {
  test("is there once, with every name it goes by but not its terms", () => {
    const { entities } = map("- [Gary Marcus](https://a.example/): 失控", "- [AI风险](https://b.example/)");
    expect(entities.map(({ node, aliases }) => [node.id, node.aliases, aliases])).toMatchObject([
      [
        "gary-marcus",
        ["加里·马库斯"],
        [
          { key: "gary marcus", text: "Gary Marcus", language: "en" },
          { key: "加里马库斯", text: "加里·马库斯", language: "zh", pinyin: "jialimakusi", initials: "jlmks" },
        ],
      ],
      ["ai-risk", [], [{ key: "ai风险", text: "AI风险", language: "zh" }]],
    ]);
  });
});

describe("a category", () => {
  test("has the registry's id and names, or an id made of its name, and is there once", () => {
    const { categories, items } = map("- [A](https://a.example/)", "- [AI风险](https://b.example/)");
    expect(categories).toEqual([
      {
        id: "ai-ethics",
        name: "AI Ethics",
        aliases: ["AI伦理"],
        searchText: " ai ethic \n ai 伦理 ",
        pinyin: null,
        initials: null,
      },
      {
        id: "量子计算",
        name: "量子 计算",
        aliases: [],
        searchText: " 量子计算 ",
        pinyin: "liangzijisuan",
        initials: "lzjs",
      },
    ]);
    expect(items.map((item) => item.categories)).toEqual([["ai-ethics", "量子计算"], ["ai-ethics"]]);
  });
});
