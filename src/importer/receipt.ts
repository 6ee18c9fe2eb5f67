import { formatProblem, type Problem } from "../errors.js";
import { COUNTED, type Tally } from "./changes.js";
import type { Receipt } from "./import.js";

const COLUMNS: (keyof Tally)[] = ["added", "changed", "removed", "unchanged"];

/** The receipt as a person reads it, ending in a line break. */
export function formatReceipt(receipt: Receipt): string {
  const { files, changes, dryRun, warnings, errors } = receipt;
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
    ...section(warnings, receipt.moreWarnings, "warning"),
    ...section(errors, receipt.moreErrors, "error"),
    "",
  ].join("\n");
}

function section(problems: readonly Problem[], more: number, noun: string): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem) => `  ${formatProblem(problem)}`);
  return [`${plural(problems.length + more, noun)}:`, ...lines, ...(more > 0 ? [`  … and ${more} more`] : [])];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
