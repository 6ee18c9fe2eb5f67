import { describe, expect, test } from "vitest";
import { buildCategoryReader, createExtractor } from "../../src/importer/extract.js";
import { identifyItem } from "../../src/identity/links.js";
import type { Digest, Entry } from "../../src/importer/model.js";
import { entity, registryOf } from "../support/registry.js";
import { parseBody } from "../support/sources.js";

const MODELS = { id: "ai-models", name: "AI Models", names: ["AI模型"] };
const ETHICS = { id: "ai-ethics", name: "AI Ethics", names: [] };
const TRENDS = { id: "industry-trends", name: "Industry Trends", names: [] };

const registry = registryOf(
  [
    entity({ id: "flux.2", kind: "PRODUCT", name: "FLUX.2", about: ["image-generation"] }),
    entity({ id: "midjourney", kind: "PRODUCT", name: "Midjourney", about: ["image-generation"] }),
    entity({ id: "gary-marcus", name: "Gary Marcus", handles: ["GaryMarcus"] }),
    entity({
      id: "image-generation",
      kind: "TOPIC",
      name: "image generation",
      terms: ["文生图"],
      categories: ["ai-models"],
    }),
    entity({ id: "ai-risk", kind: "TOPIC", name: "AI risk", categories: ["ai-ethics", "ai-policy"] }),
  ],
  [MODELS, ETHICS, TRENDS],
);
const extractEntry = createExtractor(registry);

function extract(title: string, summary = "", categories = [TRENDS, ETHICS, MODELS], by: Partial<Entry> = {}) {
  const link = { id: "https://a.example/", url: "https://a.example/", host: "a.example", post: null };
  const entry: Entry = { line: 1, link, title, authorName: null, summary, highlights: [], ...by };
  const { mentions, categories: chosen } = extractEntry(entry, categories);
  return { mentions: mentions.map(({ entity: { id }, ...mention }) => ({ id, ...mention })), categories: chosen };
}

function linkTo(address: string) {
  const link = identifyItem(address);
  if (!link) throw new Error(address);
  return link;
}

describe("the mentions of an entry", () => {
  test("tell where each was found and how, in the order of their first evidence", () => {
    expect(extract("Gary Marcus on 文生图", "The AI risk. Gary Marcus again.").mentions).toEqual([
      {
        id: "gary-marcus",
        count: 2,
        evidence: [
          { field: "title", start: 0, end: 11, surface: "Gary Marcus", rule: "alias", confidence: 1 },
          { field: "summary", start: 13, end: 24, surface: "Gary Marcus", rule: "alias", confidence: 1 },
        ],
      },
      {
        id: "image-generation",
        count: 1,
        evidence: [{ field: "title", start: 15, end: 18, surface: "文生图", rule: "topic", confidence: 0.8 }],
      },
      {
        id: "ai-risk",
        count: 1,
        evidence: [{ field: "summary", start: 4, end: 11, surface: "AI risk", rule: "alias", confidence: 1 }],
      },
    ]);
  });

  test("are none of the author, who only wrote it", () => {
    expect(extract("Nothing", "", [], { authorName: "Gary Marcus" }).mentions).toEqual([]);
  });

  test.each([
    [
      "whose account it is",
      { authorName: "Gary", link: linkTo("https://x.com/GaryMarcus/status/1993354297854062805") },
    ],
    ["by the registered name", { authorName: "Gary Marcus" }],
  ])("tell apart the author %s, and only the author", (_, by) => {
    expect(extract("Gary Marcus", "@garymarcus on FLUX.2", [], by).mentions).toMatchObject([
      { id: "gary-marcus", evidence: [{ rule: "author" }, { rule: "author", surface: "@garymarcus" }] },
      { id: "flux.2", evidence: [{ rule: "alias" }] },
      { id: "image-generation" },
    ]);
  });

  test("tell apart an author whom nobody listed", () => {
    const by = { authorName: "merve 🤗", link: linkTo("https://x.com/mervenoyann/status/1993354297854062805") };
    expect(extract("新模型", "merve指出，vmerve没有。", [], by).mentions).toMatchObject([
      { id: "person:merve", count: 1, evidence: [{ rule: "author", surface: "merve", confidence: 0.8 }] },
    ]);
  });

  test("find an account by its handle, listed or not", () => {
    expect(extract("@GaryMarcus回复@some_one，a@some_one.com").mentions).toMatchObject([
      { id: "gary-marcus", evidence: [{ rule: "handle", surface: "@GaryMarcus", confidence: 1 }] },
      { id: "person:@some one", evidence: [{ rule: "handle", surface: "@some_one" }] },
    ]);
  });

  test("count every occurrence, but show the first fifty", () => {
    const [mention] = extract("AI risk", "AI risk, ".repeat(59)).mentions;
    expect(mention).toMatchObject({ id: "ai-risk", count: 60 });
    expect(mention?.evidence).toHaveLength(50);
    expect(mention?.evidence.at(-1)).toMatchObject({ field: "summary", start: 48 * 9 });
  });

  test("include the topics that a product is about, with the product as their evidence", () => {
    expect(extract("FLUX.2 and Midjourney").mentions).toMatchObject([
      { id: "flux.2", count: 1 },
      { id: "midjourney", count: 1 },
      {
        id: "image-generation",
        count: 2,
        evidence: [
          { field: "title", start: 0, end: 6, surface: "FLUX.2", rule: "about", confidence: 0.6 },
          { field: "title", start: 11, end: 21, surface: "Midjourney", rule: "about", confidence: 0.6 },
        ],
      },
    ]);
  });

  test.each([
    ["image generation", "alias"],
    ["文生图", "topic"],
  ])("leave hints out where %s is spoken of outright, even after them", (words, rule) => {
    const { mentions } = extract("FLUX.2", `FLUX.2: ${words}`);
    expect(mentions.map(({ id, count }) => [id, count])).toEqual([
      ["flux.2", 2],
      ["image-generation", 1],
    ]);
    expect(mentions[1]?.evidence).toMatchObject([{ surface: words, rule }]);
  });
});

describe("the categories of an entry", () => {
  test.each([
    ["AI risk", ["ai-ethics"]],
    ["FLUX.2", ["ai-models"]],
    ["AI risk of FLUX.2", ["ai-ethics", "ai-models"]],
    ["Gary Marcus", ["industry-trends", "ai-ethics", "ai-models"]],
    ["", ["industry-trends", "ai-ethics", "ai-models"]],
  ])("are those of the digest that %j speaks for, all where it speaks for none", (title, categories) => {
    expect(extract(title).categories).toEqual(categories);
  });

  test("are never others than the digest's", () => {
    expect(extract("AI risk", "", [TRENDS]).categories).toEqual(["industry-trends"]);
    expect(extract("AI risk", "", []).categories).toEqual([]);
  });
});

describe("the categories that a digest names", () => {
  const recognise = (...categories: string[]) => {
    const { value } = parseBody("- [T](https://a.example/)");
    return buildCategoryReader(registry)({ ...value, categories } as Digest).map(({ id, name }) => [id, name]);
  };

  test("are known in any spelling, each once", () => {
    expect(recognise("ai-models", "ＡＩ　Ｍｏｄｅｌｓ", "AI 模型", "AI Ethics")).toEqual([
      ["ai-models", "AI Models"],
      ["ai-ethics", "AI Ethics"],
    ]);
  });

  test("are taken as they are written when they are not known", () => {
    expect(recognise("Quantum Computing", "量子计算", "Über & Unter")).toEqual([
      ["quantum-computing", "Quantum Computing"],
      ["量子计算", "量子计算"],
      ["über&unter", "Über & Unter"],
    ]);
  });

  test("may be signs alone", () => {
    expect(recognise("...")).toEqual([["other", "..."]]);
  });

  test("stay two when they differ only in a sign", () => {
    expect(recognise("C++", "C#").map(([, name]) => name)).toEqual(["C++", "C#"]);
  });

  test("keep the signs of their names in their ids", () => {
    expect(recognise("R&D!", "+++", "A B").map(([id]) => id)).toEqual(["r&d!", "+++", "a-b"]);
  });
});
