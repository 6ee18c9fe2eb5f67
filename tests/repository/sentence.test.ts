import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSentence } from "../../src/repository/sentence.js";

describe("the sentence around a surface", () => {
  const around = (text: string, surface: string) => {
    const start = text.indexOf(surface);
    return findSentence(text, start, start + surface.length);
  };

  test.each([
    ["前一句。他指出AI风险很大！后一句。", "AI风险", "他指出AI风险很大！"],
    ["AI风险引担忧：“风险大到无法承保”", "承保", "AI风险引担忧：“风险大到无法承保”"],
    ["他说：“谷歌赢了。”然后离开。", "谷歌", "他说：“谷歌赢了。”"],
    ["He left. Google won. Then OpenAI came.", "Google", "Google won."],
    ["Peter H. Diamandis博士预测AI会更快。", "AI", "Peter H. Diamandis博士预测AI会更快。"],
    ["Mistral Small 3.1 is out. Use it.", "Mistral", "Mistral Small 3.1 is out."],
    ["Dr. Marcus of Acme Inc. disagrees. So it goes.", "Acme", "Dr. Marcus of Acme Inc. disagrees."],
    ["第一行 OpenAI\n第二行 Google", "Google", "第二行 Google"],
    ["真的吗？！OpenAI说是…谷歌说否", "OpenAI", "OpenAI说是…"],
    ["", "", ""],
  ])("of %j at %j is %j", (text, surface, sentence) => {
    expect(around(text, surface)).toBe(sentence);
  });

  test("holds the surface, wherever it is", () => {
    const text = fc.array(fc.constantFrom("谷歌", "OpenAI", "。", ". ", "!", "”", "\n", " ", "J. ", "3.1"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 6 }), (parts, at, length) => {
        const joined = parts.join("");
        const start = at % (joined.length + 1);
        const end = Math.min(start + length, joined.length);
        expect(findSentence(joined, start, end)).toContain(joined.slice(start, end).trim());
      }),
    );
  });
});
