import { describe, expect, test } from "vitest";
import { readBlocks } from "../../src/importer/blocks.js";
import { findEntries } from "../../src/importer/entries.js";
import { parseBody } from "../support/sources.js";

const EXPECTED = "expected [title](https://…) at its head";
const GOOD = "1. [Good](https://good.example/)";

/** Errors and warnings of a body, as `line: reason`. */
function told(...lines: string[]): { errors: string[]; warnings: string[] } {
  const { errors, warnings } = parseBody(...lines);
  const show = (problems: typeof errors) => problems.map(({ line, reason }) => `${String(line)}: ${reason}`);
  return { errors: show(errors), warnings: show(warnings) };
}

describe("an entry without a link that can be used", () => {
  test.each([
    ["2. No link **here**", `entry "No link here" has no link: ${EXPECTED}`],
    ["2. See [the paper](https://a.example/)", `entry "See the paper" has no link: ${EXPECTED}`],
    ["2. ![image](https://a.example/x.png)", `entry "" has no link: ${EXPECTED}`],
    ["2. [T](javascript:alert(1))", `entry "[T](javascript:alert(1))" has no link: ${EXPECTED}`],
    ["2. [T](JaVaScRiPt:alert%281%29)", `entry "[T](JaVaScRiPt:alert%281%29)" has no link: ${EXPECTED}`],
    ["2. [T](data:text/html,x)", `entry "[T](data:text/html,x)" has no link: ${EXPECTED}`],
    ["2. <a href='https://a.example/'>T</a>", `entry "T" has no link: ${EXPECTED}`],
    ["2. [T](mailto:a@b.example)", `entry "T" links to "mailto:a@b.example": ${EXPECTED}`],
    ["2. [T](/relative)", `entry "T" links to "/relative": ${EXPECTED}`],
    ["2. [T]()", `entry "T" links to "": ${EXPECTED}`],
    ["2. [T](ftp://a.example/x)", `entry "T" links to "ftp://a.example/x": ${EXPECTED}`],
    ["2. [T](https://)", `entry "T" links to "https://": ${EXPECTED}`],
    [`2. ${"长".repeat(90)}`, `entry "${"长".repeat(79)}…" has no link: ${EXPECTED}`],
  ])("is an error with its line: %j", (line, reason) => {
    expect(parseBody(GOOD, line)).toEqual({
      value: null,
      errors: [{ file: "news.md", line: 7, reason }],
      warnings: [],
    });
  });

  test("is an error as a numbered heading that says something", () => {
    expect(told("## 5. Title only", "", "Body.", "", "## [Good](https://good.example/)").errors).toEqual([
      `6: entry "Title only" has no link: ${EXPECTED}`,
    ]);
  });

  test("is a warning as a bullet, because digests say other things in bullets too", () => {
    expect(told("- [Good](https://good.example/)", "- plain **text**")).toEqual({
      errors: [],
      warnings: ['7: "plain text" has no link at its head and is not an entry'],
    });
  });

  test("is told for every entry, in order", () => {
    expect(told("1. one", GOOD, "3. [x](/x)", "4. four").errors).toEqual([
      `6: entry "one" has no link: ${EXPECTED}`,
      `8: entry "x" links to "/x": ${EXPECTED}`,
      `9: entry "four" has no link: ${EXPECTED}`,
    ]);
  });
});

describe("an address that is there twice", () => {
  test.each([
    [
      "https://x.com/u/status/1993392617380577306?s=20",
      "https://twitter.com/v/status/1993392617380577306",
      "https://x.com/v/status/1993392617380577306",
    ],
    [
      "https://x.com/u/status/1993392617380577306",
      "https://x.com/i/status/1993392617380577306",
      "https://x.com/i/status/1993392617380577306",
    ],
    ["https://c.example/?utm_source=q", "https://C.example/#top", "https://c.example/"],
  ])("is an error that names both lines: %s and %s", (first, second, shown) => {
    expect(told(`- [a](${first})`, "- [between](https://b.example/)", `- [b](${second})`).errors).toEqual([
      `8: entry repeats ${shown} of line 6; keep one of the two`,
    ]);
  });

  test("is told for every repetition, in order with other errors", () => {
    expect(
      told("1. [a](https://a.example)", "2. none", "3. [a](https://a.example)", "4. [a](https://a.example)").errors,
    ).toEqual([
      `7: entry "none" has no link: ${EXPECTED}`,
      "8: entry repeats https://a.example/ of line 6; keep one of the two",
      "9: entry repeats https://a.example/ of line 6; keep one of the two",
    ]);
  });
});

describe("a digest without entries", () => {
  test.each([
    ["nothing", ""],
    ["words", "Nothing happened today."],
    ["a section", "# News\n\ntext"],
    ["a table", "| a | b |\n|---|---|\n| [x](https://x.example) | y |"],
    ["code", "```\n- [x](https://x.example)\n```"],
    ["a comment", "<!--\n- [x](https://x.example)\n-->"],
    ["a table of contents", "- [Models](#models)\n\n## Models"],
  ])("but %s is an error on the first line of the body", (_, body) => {
    expect(told(body).errors).toEqual(["6: has no entries: expected list items or headings that lead with a link"]);
  });
});

describe("a list without end", () => {
  const [list] = readBlocks("1. [a](https://a.example/)", 0);
  const longList = (length: number) => {
    if (list?.type !== "list") throw new Error("no list");
    return [{ ...list, items: list.items.flatMap((item) => Array<typeof item>(length).fill(item)) }];
  };

  test("of a hundred thousand entries is read", () => {
    expect(findEntries(longList(100_000), "news.md").errors).toHaveLength(99_999);
  });

  test("of three hundred thousand entries, which a file of the allowed size can hold, is read", () => {
    expect(findEntries(longList(300_000), "news.md").errors).toHaveLength(299_999);
  });
});
