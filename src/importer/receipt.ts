import { formatProblem } from "../errors.js";
import { COUNTED, type Tally } from "./changes.js";
import type { Receipt } from "./import.js";

const COLUMNS: (keyof Tally)[] = ["added", "changed", "removed", "unchanged"];

/** The receipt as a person reads it, ending in a line break. */
export function formatReceipt({ files, changes, dryRun, warnings, errors }: Receipt): string {
  const rows = COUNTED.map((counted) => [counted, ...COLUMNS.map((column) => String(changes[counted][column]))]);
  const table = [["", ...COLUMNS], ...rows].map(
    ([head = "", ...cells]) => head.padEnd(9) + cells.map((cell) => cell.padStart(11)).join(""),
  );
  const isSame = COUNTED.every((counted) => COLUMNS.slice(0, 3).every((column) => changes[counted][column] === 0));
  const known =
    changes.digests.unchanged > 0
      ? "Nothing to write: every digest is as it was imported before."
      : "Nothing was written.";
  const outcome = isSame ? known : dryRun ? "A dry run: nothing was written. An import would change:" : "Imported:";
  return [
    `Read ${plural(files, "file")}. ${outcome}`,
    ...table,
    ...section(warnings.length, "warning", warnings.map(formatProblem)),
    ...section(errors.length, "error", errors.map(formatProblem)),
    "",
  ].join("\n");
}

function section(count: number, noun: string, lines: string[]): string[] {
  return count === 0 ? [] : [`${plural(count, noun)}:`, ...lines.map((line) => `  ${line}`)];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
