import { findIdentityErrors, ratesOf, type Score, total } from "./score.js";

/** The least that a score must reach; a merge is never allowed. */
export interface Thresholds {
  f1: number;
  topicRecall: number;
}

/** A score as text: a table by kind, what was missed and wrongly found, and whether it is good enough. */
export function report(
  title: string,
  score: Score,
  { f1, topicRecall }: Thresholds,
): { text: string; passes: boolean } {
  const rows = [...score.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = ratesOf(total(score.kinds));
  const recall = score.topics.expected === 0 ? 1 : score.topics.found / score.topics.expected;
  const { merges, splits } = findIdentityErrors(score);
  const failures = [
    ...(all.f1 < f1 ? [`F1 ${percent(all.f1)} is under ${percent(f1)}`] : []),
    ...(recall < topicRecall ? [`topic recall ${percent(recall)} is under ${percent(topicRecall)}`] : []),
    ...(merges.length > 0 ? [`${String(merges.length)} merges`] : []),
  ];
  const lines = [
    title,
    `  ${"".padEnd(14)}${["precision", "recall", "F1", "right", "wrong", "missed"].map((head) => head.padStart(10)).join("")}`,
    ...[...rows, ["all", total(score.kinds)] as const].map(([kind, tally]) => {
      const { precision, recall, f1 } = ratesOf(tally);
      const cells = [...[precision, recall, f1].map(percent), tally.right, tally.wrong, tally.missed];
      return `  ${kind.padEnd(14)}${cells.map((cell) => String(cell).padStart(10)).join("")}`;
    }),
    `  topic recall ${percent(recall)} (${String(score.topics.found)} of ${String(score.topics.expected)})`,
    ...list(
      "missed",
      score.misses.map(({ kind, name, url }) => `${kind} ${name}  ${url}`),
    ),
    ...list(
      "found wrongly",
      score.falseFinds.map(({ kind, name, url, rule }) => `${kind} ${name} (${rule ?? ""})  ${url}`),
    ),
    ...list(
      "topics missed",
      score.topics.misses.map(({ name, url }) => `${name}  ${url}`),
    ),
    ...list("merged", merges),
    ...list("split", splits),
    failures.length === 0 ? "  good enough" : `  NOT GOOD ENOUGH: ${failures.join(", ")}`,
  ];
  return { text: lines.join("\n"), passes: failures.length === 0 };
}

function list(head: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`  ${head}:`, ...entries.map((entry) => `    ${entry}`)];
}

function percent(ratio: number): string {
  return ratio.toFixed(3);
}
