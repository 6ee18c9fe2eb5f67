import { describe, expect, test } from "vitest";
import { formatCsv } from "../../src/shell/csv.js";

const cell = (value: string | number | boolean) =>
  formatCsv({ columns: ["a"], rows: [[value]] }).slice("a\n".length, -1);

describe("comma-separated values", () => {
  test("have a header and a line for each row", () => {
    const rows = [
      ["AI风险", 1, true],
      ["", 0.5, false],
    ];
    expect(formatCsv({ columns: ["name", "count", "sure"], rows })).toBe(
      "name,count,sure\nAI风险,1,true\n,0.5,false\n",
    );
  });

  test.each([
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
  ])("quote %j", (value, written) => {
    expect(cell(value)).toBe(written);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1+1", "－1"])("hold no formula: %j", (value) => {
    expect(cell(value)).toBe(`'${value}`);
  });

  test("hold no formula behind a carriage return or a quote", () => {
    expect(cell("\r=1")).toBe('"\'\r=1"');
    expect(cell('=HYPERLINK("https://evil.example","x")')).toBe('"\'=HYPERLINK(""https://evil.example"",""x"")"');
  });

  test("leave numbers below zero as they are", () => {
    expect([cell(-0.5), cell(-3)]).toEqual(["-0.5", "-3"]);
  });
});
