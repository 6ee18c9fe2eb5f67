import stringWidth from "string-width";
import type { Cell, Rows } from "./rows.js";

/** Columns of the screen; a longer text would push the others off it. */
const MAX_WIDTH = 60;

const graphemes = new Intl.Segmenter();

/** A table for people: columns stand below each other, Chinese letters counting as two, and long texts are cut at 60 columns with `…`. */
export function formatTable({ columns, rows }: Rows): string {
  const lines = [columns, ...rows].map((row) => row.map(onOneLine));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => stringWidth(line[index] ?? ""))));
  const rule = widths.map((width) => "─".repeat(width));
  const [head = [], ...body] = lines;
  const text = (columns.length === 0 ? [] : [head, rule, ...body]).map((line) =>
    line.map((cell, index) => pad(cell, widths[index] ?? 0)).join("  "),
  );
  return [...text.map((line) => line.trimEnd()), `${rows.length} ${rows.length === 1 ? "row" : "rows"}`, ""].join("\n");
}

function onOneLine(cell: Cell): string {
  return cut(String(cell).replace(/\s+/g, " ").trim());
}

function cut(text: string): string {
  if (stringWidth(text) <= MAX_WIDTH) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += stringWidth(segment);
    if (width >= MAX_WIDTH) break;
    kept += segment;
  }
  return `${kept}…`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - stringWidth(text));
}
