import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDigest } from "../../src/importer/parse.js";
import { FRONT_MATTER, parseBody, readSeed, source } from "../support/sources.js";

describe("the sample digest", () => {
  const { value: digest, errors, warnings } = parseDigest(readSeed());

  test("is read without a complaint", () => {
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(digest).toMatchObject({
      id: "2025-11-26-08",
      title: "2025.11.26.08 过去4小时全球AI发生了什么？",
      publishedAt: "2025-11-26T00:00:07.000Z",
      utcOffset: "+08:00",
      slug: null,
      language: "zh",
      categories: ["AI Models", "AI Applications", "Industry Trends", "AI Ethics", "Research & Development"],
    });
  });

  test("has its fourteen entries, with title, author and address", () => {
    const entries = digest?.entries.map(({ link, title, authorName }) => [link.url.slice(14), authorName, title]);
    expect(entries).toEqual([
      ["mervenoyann/status/1993354297854062805", "merve", "FLUX.2模型发布：图像生成与编辑的新进展"],
      ["PeterDiamandis/status/1993395902200029437", "Peter H. Diamandis, MD", "企业技能提升：AI与人类的结合"],
      ["PeterDiamandis/status/1993356704700887266", "Peter H. Diamandis, MD", "AI加速研究：效率提升500倍"],
      ["vista8/status/1993377367113539938", "向阳乔木", "“LLM Council”项目：通过多模型匿名互评提升答案质量"],
      ["dotey/status/1993436205233717298", "宝玉", "ChatGPT语音通话功能升级，实现文字对话内无缝体验"],
      ["PeterDiamandis/status/1993432137261838403", "Peter H. Diamandis, MD", "AI数据中心对全球能源战略的影响"],
      [
        "GaryMarcus/status/1993439599960760529",
        "Gary Marcus",
        "AI专家观点趋同：Gary Marcus论神经网络局限性及超越LLM的需求",
      ],
      [
        "ClementDelangue/status/1993388432517722462",
        "clem 🤗",
        "Hugging Face对美国Genesis任务的祝贺及对开放科学的呼吁",
      ],
      ["ClementDelangue/status/1993410389196128666", "clem 🤗", "Reachy mini将成为播客助手"],
      ["EMostaque/status/1993411811513893087", "Emad", "代币化证券将改变种子轮投资格局"],
      ["GaryMarcus/status/1993363430125060571", "Gary Marcus", "对生成式AI过度应用的批评"],
      ["GaryMarcus/status/1993392617380577306", "Gary Marcus", "AI风险引担忧：“风险大到无法承保”"],
      [
        "PeterDiamandis/status/1993394798691045713",
        "Peter H. Diamandis, MD",
        "全球主要担忧：利用指数级技术解决生活成本、失业和不平等问题",
      ],
      ["vista8/status/1993369051071152552", "向阳乔木", "利用AI指导GitHub项目安装"],
    ]);
  });

  test("has summaries without Markdown, and their bold phrases", () => {
    const entry = (statusId: string) => digest?.entries.find(({ link }) => link.post?.statusId === statusId);
    expect(entry("1993354297854062805")).toMatchObject({
      line: 7,
      summary:
        "FLUX.2图像生成与编辑模型已正式发布。该模型采用单一文本编码器（Mistral Small 3.1）和DiT架构，并支持多种量化方案（QLoRA），旨在优化推理和训练，同时降低对高显存的需求。测试表明，FLUX.2在精准色值控制和2K分辨率下的一致性方面表现出色，部分超越Banana模型，但中文理解和多模态推理能力仍有提升空间。它还支持使用SAM3掩码进行图像和视频的点提示修补。",
      highlights: ["精准色值控制", "2K分辨率下的一致性", "点提示修补"],
    });
    expect(entry("1993411811513893087")?.highlights).toEqual(["代币化证券", "代币发行（token launches）"]);
    expect(entry("1993392617380577306")).toMatchObject({
      line: 40,
      summary:
        "Gary Marcus引用“大到不能倒闭”之前是“风险大到无法承保”的观点，暗示AI技术可能已经达到了后者这一阶段。这反映了对AI系统潜在的巨大风险及其可保险性的深刻担忧，提出AI技术发展中的伦理和监管挑战。",
      highlights: ["风险大到无法承保"],
    });
    expect(entry("1993369051071152552")?.highlights).toEqual(["一步步的操作指引"]);
  });
});

describe("a digest", () => {
  const BODY = "- [T](https://a.example/)\n";
  const idOf = (stem: string | null, frontMatter: string) =>
    parseDigest({ file: "any", stem, text: `---\n${frontMatter}\n---\n${BODY}` }).value?.id;

  test("is known by its slug, else by its file, else by its time", () => {
    const date = "date: 2025-11-26T08:00:07+08:00";
    expect(idOf("2025-11-26-08", `${date}\nslug: eight`)).toBe("eight");
    expect(idOf("2025-11-26-08", date)).toBe("2025-11-26-08");
    expect(idOf(null, date)).toBe("2025-11-26T00-00-07");
    expect(idOf(null, "date: 2025-11-26T08:00:07.5Z")).toBe("2025-11-26T08-00-07-500");
  });

  test("has the hash of its text, so that any change shows", () => {
    const hashes = [BODY, `${BODY}\n`, BODY.replace("T", "t")].map(
      (body) => parseDigest(source(FRONT_MATTER + body)).value?.contentHash,
    );
    expect(hashes[0]).toBe(
      createHash("sha256")
        .update(FRONT_MATTER + BODY)
        .digest("hex"),
    );
    expect(new Set(hashes).size).toBe(3);
  });

  test("has the language of its entries", () => {
    expect(parseBody("- [New model](https://a.example/) is out").value?.language).toBe("en");
    expect(parseBody("- [新模型](https://a.example/)。发布了").value?.language).toBe("zh");
  });

  test("with one mistake has no value, and keeps the warnings of both parts", () => {
    const text = `---\ndate: 2025-11-26\n---\n- [T](https://a.example/)\n- note\n- [T](https://a.example/)\n`;
    const warning = (line: number, reason: string) => ({ file: "news.md", line, reason });
    expect(parseDigest(source(text))).toEqual({
      value: null,
      errors: [warning(6, "entry repeats https://a.example/ of line 4; keep one of the two")],
      warnings: [
        warning(2, "date has no time zone and was read as UTC"),
        warning(1, "has no title; the file name stands in"),
        warning(1, "has no categories"),
        warning(5, '"note" has no link at its head and is not an entry'),
      ],
    });
  });
});

describe("any text", () => {
  const markdown = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "# ",
        "### ",
        "> ",
        "  ",
        "**",
        "[",
        "](",
        ")",
        "https://a.example/",
        "link: ",
      ),
      fc.constantFrom("[t](https://a.example/)", "原文", "風險", "- - ", "---\n", "title: ", "![", "<b>", "`", "|"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
  });
  const texts = fc
    .tuple(fc.constantFrom("", FRONT_MATTER, "---\n", "---js\n"), fc.oneof(markdown, fc.string({ unit: "binary" })))
    .map(([before, after]) => before + after);

  test("is a digest with entries, or is refused with reasons that name file and line", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { value, errors, warnings } = parseDigest(source(text));
        expect(value === null).toBe(errors.length > 0);
        expect(value?.entries.length).not.toBe(0);
        const lines = text.split("\n").length;
        for (const { file, line, reason } of [...errors, ...warnings]) {
          expect(file).toBe("news.md");
          expect(reason).not.toBe("");
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("gives the same when it is read again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseDigest(source(text))).toEqual(parseDigest(source(text)));
      }),
    );
  });
});

describe("a hostile text", () => {
  const links = Array.from({ length: 100_000 }, (_, i) => `[t](https://a.example/${i})`);
  test.each([
    ["a line of a million characters", "风".repeat(1_000_000)],
    ["a line of a million marks", "*".repeat(1_000_000)],
    ["ten thousand quotes", ">".repeat(10_000)],
    ["ten thousand opening brackets", "[".repeat(10_000)],
    ["ten thousand nested brackets", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["ten thousand lists in lists", "- ".repeat(10_000)],
    ["ten thousand open tags", "<a ".repeat(10_000)],
    ["bold without end", "**a".repeat(50_000)],
    ["schemes without addresses", "https://".repeat(50_000)],
  ])(
    "of %s has no entries",
    (_, body) => {
      expect(parseBody(body).errors).toEqual([
        { file: "news.md", line: 6, reason: "has no entries: expected list items or headings that lead with a link" },
      ]);
    },
    60_000,
  );

  test("of a hundred thousand links in one entry is one entry", () => {
    const { value } = parseBody(`- ${links.join(" ")}`);
    expect(value?.entries).toHaveLength(1);
    expect(value?.entries[0]?.summary).toHaveLength(99_999 * 2 - 1);
  }, 60_000);

  test("of fifty thousand links has fifty thousand entries", () => {
    expect(parseBody(...links.slice(0, 50_000).map((link) => `- ${link}`)).value?.entries).toHaveLength(50_000);
  }, 60_000);
});
