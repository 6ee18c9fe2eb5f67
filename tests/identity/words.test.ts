import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readParts, spellWords } from "../../src/identity/words.js";

describe("a text as it is searched", () => {
  test.each([
    ["AI风险引担忧：“风险大到无法承保”", " ai 风险引担忧 风险大到无法承保 "],
    ["ＡＩ風險與 輝達", " ai 风险与英伟达 "],
    ["GPT-5, GPT 5 and GPT5", " gpt 5 gpt 5 and gpt 5 "],
    ["GPT-4o、Claude 4 Sonnet 3.1", " gpt 4 o claude 4 sonnet 3.1 "],
    ["the policies of LLMs, a class of news", " the policy of llm a class of news "],
    ["x.ai’s café, state-of-the-art", " x.ai café state of the art "],
    ["加里·马库斯", " 加里马库斯 "],
    ["データ ガンダム", " データガンダム "],
    ["삼성전자 Ελλάδα", " 삼성전자 ελλάδα "],
    ["((( \ud800 \u0000 😀", " "],
    ["", " "],
  ])("%s is%s", (text, spelled) => {
    expect(spellWords(text).text).toBe(spelled);
  });

  test("has one space between its words, and a place for each unit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: spelled, starts, ends } = spellWords(text);
        expect(spelled).toMatch(/^ (?:\S+ )*$/);
        expect([starts.length, ends.length]).toEqual([spelled.length, spelled.length]);
        expect(starts.every((start, i) => start <= (ends[i] ?? 0) && start >= (starts[i - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test("knows the place of each word in the original, a plural's whole", () => {
    const original = "Two  Policies与ＬＬＭｓ。";
    const { text, starts, ends } = spellWords(original);
    const place = (word: string) => {
      const at = text.indexOf(word);
      return original.slice(starts[at], ends[at + word.length - 1]);
    };
    expect(["two", "policy", "与", "llm"].map(place)).toEqual(["Two", "Policies", "与", "ＬＬＭｓ"]);
  });
});

describe("the parts of a query", () => {
  test.each([
    ["AI风险", [" ai 风险"]],
    ["AI 风险", [" ai ", "风险"]],
    ["风险，安全 風險", ["风险", "安全"]],
    ["GPT-5 x.ai", [" gpt 5 ", " x.ai "]],
    ["the Models' risks", [" the ", " model ", " risk "]],
    ['"AI risk" OR *:*', [" ai ", " risk ", " or "]],
    ["title:foo~2 (a AND b)", [" title ", " foo ", " 2 ", " a ", " and ", " b "]],
    ["加里·马库斯", ["加里马库斯"]],
    ["(((\\ .* ~ \ud800\u0000", []],
  ])("of %j are %j", (query, parts) => {
    expect(readParts(query)).toEqual(parts);
  });

  test("stand in every text that holds the query between others", () => {
    const word = fc.constantFrom("AI", "风险", "risks", "GPT-5", "加里·马库斯", "x.ai", "ＬＬＭｓ", "馬庫斯", "3.1");
    fc.assert(
      fc.property(word, word, word, (before, asked, after) => {
        const { text } = spellWords(`${before} ${asked}，${after}`);
        for (const part of readParts(asked)) expect(text).toContain(part);
      }),
    );
  });
});
