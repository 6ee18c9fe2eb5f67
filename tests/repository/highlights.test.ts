import { describe, expect, test } from "vitest";
import { readParts } from "../../src/identity/words.js";
import { highlightItem, highlightName } from "../../src/repository/highlights.js";

describe("the highlights of an item", () => {
  const shown = (title: string, summary: string, query: string) =>
    highlightItem({ title, summary }, readParts(query)).map(({ field, start, end, surface }) => [
      field,
      start,
      end,
      surface,
    ]);

  test("are the places of its words, title first, a plural whole", () => {
    expect(shown("ＡＩ風險", "Of risks. AI?", "ai risk")).toEqual([
      ["title", 0, 2, "ＡＩ"],
      ["summary", 3, 8, "risks"],
      ["summary", 10, 12, "AI"],
    ]);
  });

  test("hold what the fold leaves out between their words", () => {
    expect(shown("GPT-5与“加里·马库斯”", "", "gpt5 加里马库斯")).toEqual([
      ["title", 0, 5, "GPT-5"],
      ["title", 7, 13, "加里·马库斯"],
    ]);
  });

  test("do not lie in one another: the longer one stays", () => {
    expect(shown("AI风险大", "", "风险 AI风险")).toEqual([["title", 0, 4, "AI风险"]]);
  });

  test("bring the sentence, and end after fifty", () => {
    const [first] = highlightItem({ title: "", summary: "One. The risk is here! Two." }, [" risk "]);
    expect(first).toMatchObject({ surface: "risk", quote: "The risk is here!" });
    expect(shown("", "risk ".repeat(80), "risk")).toHaveLength(50);
  });
});

describe("the highlight of a name", () => {
  test.each([
    ["the very name", "gary marcus", ["GaryMarcus", "Gary Marcus"], [[0, 11, "Gary Marcus"]]],
    ["its beginning", "gary ma", ["Gary Marcus"], [[0, 7, "Gary Ma"]]],
    ["a word of it", "marcus", ["Gary Marcus"], [[5, 11, "Marcus"]]],
    ["the whole Chinese name where the query is its pinyin", "jiali", ["Gary", "加里·马库斯"], [[0, 6, "加里·马库斯"]]],
  ])("is %s", (_what, query, names, places) => {
    const highlights = highlightName(names, query, readParts(query));
    expect(highlights.map(({ start, end, surface }) => [start, end, surface])).toEqual(places);
  });
});
