import { describe, expect, test } from "vitest";
import { toCells, toHeader, toLines } from "../../src/exporter/csv.js";

const COLUMNS = { text: "string", count: "long", list: "string[]", starts: "long[]" } as const;

describe("a line for neo4j-admin", () => {
  test("has its types in the header", () => {
    expect(toHeader(COLUMNS)).toEqual(["text:string", "count:long", "list:string[]", "starts:long[]"]);
  });

  test("tells the empty text from none", () => {
    expect(toLines([toCells(COLUMNS, { text: "" }), toCells(COLUMNS, { count: 0 })])).toBe('"",,,\n,0,,\n');
  });

  test("puts a text with quotes and line breaks in quotes, and parts lists by NUL", () => {
    const cells = toCells(COLUMNS, { text: 'a "b"\n;,', list: ["x;y", "z"], starts: [0, 12] });
    expect(toLines([cells])).toBe('"a ""b""\n;,",,"x;y\0z","0\x0012"\n');
  });

  test("does not let a NUL break a list in two", () => {
    expect(toCells(COLUMNS, { list: ["a\0b", "c"] })[2]).toBe("a\ufffdb\0c");
  });

  test("refuses what no column can hold", () => {
    expect(() => toCells(COLUMNS, { text: true })).toThrow(
      "a property is boolean: expected a text, a number or a list",
    );
    expect(() => toCells(COLUMNS, { list: [null] })).toThrow(
      "an element of a list is object: expected a text or a number",
    );
  });
});
