/** What was measured of one size: seconds, one for each round. */
export interface Samples {
  /** Reading, parsing and finding names, which every loader has before it. */
  names: number[];
  /** The raw loader, rows only. */
  raw: number[];
  /** The importer, from rows to the graph. */
  written: number[];
  /** The importer as a whole, from files. */
  whole: number[];
  /** The same once more. */
  again: number[];
}

export interface Figures {
  items: number;
  samples: Samples;
  /** The most that the command had resident, in MB. */
  memory: number | null;
}

/** A Markdown table with a column for each size, medians with the smallest and the largest, and what the hypotheses say of them. */
export function formatTable(
  engine: string,
  figures: readonly Figures[],
  single: { items: number; seconds: number },
): string {
  const line = (name: string, cell: (one: Figures, before: Figures | undefined) => string) =>
    `| ${[name, ...figures.map((one, n) => cell(one, figures[n - 1]))].join(" | ")} |`;
  const seconds = (name: string, key: keyof Samples) =>
    line(name, ({ samples, items }) => `${showSpread(samples[key])}, ${rate(items, median(samples[key]))}`);
  return [
    `**${engine}**`,
    "",
    line("items", ({ items }) => items.toLocaleString("en-US")),
    `|---|${figures.map(() => "---:|").join("")}`,
    seconds("finding names", "names"),
    seconds("raw loader, writing only", "raw"),
    seconds("importer, writing only", "written"),
    line("its share of the raw rate (at least 60 %)", ({ samples }) =>
      percent(median(samples.raw) / median(samples.written)),
    ),
    line("raw loader, with finding names before it", ({ samples, items }) =>
      rate(items, median(samples.names) + median(samples.raw)),
    ),
    seconds("importer as a whole", "whole"),
    line("its share of that rate", ({ samples }) =>
      percent((median(samples.names) + median(samples.raw)) / median(samples.whole)),
    ),
    line("time over that of the size before (at most 12 for 10 times the items)", ({ samples }, before) =>
      before ? (median(samples.whole) / median(before.samples.whole)).toFixed(1) : "",
    ),
    seconds("the same again, nothing written", "again"),
    line("its part of the first time (at most 10 %)", ({ samples }) =>
      percent(median(samples.again) / median(samples.whole)),
    ),
    line("memory of the command at most", ({ memory }) => (memory === null ? "?" : `${String(memory)} MB`)),
    "",
    `One statement and transaction a row: ${rate(single.items, single.seconds)} (${String(single.items)} items).`,
    "",
  ].join("\n");
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function showSpread(samples: readonly number[]): string {
  const [low, high] = [Math.min(...samples), Math.max(...samples)];
  return `${median(samples).toFixed(2)} s (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function rate(items: number, seconds: number): string {
  return `${Math.round(items / seconds).toLocaleString("en-US")} items/s`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
