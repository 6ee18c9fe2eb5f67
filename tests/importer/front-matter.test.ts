import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/importer/front-matter.js";
import { source } from "../support/sources.js";

const EXPECTED = "expected a block between two --- lines with title, date and categories";
const DATE = "date: 2025-11-26T08:00:07+08:00";

const read = (text: string) => readFrontMatter(source(text));
const page = (...lines: string[]) => read(["---", ...lines, "---", "body"].join("\n"));

/** Errors or warnings as `line: reason`. */
const told = (problems: { line: number | null; reason: string }[]) =>
  problems.map(({ line, reason }) => `${String(line)}: ${reason}`);

describe("front matter", () => {
  test("is read with the body under it", () => {
    expect(page("title: ' News '", DATE, "slug: news-8", "categories: [AI Models, AI Ethics]")).toEqual({
      value: {
        frontMatter: {
          title: "News",
          publishedAt: "2025-11-26T00:00:07.000Z",
          utcOffset: "+08:00",
          slug: "news-8",
          categories: ["AI Models", "AI Ethics"],
        },
        body: "body",
        linesBefore: 6,
      },
      errors: [],
      warnings: [],
    });
  });

  test("may hold more than is asked for, comments, and words with a colon in quotes", () => {
    const { value, errors } = page("# comment", 'title: "a: b"', DATE, "draft: true", "categories: [c]");
    expect(errors).toEqual([]);
    expect(value?.frontMatter.title).toBe("a: b");
  });

  test("says that it is YAML, or says nothing", () => {
    const titles = ["---", "--- ", "---yaml", "--- yaml"].map(
      (opening) => read(`${opening}\ntitle: T\n${DATE}\n---\n`).value?.frontMatter.title,
    );
    expect(titles).toEqual(["T", "T", "T", "T"]);
  });

  test("counts the lines before the body, whatever follows the closing line", () => {
    expect(read(`---\n${DATE}\n---`).value).toMatchObject({ body: "", linesBefore: 2 });
    expect(read(`---\n${DATE}\n---\n\n\nbody`).value).toMatchObject({ body: "\n\nbody", linesBefore: 3 });
    expect(read(`---\n${DATE}\n---  \nbody\n---\n`).value).toMatchObject({ body: "  \nbody\n---\n", linesBefore: 2 });
  });

  test("falls back on slug and file name for a title, with warnings", () => {
    const bySlug = page(DATE, "slug: eight");
    expect(bySlug.value?.frontMatter).toMatchObject({ title: "eight", categories: [] });
    expect(told(bySlug.warnings)).toEqual(["1: has no title; the file name stands in", "1: has no categories"]);
    expect(page(DATE).value?.frontMatter.title).toBe("news");
    const stdin = readFrontMatter({ file: "<stdin>", stem: null, text: `---\n${DATE}\n---\n` });
    expect(stdin.value?.frontMatter.title).toBe("2025-11-26T00:00:07.000Z");
  });

  test("may have a number for a title", () => {
    expect(page("title: 2025", DATE, "categories: [c]").value?.frontMatter.title).toBe("2025");
  });
});

describe("a text without good front matter is refused", () => {
  test.each([
    ["nothing", "", "1: is empty: expected a digest"],
    ["only white space", " \n\t\n", "1: is empty: expected a digest"],
    ["no front matter", "# News\n", `1: has no front matter: ${EXPECTED}`],
    ["front matter that does not come first", `\n---\n${DATE}\n---\n`, `1: has no front matter: ${EXPECTED}`],
    ["no end", `---\n${DATE}\n`, `1: front matter has no end: ${EXPECTED}`],
    ["no end but a rule of dashes", `---\n${DATE}\n-----\n`, `1: front matter has no end: ${EXPECTED}`],
    ["a list", "---\n- a\n---\n", `1: front matter: ${EXPECTED}`],
    ["words", "---\nhello\n---\n", `1: front matter: ${EXPECTED}`],
    ["JSON", '---json\n{"title": "T"}\n---\n', '1: front matter in "json" is refused: expected YAML'],
    ["TOML", "---toml\ntitle = 1\n---\n", '1: front matter in "toml" is refused: expected YAML'],
    ["the name of a method", "---toString\na: b\n---\n", '1: front matter in "toString" is refused: expected YAML'],
  ])("when it has %s", (_, text, error) => {
    expect(read(text)).toMatchObject({ value: null, warnings: [] });
    expect(told(read(text).errors)).toEqual([error]);
  });

  test.each(["js", "javascript", " js", "coffee"])("and never run when it is code (---%s)", (language) => {
    const marker = `ran_${language.trim()}`;
    const text = `---${language}\n(() => { globalThis.${marker} = true; return { title: "T" }; })()\n---\nbody\n`;
    expect(told(read(text).errors)).toEqual([`1: front matter in "${language.trim()}" is refused: expected YAML`]);
    expect(marker in globalThis).toBe(false);
  });

  test("with the line of the YAML mistake, every time it is read", () => {
    const errors = () => told(page("title: T", "categories: [a", DATE).errors);
    expect(errors()).toEqual(["4: front matter is not YAML: deficient indentation"]);
    expect(errors()).toEqual(errors());
  });

  test.each([
    ["a key twice", ["title: a", DATE, "title: b"], "4: front matter is not YAML: duplicated mapping key"],
    ["an alias", ["title: &a [x]", "slug: *a"], "3: front matter is not YAML: aliases exceeded maxAliases (0)"],
    [
      "a tag",
      ["title: !!js/function 'x'"],
      "2: front matter is not YAML: unknown scalar tag !<tag:yaml.org,2002:js/function>",
    ],
  ])("for %s in its YAML", (_, lines, error) => {
    expect(told(page(...lines).errors)).toEqual([error]);
  });

  test.each([
    ["title: [a]", "2: title: expected a text"],
    ["title: true", "2: title: expected a text"],
    ["title: ''", "2: title: Too small: expected string to have >=1 characters"],
    ["slug: a b", "2: slug: expected letters, digits, '.', '_' and '-'"],
    ["slug: ../../etc/passwd", "2: slug: expected letters, digits, '.', '_' and '-'"],
    ["slug: ''", "2: slug: expected letters, digits, '.', '_' and '-'"],
    [`slug: ${"a".repeat(201)}`, "2: slug: expected letters, digits, '.', '_' and '-'"],
    ["slug: 8", "2: slug: Invalid input: expected string, received number"],
    ["categories: 3", "2: categories: expected a list of at most 100 names"],
    ["categories: [1]", "2: categories: expected a list of at most 100 names"],
    ["categories: {a: b}", "2: categories: expected a list of at most 100 names"],
    ["categories: ''", "2: categories: expected a list of at most 100 names"],
    ["categories: [a, '']", "2: categories.1: Too small: expected string to have >=1 characters"],
  ])("for %s", (line, error) => {
    expect(told(page(line, DATE).errors)).toEqual([error]);
  });

  test("with every wrong field", () => {
    expect(told(page("title: [a]", DATE, "slug: /", "categories: 3").errors)).toEqual([
      "2: title: expected a text",
      "4: slug: expected letters, digits, '.', '_' and '-'",
      "5: categories: expected a list of at most 100 names",
    ]);
  });

  test("with the line of a field whose name is in quotes, not of the body", () => {
    expect(told(read('---\n"date": bad\n---\nbody\ndate: here\n').errors)).toEqual([
      '2: date "bad" is not a date: expected one such as 2025-11-26T08:00:07+08:00',
    ]);
  });

  test("when it begins with a rule of dashes", () => {
    expect(told(read("-----\n\ntext\n").errors)).toEqual([`1: has no front matter: ${EXPECTED}`]);
  });
});

describe("categories", () => {
  test.each([
    ["categories: [a, ' b ', a]", ["a", "b"]],
    ["categories: AI Models", ["AI Models"]],
    ["categories:\n  - a\n  - b & c", ["a", "b & c"]],
  ])("may be written %j", (line, categories) => {
    const { value, warnings } = page("title: T", DATE, line);
    expect(value?.frontMatter.categories).toEqual(categories);
    expect(warnings).toEqual([]);
  });

  test.each(["categories: []", "categories:", "categories: ~"])("are missed when written %j", (line) => {
    const { value, warnings } = page("title: T", DATE, line);
    expect(value?.frontMatter.categories).toEqual([]);
    expect(told(warnings)).toEqual(["1: has no categories"]);
  });
});
