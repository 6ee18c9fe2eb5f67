import { describe, expect, test } from "vitest";
import { parseBody, readEntries } from "../support/sources.js";

describe("paragraphs that lead with a link", () => {
  test("are entries when they are numbered the Chinese way, with the text below as their summary", () => {
    expect(
      readEntries(
        "1、[一 - 张三](https://a.example/1)",
        "第一段。",
        "",
        "第二段**重点**。",
        "",
        "2、[二](https://a.example/2)",
        "说明",
      ),
    ).toEqual([
      {
        url: "https://a.example/1",
        title: "一",
        authorName: "张三",
        summary: "第一段。\n第二段重点。",
        highlights: ["重点"],
      },
      { url: "https://a.example/2", title: "二", authorName: null, summary: "说明", highlights: [] },
    ]);
  });

  test("are entries when there are several of them, also below a section's title", () => {
    const entries = readEntries(
      "## News",
      "",
      "[One](https://a.example/1): first",
      "",
      "[Two](https://a.example/2)",
      "",
      "second",
    );
    expect(entries.map(({ title, summary }) => [title, summary])).toEqual([
      ["One", "first"],
      ["Two", "second"],
    ]);
  });

  test("are none when there is but one, or when they point to the source of what stands above", () => {
    expect(parseBody("[Subscribe to us](https://a.example) every day.\n").value).toBeNull();
    const { value } = parseBody(
      "### 1. A\n\nWords.\n\n[查看原文](https://a.example/1)\n\n[Read more](https://a.example/2)\n",
    );
    expect(value?.entries.map(({ title }) => title)).toEqual(["A"]);
  });
});

describe("a line that only labels the link to the source", () => {
  test.each([
    "**来源**：[TechCrunch](https://a.example)",
    "原文链接: https://a.example",
    "Source: [The Verge](https://a.example)",
  ])("is the link, and no text: %s", (line) => {
    expect(parseBody(`### 标题\n\n说了什么。\n\n${line}\n`).value?.entries).toMatchObject([
      { title: "标题", link: { url: "https://a.example/" }, summary: "说了什么。", highlights: [] },
    ]);
  });
});
