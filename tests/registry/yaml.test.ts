import { describe, expect, test } from "vitest";
import { readYaml, YamlError } from "../../src/registry/yaml.js";

function errorOf(text: string): { message: string; line: number } {
  try {
    readYaml(text);
  } catch (error) {
    if (error instanceof YamlError) return { message: error.message, line: error.line };
    throw error;
  }
  throw new Error("was read");
}

describe("reading YAML", () => {
  test("gives the core types only: dates stay text, and yes is a word", () => {
    expect(readYaml("a: 2025-11-26\nb: yes\nc: 0x10\nd: true\ne: ~\nf: 1.5").data).toEqual({
      a: "2025-11-26",
      b: "yes",
      c: 16,
      d: true,
      e: null,
      f: 1.5,
    });
  });

  test("tells the line of every entry of the first list", () => {
    const text =
      "# names\nkind: PERSON\nentities:\n\n  - id: a\n    about: [b]\n  # next\n  - id: b\n    more: {c: d}\n  - {id: c}\n";
    expect(readYaml(text).entryLines).toEqual([5, 8, 10]);
  });

  test("counts lines the same with line breaks of Windows", () => {
    expect(readYaml("a: 1\r\nb:\r\n  - c: 1\r\n  - d: 2\r\n").entryLines).toEqual([3, 4]);
  });

  test("keeps the line of an entry after one that is no mapping", () => {
    expect(readYaml("entities:\n  - text\n  - id: b\n").entryLines[1]).toBe(3);
  });

  test.each([
    ["a list that is not closed", "a: 1\nb: [1", 2, "unexpected end of the stream within a flow collection"],
    ["a tab as indentation", "\tb: 1", 1, "end of the stream or a document separator is expected"],
    ["two values in a line", "a: 1\nb: c: d", 2, "bad indentation of a mapping entry"],
    ["a key twice", "a: 1\nb: 2\na: 3", 3, "duplicated mapping key"],
    ["two documents", "a: 1\n---\nb: 2", 1, "expected a single document in the stream, but found more"],
    ["nothing", "", 1, "expected a document, but the input is empty"],
    ["a tag that runs code", "a: 1\nb: !!js/function 'x'", 2, "unknown scalar tag !<tag:yaml.org,2002:js/function>"],
    ["an alias", "a: &x [1]\nb: *x", 2, "aliases exceeded maxAliases (0)"],
  ])("refuses %s with its line", (_, text, line, message) => {
    expect(errorOf(text)).toEqual({ message, line });
  });

  test("refuses a bomb of aliases", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`);
    expect(errorOf(["a0: &a0 [lol]", ...levels].join("\n"))).toEqual({
      message: "aliases exceeded maxAliases (0)",
      line: 2,
    });
  });

  test("keeps __proto__ a key like any other", () => {
    const { data } = readYaml("__proto__: {polluted: true}");
    expect(Object.keys(data as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("ends on nested brackets without end, with an error of its own", () => {
    expect(errorOf("[".repeat(100_000)).line).toBe(1);
    expect(errorOf("a: ".repeat(10_000)).line).toBe(1);
  });
});
