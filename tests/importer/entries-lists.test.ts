import { describe, expect, test } from "vitest";
import { parseBody, readEntries } from "../support/sources.js";

describe("list items that lead with a link", () => {
  test("are entries, numbered, with the summary under them", () => {
    const { value } = parseBody(
      "1.  [FLUX.2发布 - merve](https://x.com/mervenoyann/status/1993354297854062805)",
      "    它在**精准色值**和**一致性**方面出色。",
      "",
      "2.  [Second](https://b.example/2)",
      "    Text.",
    );
    expect(value?.entries).toEqual([
      {
        line: 6,
        link: {
          id: "x:1993354297854062805",
          url: "https://x.com/mervenoyann/status/1993354297854062805",
          host: "x.com",
          post: { statusId: "1993354297854062805", handle: "mervenoyann" },
        },
        title: "FLUX.2发布",
        authorName: "merve",
        summary: "它在精准色值和一致性方面出色。",
        highlights: ["精准色值", "一致性"],
      },
      {
        line: 9,
        link: { id: "https://b.example/2", url: "https://b.example/2", host: "b.example", post: null },
        title: "Second",
        authorName: null,
        summary: "Text.",
        highlights: [],
      },
    ]);
  });

  test.each([
    ["- [T](https://a.example/)。summary", "summary"],
    ["- [T](https://a.example/)：summary", "summary"],
    ["- [T](https://a.example/) — summary", "summary"],
    ["- [T](https://a.example/): **bold** summary", "bold summary"],
    ["* [T](https://a.example/) summary.", "summary."],
    ["+ [T](https://a.example/)", ""],
    ["- **[T](https://a.example/)** summary", "summary"],
    ["- 🚀 [T](https://a.example/) summary", "summary"],
    ["- 3、[T](https://a.example/) summary", "summary"],
    ["- “[T](https://a.example/)” summary", "” summary"],
    ["7) [T](https://a.example/) summary", "summary"],
    ["- [T][1] summary\n\n[1]: https://a.example/", "summary"],
    ["> ignored\n\n- [T](https://a.example/) summary", "summary"],
  ])("may look like %j", (line, summary) => {
    expect(readEntries(line)).toMatchObject([{ url: "https://a.example/", title: "T", summary }]);
  });

  test("keep everything under them as their summary, a line for each block", () => {
    const [entry] = readEntries(
      "1. [T](https://a.example/)",
      "   one",
      "   still one",
      "",
      "   two **b**",
      "",
      "   - three",
      "   - four",
      "",
      "   > five",
      "",
      "   ```",
      "   code",
      "   ```",
    );
    expect(entry).toMatchObject({ summary: "one still one\ntwo b\nthree\nfour\nfive", highlights: ["b"] });
  });

  test("take the paragraph below them that is not indented", () => {
    const entries = readEntries(
      "1. [A](https://a.example/)",
      "",
      "about a",
      "",
      "2. [B](https://b.example/)",
      "",
      "about b",
    );
    expect(entries.map(({ summary }) => summary)).toEqual(["about a", "about b"]);
  });

  test("take every paragraph below them, not only the first", () => {
    const [entry] = readEntries("1. [A](https://a.example/)", "", "one", "", "two", "", "2. [B](https://b.example/)");
    expect(entry?.summary).toBe("one\ntwo");
  });

  test("stand in sections, whose titles are no entries", () => {
    const entries = readEntries(
      "# News of the day",
      "",
      "Welcome, see [our site](https://site.example/) for more.",
      "",
      "## 1. Models",
      "",
      "- [A](https://a.example/)",
      "",
      "## Apps",
      "",
      "1. [B](https://b.example/)",
    );
    expect(entries.map(({ title }) => title)).toEqual(["A", "B"]);
  });

  test("are none when they lead into the page itself, as a table of contents does", () => {
    const entries = readEntries(
      "- [Models](#models)",
      "- [Apps](#apps)",
      "",
      "## Models",
      "",
      "- [A](https://a.example/)",
    );
    expect(entries.map(({ title }) => title)).toEqual(["A"]);
  });
});

describe("list items whose link stands behind the last sentence", () => {
  test.each([
    ["- **Head**：Words. [@handle](https://x.com/handle/status/1)", "Head", "Words."],
    ["- **Head**：词语…… [TechCrunch](https://x.com/handle/status/1)", "Head", "词语……"],
    ["- **Head** 词语（见下）[The Verge](https://x.com/handle/status/1)", "Head", "词语（见下）"],
    ["- 词语，还有。[TechCrunch](https://x.com/handle/status/1)", "词语，还有。", "词语，还有。"],
  ])("are entries, whatever the link is called: %j", (line, title, summary) => {
    expect(readEntries(line)).toMatchObject([{ url: "https://x.com/handle/status/1", title, summary }]);
  });

  test("or anywhere, where a number and a head make them entries", () => {
    expect(readEntries("1. **Head** by [Bob](https://a.example/), in May.")).toMatchObject([
      { url: "https://a.example/", title: "Head", summary: "by Bob, in May." },
    ]);
  });

  test("but without a head only among their like", () => {
    const { value } = parseBody("- Words. [A](https://a.example/1)", "- Only words.");
    expect(value).toBeNull();
  });
});

describe("list items with a bold head", () => {
  test.each([
    ["- **Head**：summary [原文](https://a.example/)", "summary"],
    ["- **Head:** summary ([source](https://a.example/))", "summary"],
    ["- **Head** summary【[查看原文](https://a.example/)】", "summary"],
    ["- **Head**\n  summary\n\n  [a.example](https://a.example/)", "summary"],
  ])("and a link to the source at their end are entries: %j", (line, summary) => {
    expect(readEntries(line)).toMatchObject([{ url: "https://a.example/", title: "Head", summary, highlights: [] }]);
  });

  test("keep the other bold phrases as highlights", () => {
    expect(readEntries("- **Head - Bob**: some **bold** words [link](https://a.example/)")).toEqual([
      { url: "https://a.example/", title: "Head", authorName: "Bob", summary: "some bold words", highlights: ["bold"] },
    ]);
  });

  test.each([
    "- **Head** see [the paper](https://a.example/) for details",
    "- **Head** by [Bob](https://a.example/)",
    "- Words **Head** [source](https://a.example/)",
  ])("are no entries when the link is part of what they say: %j", (line) => {
    expect(parseBody(line).value).toBeNull();
  });
});

describe("the link of an entry", () => {
  test("is none of an image", () => {
    const entries = readEntries(
      "1. ![img](https://i.example/x.png) [A](https://a.example/) one ![img](https://i.example/y.png) two",
      "2. [![img](https://i.example/x.png)](https://i.example/big) [B](https://b.example/)",
      "3. [![img](https://i.example/x.png) C](https://c.example/)",
    );
    expect(entries).toMatchObject([
      { url: "https://a.example/", title: "A", summary: "one two" },
      { url: "https://b.example/", title: "B", summary: "" },
      { url: "https://c.example/", title: "C", summary: "" },
    ]);
  });

  test.each([
    ["- https://a.example/x what it says", "https://a.example/x", "what it says", "what it says"],
    ["- <https://a.example/x>: what it says", "https://a.example/x", "what it says", "what it says"],
    ["- https://a.example/x", "https://a.example/x", "https://a.example/x", ""],
    ["- [https://a.example/x](https://b.example/y)", "https://b.example/y", "https://b.example/y", ""],
  ])("may be a bare address, and then the text is the title: %j", (line, url, title, summary) => {
    expect(readEntries(line)).toMatchObject([{ url, title, summary }]);
  });

  test("as a title is cut to eighty characters, not within one", () => {
    const [entry] = readEntries(`- https://a.example/ ${"🚀".repeat(100)}`);
    expect(entry?.title).toBe(`${"🚀".repeat(79)}…`);
  });

  test("is only an address that is written out", () => {
    expect(readEntries("- [A](https://a.example/) with Node.js, x.ai and bob@b.example")).toMatchObject([
      { summary: "with Node.js, x.ai and bob@b.example" },
    ]);
    expect(parseBody("- x.ai is out").value).toBeNull();
  });

  test("keeps its own parentheses and signs", () => {
    expect(readEntries("- [A](https://a.example/w_(x)?q=1&r=2)")).toMatchObject([
      { url: "https://a.example/w_(x)?q=1&r=2" },
    ]);
  });
});

describe("the author of an entry", () => {
  test.each([
    ["T - Bob", "T", "Bob"],
    ["A - B - Peter H. Diamandis, MD", "A - B", "Peter H. Diamandis, MD"],
    ["发布 - clem 🤗", "发布", "clem 🤗"],
    ["GPT-4-turbo", "GPT-4-turbo", null],
    ["T -", "T -", null],
    ["- Bob", "- Bob", null],
  ])("stands behind the last dash of %j", (text, title, authorName) => {
    expect(readEntries(`1. [${text}](https://a.example/)`)).toMatchObject([{ title, authorName }]);
  });
});
