import { describe, expect, test } from "vitest";
import { countMentions, type EvidenceLists, isByAuthor, readEvidence } from "../../src/repository/evidence.js";

type Place = [field: "title" | "summary", start: number, end: number, rule?: string, confidence?: number];

const ITEM = { title: "AI安全与对齐", summary: "第一句。对齐很难，幻觉也难。第三句。" };

/** The lists of a mention found at these places, `count` times. */
function mention(count: number, ...places: Place[]): EvidenceLists {
  return {
    count,
    fields: places.map(([field]) => field),
    starts: places.map(([, start]) => start),
    ends: places.map(([, , end]) => end),
    surfaces: places.map(([field, start, end]) => ITEM[field].slice(start, end)),
    rules: places.map(([, , , rule]) => rule ?? "alias"),
    confidences: places.map(([, , , , confidence]) => confidence ?? 1),
  };
}

describe("the evidence of several mentions", () => {
  test("is one list in the order of the text, title first, whichever mention is read first", () => {
    const mentions = [
      mention(1, ["summary", 9, 11]),
      mention(2, ["title", 5, 7], ["summary", 4, 6, "topic", 0.8]),
      mention(2, ["title", 0, 4], ["summary", 4, 6, "alias", 0.9]),
    ];
    const expected = [
      ["title", 0, "AI安全", "alias", "AI安全与对齐"],
      ["title", 5, "对齐", "alias", "AI安全与对齐"],
      ["summary", 4, "对齐", "alias", "对齐很难，幻觉也难。"],
      ["summary", 4, "对齐", "topic", "对齐很难，幻觉也难。"],
      ["summary", 9, "幻觉", "alias", "对齐很难，幻觉也难。"],
    ];
    for (const order of [mentions, [...mentions].reverse()]) {
      const evidence = readEvidence(order, ITEM);
      expect(evidence.map(({ field, start, surface, rule, quote }) => [field, start, surface, rule, quote])).toEqual(
        expected,
      );
    }
    expect(countMentions(mentions)).toBe(5);
  });

  test("ends after fifty places, while the count tells all", () => {
    const many = (start: number) =>
      mention(70, ...Array.from({ length: 50 }, (): Place => ["summary", start, start + 2]));
    const mentions = [many(9), many(4)];
    expect(readEvidence(mentions, ITEM).map(({ start }) => start)).toEqual(Array.from({ length: 50 }, () => 4));
    expect(countMentions(mentions)).toBe(140);
  });

  test("says whether one is of the author", () => {
    const [other, own] = [mention(1, ["title", 0, 4]), mention(2, ["title", 5, 7], ["summary", 4, 6, "author"])];
    expect([isByAuthor([other]), isByAuthor([own]), isByAuthor([other, own]), isByAuthor([])]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
