import type { Picture } from "../graph/picture.js";

/**
 * A picture as two tables in one CSV text (RFC 4180), nodes then edges, with a column that tells which.
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, because names come from anybody.
 */
export function writeCsv({ nodes, edges }: Picture): string {
  const rows = [
    ["record", "id", "label", "kind", "weight", "source", "target"],
    ...nodes.map(({ id, label, kind, weight }) => ["node", id, label, kind, String(weight), "", ""]),
    ...edges.map(({ id, source, target, type, weight }) => ["edge", id, "", type, String(weight), source, target]),
  ];
  // The mark at the beginning tells spreadsheets that Chinese is in UTF-8.
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(",")).join("\r\n")}\r\n`;
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
