import { describe, expect, test } from "vitest";
import { findAuthorName } from "../../src/recognition/author-name.js";
import { surfaces } from "../support/recognised.js";

describe("the author of an entry", () => {
  test.each([
    ["Ada Vexley", "Ada Vexley写道，Ada Vexley也说", ["Ada Vexley", "Ada Vexley"]],
    ["Ada Vexley 🚀🚀", "by Ada Vexley.", ["Ada Vexley"]],
    ["Ada Vexley, PhD", "by Ada Vexley", ["Ada Vexley"]],
    ["任小川｜每日观察", "任小川认为", ["任小川"]],
    ["任小川（已认证）", "任小川认为", ["任小川"]],
    ["vexa", "vexa, vexas and Vexa", ["vexa"]],
    ["Ada Vexley", "ada vexley and AdaVexley", []],
    ["V", "V says", []],
    ["🚀", "🚀", []],
    ["", "anything", []],
    ["mirror", "a mirror in the hall", []],
    [null, "Ada Vexley", []],
  ])("called %j is found in %j", (authorName, text, expected) => {
    expect(surfaces(text, findAuthorName(text, authorName))).toEqual(expected);
  });

  test("is a person, or an organisation by its last word", () => {
    expect(findAuthorName("Vexa写道", "Vexa")).toEqual([
      { start: 0, end: 4, name: "Vexa", kind: "PERSON", rule: "author", confidence: 0.8 },
    ]);
    expect(findAuthorName("Skarn Labs says", "Skarn Labs")).toMatchObject([{ kind: "ORGANIZATION" }]);
  });
});
