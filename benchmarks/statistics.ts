import { cpus } from "node:os";

/** The value below which that share of the samples lies, 0 to 1; 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}

/** Of ratios, because twice as fast and half as fast must cancel out. */
export function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

/** Milliseconds as a table shows them: the median, with the 10th to 90th percentile. */
export function showMilliseconds(samples: readonly number[]): string {
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantile(samples, share).toFixed(1));
  return `${median} (${low} to ${high})`;
}

/** When and where something was measured. */
export function describeMachine(): string {
  const processors = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, Node ${process.version}, ${processors.length} x ${processors[0]?.model ?? "?"}`;
}

/** A Markdown table: its head, then its rows. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + body.map(line).join("");
}
