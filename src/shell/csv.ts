import { stringify } from "csv-stringify/sync";
import type { Rows } from "./rows.js";

/**
 * Comma-separated values with a header, in UTF-8 with `\n` at the end of each line. A text that a spreadsheet would take for a formula, one
 * that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, gets a `'` in front.
 */
export function formatCsv({ columns, rows }: Rows): string {
  return stringify([columns, ...rows], {
    escape_formulas: true,
    cast: { boolean: String },
  });
}
