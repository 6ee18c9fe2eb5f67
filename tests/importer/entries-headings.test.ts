import { describe, expect, test } from "vitest";
import { parseBody, readEntries } from "../support/sources.js";

describe("headings that lead with a link", () => {
  test("are entries, with what stands below as their summary", () => {
    const entries = readEntries(
      "### 3. [One - Bob](https://a.example/)",
      "",
      "first **bold**",
      "",
      "second",
      "",
      "### [Two](https://b.example/)",
      "> quoted **words**",
      "> more",
      "",
      "> third",
    );
    expect(entries).toEqual([
      {
        url: "https://a.example/",
        title: "One",
        authorName: "Bob",
        summary: "first bold\nsecond",
        highlights: ["bold"],
      },
      {
        url: "https://b.example/",
        title: "Two",
        authorName: null,
        summary: "quoted words more\nthird",
        highlights: ["words"],
      },
    ]);
  });

  test("stand in sections, and tell their own line", () => {
    const { value } = parseBody(
      "# Day",
      "",
      "## Models",
      "",
      "### [A](https://a.example/)",
      "",
      "## Apps",
      "",
      "[B](https://b.example/)",
      "---",
    );
    expect(value?.entries.map(({ title, line }) => [title, line])).toEqual([
      ["A", 10],
      ["B", 14],
    ]);
  });

  test("own the deeper headings below them", () => {
    const entries = readEntries(
      "### [A](https://a.example/)",
      "",
      "text",
      "",
      "#### Why it matters",
      "",
      "because **this**",
      "",
      "#### How",
      "",
      "- one",
      "- two",
      "",
      "### [B](https://b.example/)",
      "",
      "other",
    );
    expect(entries).toMatchObject([
      { title: "A", summary: "text\nWhy it matters\nbecause this\nHow\none\ntwo", highlights: ["this"] },
      { title: "B", summary: "other", highlights: [] },
    ]);
  });

  test("end at the next heading of their level, which names a section when it has no link", () => {
    const entries = readEntries("### [A](https://a.example/)", "", "text", "", "### Notes", "", "of the editor");
    expect(entries).toMatchObject([{ title: "A", summary: "text" }]);
  });

  test("do not own a deeper heading with a link, nor a list of entries", () => {
    const entries = readEntries(
      "## [A](https://a.example/)",
      "",
      "### [B](https://b.example/)",
      "",
      "## [C](https://c.example/)",
      "",
      "### More",
      "",
      "- [D](https://d.example/)",
    );
    expect(entries.map(({ title }) => title)).toEqual(["A", "B", "C", "D"]);
  });
});

describe("headings with a metadata list", () => {
  test.each([
    ["- **原文链接**: https://a.example/p", "- **作者**: 张三 (@zhang)", "张三"],
    ["- 链接：<https://a.example/p>", "- 作者：张三（@zhang）", "张三"],
    ["- Source: [here](https://a.example/p)", "- Author: Bob", "Bob"],
    ["- **Original Link**: [a.example](https://a.example/p)", "- by: Bob", "Bob"],
    ["- 来源: https://a.example/p", "- 时间: 2025-11-26", null],
  ])("are entries: %j", (link, author, authorName) => {
    expect(readEntries("### 1. GPT news", "", author, link, "- 点赞: 5", "", "about **it**")).toEqual([
      { url: "https://a.example/p", title: "GPT news", authorName, summary: "about it", highlights: ["it"] },
    ]);
  });

  test("need no number, and other lists stay in the summary", () => {
    expect(
      readEntries("## News", "", "- link: https://a.example/", "", "text", "", "- point one", "- point two"),
    ).toMatchObject([{ title: "News", summary: "text\npoint one\npoint two" }]);
  });

  test("prefer the author of the list to the one of the title", () => {
    expect(readEntries("### T - Ann", "", "- url: https://a.example/", "- author: Bob")).toMatchObject([
      { title: "T", authorName: "Bob" },
    ]);
    expect(readEntries("### T - Ann", "", "- url: https://a.example/")).toMatchObject([{ authorName: "Ann" }]);
  });
});

describe("headings whose text ends with a link", () => {
  test.each([
    ["正文。\n\n[查看原文](https://a.example/)", "正文。"],
    ["Body ([see the post](https://a.example/))", "Body"],
    ["Body. [Read more →](https://a.example/)", "Body."],
    ["正文（[原文链接](https://a.example/)）", "正文"],
    ["Body.\n\nhttps://a.example/", "Body."],
    ["> Body.\n>\n> [source](https://a.example/)", "Body."],
  ])("are entries: %j", (body, summary) => {
    expect(readEntries("### Title", "", body)).toMatchObject([{ url: "https://a.example/", title: "Title", summary }]);
  });

  test.each(["Body with [a link](https://a.example/) in it.", "Thanks to [Bob](https://a.example/)"])(
    "are no entries when the link is part of the text: %j",
    (body) => {
      expect(parseBody("### Title", "", body).value).toBeNull();
    },
  );

  test("are sections when they hold a list of entries", () => {
    const entries = readEntries(
      "## Models",
      "",
      "- [A](https://a.example/)",
      "",
      "[see all posts](https://all.example/)",
    );
    expect(entries.map(({ title }) => title)).toEqual(["A"]);
  });
});

describe("headings that name a section", () => {
  test("may be numbered, where no heading like them is an entry, and the reader is told", () => {
    const { value, errors, warnings } = parseBody(
      "## 1. Overview\n\nWords.\n\n## 2. News\n\n- [A](https://a.example)\n",
    );
    expect(errors).toEqual([]);
    expect(value?.entries.map(({ title }) => title)).toEqual(["A"]);
    expect(warnings.map(({ reason }) => reason)).toEqual(['heading "Overview" has no link and is not an entry']);
  });

  test("may stand over a lone link", () => {
    const { value } = parseBody(
      "## News\n\n- [A](https://a.example)\n\n## About us\n\n[Home page](https://b.example)\n",
    );
    expect(value?.entries.map(({ title }) => title)).toEqual(["A"]);
  });

  test("are entries when they are numbered, even over a lone link and a picture", () => {
    const { value } = parseBody("### 1. A\n\n[查看原文](https://a.example)\n\n![](https://a.example/a.png)\n");
    expect(value?.entries).toMatchObject([{ title: "A", link: { url: "https://a.example/" }, summary: "" }]);
  });
});
