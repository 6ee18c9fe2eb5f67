import { describe, expect, test } from "vitest";
import { parseDigest } from "../../src/importer/parse.js";

const HEAD = "---\ntitle: t\ndate: 2025-11-26T08:00:00Z\ncategories: [a]\n---\n";
const parse = (body: string) => parseDigest({ file: "h.md", stem: "h", text: HEAD + body });

// Each took minutes or overflowed the stack once; that they end is the point.
describe("a digest made to hang the reader is read all the same", () => {
  test("with fifty thousand images under its last entry", () => {
    const { value } = parse(`- [a](https://a.example)\n\n${"![](https://i.example/x.png)\n\n".repeat(50_000)}`);
    expect(value?.entries).toMatchObject([{ title: "a", summary: "" }]);
  });

  test("with two hundred thousand spaces that do not break in a summary", () => {
    const { value } = parse(`1. [a](https://a.example)\n   b${"\u00a0".repeat(200_000)}c`);
    expect(value?.entries[0]?.summary).toBe("b c");
  });

  test("with two hundred thousand items", () => {
    const { value } = parse(Array.from({ length: 200_000 }, (_, n) => `- [a](https://a.example/${n})\n`).join(""));
    expect(value?.entries).toHaveLength(200_000);
  }, 60_000);

  test("with two hundred thousand bullets that are no entries", () => {
    const { warnings } = parse(`- [a](https://a.example)\n${"- b\n".repeat(200_000)}`);
    expect(warnings).toHaveLength(200_000);
  }, 60_000);
});

describe("a link to the source at the end", () => {
  test.each([
    ["说了什么。来源：[原文](https://a.example)", "说了什么。"],
    ["说了什么 👉 [查看原文](https://a.example)", "说了什么"],
    ["What it says (source: [link](https://a.example))", "What it says"],
    ["数据的来源 [查看](https://a.example)", "数据的来源"],
  ])("goes with its label: %s", (body, summary) => {
    expect(parse(`### 标题\n\n${body}\n`).value?.entries).toMatchObject([{ title: "标题", summary }]);
  });
});
