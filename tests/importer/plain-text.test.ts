import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, readBlocks } from "../../src/importer/blocks.js";
import { boldPhrases, plainBlocks } from "../../src/importer/plain-text.js";

const plain = (markdown: string) => plainBlocks(readBlocks(markdown, 0));
const bold = (markdown: string) => boldPhrases(readBlocks(markdown, 0));

describe("the plain text of Markdown", () => {
  test.each([
    ["**bold** *italic* _under_ ~~gone~~ `code`", "bold italic under gone code"],
    ["`**code** <b> &amp;`", "**code** <b> &amp;"],
    ["[link](https://a.example/) and [ref][1]\n\n[1]: https://b.example/", "link and ref"],
    ["before ![an image](https://i.example/x.png) after", "before after"],
    ["a <b>tag</b> <img src=x onerror=alert(1)> b", "a tag b"],
    ["5 &lt; 6 &amp; &#39;7&#39; &nbsp;8", "5 < 6 & '7' 8"],
    ["\\*no star\\* \\# 1", "*no star* # 1"],
    ["snake_case and 2*3*4", "snake_case and 234"],
    ["<https://a.example/x>", "https://a.example/x"],
    ["one   two\t three", "one two three"],
    ["one\ntwo  \nthree", "one two three"],
    ["第一行\n第二行", "第一行第二行"],
    ["第一行，\nGPT", "第一行，GPT"],
    ["GPT\n模型", "GPT模型"],
    ["カタ\nカナ", "カタカナ"],
    ["# heading\n\npara\n\n- item\n- item\n\n> quote", "heading\npara\nitem\nitem\nquote"],
    ["```\ncode\n```\n\n    code\n\ntext", "text"],
    ["<div>\nblock\n</div>\n\ntext", "text"],
    ["| a |\n|---|\n| b |\n\ntext", "text"],
    ["a\n\n---\n\nb", "a\nb"],
    ["", ""],
  ])("of %j is %j", (markdown, text) => {
    expect(plain(markdown)).toBe(text);
  });

  test("keeps words apart that only a <br> separates", () => {
    expect(plain("one<br>two")).toBe("one two");
  });

  test("of text without marks is that text", () => {
    const words = fc.array(fc.stringMatching(/^[a-z\u4e00-\u9fff]{1,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, (all) => {
        expect(plain(all.join(" "))).toBe(all.join(" "));
      }),
    );
  });
});

describe("the bold phrases of Markdown", () => {
  test.each([
    ["他说**“你好”**是**强调。**后面**AI**字", ["“你好”", "强调。", "AI"]],
    ["**2K分辨率下的一致性**方面，**（重点）**在", ["2K分辨率下的一致性", "（重点）"]],
    ["__one__ and **two**", ["one", "two"]],
    ["**one** **two** **one**", ["one", "two"]],
    ["***both*** and *italic*", ["both"]],
    ["**[link](https://a.example/) `code`**", ["link code"]],
    ["[**in a link**](https://a.example/)", ["in a link"]],
    ["**outer __inner__ end**", ["outer inner end"]],
    ["**over\ntwo lines**", ["over two lines"]],
    ["**![image](https://i.example/x.png)**", []],
    ["- **a**\n- b\n\n> **c**\n\n# **d**", ["a", "c", "d"]],
    ["\\*\\*no\\*\\* ** no ** `**no**`", []],
  ])("of %j are %j", (markdown, phrases) => {
    expect(bold(markdown)).toEqual(phrases);
  });

  test("stand in the plain text", () => {
    const pieces = fc.constantFrom("**", "*", "`", "风险", "AI", " ", "。", "[x](https://a.example/)", "\n", "“", "”");
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (markdown) => {
        for (const phrase of bold(markdown)) expect(plain(markdown)).toContain(phrase);
      }),
    );
  });
});

describe("blocks", () => {
  const shape = (block: Block): unknown => {
    if (block.type === "quote") return { quote: block.blocks.map(shape), line: block.line };
    if (block.type === "list") {
      return {
        [block.ordered ? "ordered" : "bullets"]: block.items.map((item) => [item.line, ...item.blocks.map(shape)]),
        line: block.line,
      };
    }
    return { [block.type]: plainBlocks([block]), line: block.line };
  };

  test("nest as they are written, each with its line", () => {
    const text = "# a\n\nb\n\n1. c\n\n   > d\n2. e\n   - f\n\n```\ng\n```\n\nh";
    expect(readBlocks(text, 10).map(shape)).toEqual([
      { heading: "a", line: 11 },
      { paragraph: "b", line: 13 },
      {
        ordered: [
          [15, { paragraph: "c", line: 15 }, { quote: [{ paragraph: "d", line: 17 }], line: 17 }],
          [18, { paragraph: "e", line: 18 }, { bullets: [[19, { paragraph: "f", line: 19 }]], line: 19 }],
        ],
        line: 15,
      },
      { paragraph: "h", line: 25 },
    ]);
  });

  test("are read from any text", () => {
    const pieces = fc.constantFrom(
      "#",
      ">",
      "- ",
      "1. ",
      "\n",
      "  ",
      "```",
      "|",
      "a",
      "[",
      "](",
      ")",
      "<div>",
      "---",
      "*",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces }), fc.string({ unit: "binary" })), (text) => {
        const lines = text.split(/\r\n?|\n/).length;
        for (const block of readBlocks(text, 0)) {
          expect(block.line).toBeGreaterThanOrEqual(1);
          expect(block.line).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });
});
