import { describe, expect, test } from "vitest";
import { formatTable } from "../../src/shell/table.js";

describe("a table for people", () => {
  test("counts Chinese letters as two columns", () => {
    const rows = [
      ["AI风险", 1],
      ["Gary Marcus", 12],
    ];
    expect(formatTable({ columns: ["name", "items"], rows })).toBe(
      ["name         items", "───────────  ─────", "AI风险       1", "Gary Marcus  12", "2 rows", ""].join("\n"),
    );
  });

  test("keeps a cell on one line, and cuts it at 60 columns, also between letters that are two wide", () => {
    const [, , latin, chinese, lines] = formatTable({
      columns: ["a"],
      rows: [["x".repeat(61)], ["风".repeat(31)], ["a\r\n\tb"]],
    }).split("\n");
    expect([latin, chinese, lines]).toEqual([`${"x".repeat(59)}…`, `${"风".repeat(29)}…`, "a b"]);
  });

  test("without rows says so", () => {
    expect(formatTable({ columns: [], rows: [] })).toBe("0 rows\n");
  });
});
