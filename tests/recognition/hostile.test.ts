import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameKey } from "../../src/identity/names.js";
import { recognise, type Recognition } from "../../src/recognition/recognise.js";

const recogniseIn = (text: string): Recognition[] => recognise([text], [[]], null)[0] ?? [];

/** Whether everything found lies in the text, in order, apart from each other, and says something. */
function isSound(found: readonly Recognition[], text: string): boolean {
  let last = 0;
  for (const { start, end } of found) {
    if (start < last || end <= start || end > text.length || text.slice(start, end).trim() === "") return false;
    last = end;
  }
  return true;
}

/** About so many characters made of one piece. */
const fill = (piece: string, length: number) => piece.repeat(Math.floor(length / piece.length));

describe("a text made to hang the rules is read all the same", () => {
  test.each([
    ["Latin", "a"],
    ["Latin capitals", "A"],
    ["Han", "风"],
    ["a family name", "王"],
    ["Korean", "한"],
    ["Korean letters", "ᄒ"],
    ["digits", "1"],
    ["accents", "\u0301"],
    ["no-break spaces", "\u00a0"],
    ["lines", "\n"],
    ["high surrogates", "\ud800"],
    ["low surrogates", "\udc00"],
    ["zero-width spaces", "\u200b"],
    ["bidirectional controls", "\u202e"],
    ["an emoji of three", "👩‍💻"],
    ["open 《", "《"],
    ["open “", "“"],
    ["open brackets", "（["],
    ["GPT-", "GPT-"],
    ["CEO王", "CEO王"],
    ["addresses", "https://www."],
    ["accounts", "@"],
    ["mail addresses", "a@b."],
    ["slashes", "a/"],
    ["initials", "A. "],
    ["titles", "首席经济学家"],
    ["descriptions", "智能研究院公司"],
    ["joined words", "Foo_Pro "],
    ["institutions", "University of "],
    ["particles", "Foo de "],
  ])("a million characters of %s", (_, piece) => {
    const text = fill(piece, 1_000_000);
    expect(recogniseIn(text)).toEqual([]);
  });

  test.each([
    ["dots between names", "阿·", 6_250],
    ["quotes that never close", '"Skarn ', 7_142],
    ["names behind titles", "CEO王芳，", 8_333],
    ["organisations", "西湖大学、", 10_000],
    ["works", "《远山》", 12_500],
    ["accounts", "@skarn ", 7_142],
    ["possessives", "Skarn's ", 6_250],
    ["versions", "Skarn 2 ", 6_250],
    ["nested brackets", "(Skarn[", 7_142],
    ["zero-width spaces", "Skarn\u200b ", 7_142],
    ["bidirectional controls", "\u202eSkarn\u202c", 7_142],
    ["both scripts", "Skarn风", 8_333],
    ["unpaired surrogates", "Skarn\udc00", 8_333],
  ])("fifty thousand characters of %s", (_, piece, count) => {
    const text = fill(piece, 50_000);
    const found = recogniseIn(text);
    expect(isSound(found, text)).toBe(true);
    expect(found).toHaveLength(count);
  });

  test("ten thousand names, each another", () => {
    const letter = (n: number) => String.fromCharCode(97 + (n % 26));
    const names = Array.from(
      { length: 10_000 },
      (_, n) => `Xq${letter(n)}${letter(Math.floor(n / 26))}${letter(Math.floor(n / 676))}o`,
    );
    const text = names.join("、");
    const found = recogniseIn(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
    expect(new Set(found.map(({ entity }) => entity.id)).size).toBe(10_000);
  });

  test("a name behind a million characters", () => {
    const noise = "风".repeat(1_000_000);
    expect(recogniseIn(`${noise}，CEO Jane Vexley 表示`)).toMatchObject([
      { entity: { id: "person:jane vexley" }, start: 1_000_005, end: 1_000_016 },
    ]);
  });
});

describe("any text", () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "Skarn",
          "Labs",
          "Jane",
          "Vexley",
          "of",
          "University",
          "de",
          "AI",
          "API",
          "OpenFoo",
          "Pro",
          "2.5",
        ),
        fc.constantFrom(
          "王芳",
          "教授",
          "經濟學家",
          "指出",
          "阿·",
          "马尔森",
          "西湖大学",
          "公司",
          "宣布",
          "星尘智能",
          "发布",
        ),
        fc.constantFrom(
          "名为",
          "“",
          "”",
          "《",
          "》",
          "@",
          "/",
          "'s",
          "https://",
          "-",
          "·",
          "(",
          "，",
          "。",
          ".",
          "\n",
          "\u200b",
        ),
        fc.constantFrom(" ", " ", " "),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(""));

  test("has its names inside it, in order, apart from each other, and not empty", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isSound(recogniseIn(text), text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test("has names whose ids are their kinds and keys", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { entity, confidence } of recogniseIn(text)) {
          expect(entity.source).toBe("RULE");
          expect(entity.id).toBe(`${entity.kind.toLowerCase()}:${nameKey(entity.name)}`);
          expect(nameKey(entity.name)).not.toBe("");
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("may be by anybody, and stand beside another", () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, summary, authorName) => {
        const found = recognise([title, summary], [[], []], authorName);
        expect(found.map((one, i) => isSound(one, [title, summary][i] ?? ""))).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });
});
