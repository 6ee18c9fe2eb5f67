// How long it takes to parse digests and find their names, next to bare markdown-it over the same files. Interleaved, medians.
// Hypothesis: at most twice the time of markdown-it plus 1 ms per item, and memory does not grow with the number of items.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import MarkdownIt from "markdown-it";
import { glob } from "tinyglobby";
import { REGISTRY_ROOT } from "../src/config.js";
import { buildCategoryReader, createExtractor } from "../src/importer/extract.js";
import type { Source } from "../src/importer/model.js";
import { parseDigest } from "../src/importer/parse.js";
import { loadRegistry } from "../src/registry/load.js";

const ROUNDS = 30;
const MANY_ITEMS = 10_000;

const files = await glob(["seeds/digests/*.md", "tests/fixtures/gold/digests/*.md"]);
const sources: Source[] = files.sort().map((file) => ({ file, stem: file, text: readFileSync(file, "utf8") }));
const markdown = new MarkdownIt();

const [startup, { extract, readCategories }] = time(() => {
  const registry = loadRegistry(REGISTRY_ROOT);
  return { extract: createExtractor(registry), readCategories: buildCategoryReader(registry) };
});

function read(source: Source): number {
  const { value } = parseDigest(source);
  if (!value) throw new Error(`${source.file} has mistakes`);
  const categories = readCategories(value);
  return value.entries.map((entry) => extract(entry, categories)).length;
}

const bare: number[] = [];
const whole: number[] = [];
let items = 0;
for (let round = 0; round < ROUNDS; round++) {
  bare.push(time(() => sources.map(({ text }) => markdown.render(text)))[0]);
  const [elapsed, counts] = time(() => sources.map(read));
  whole.push(elapsed);
  items = counts.reduce((sum, count) => sum + count, 0);
}

const rounds = Math.ceil(MANY_ITEMS / items);
const [many] = time(() => {
  for (let round = 0; round < rounds; round++) sources.forEach(read);
});

const perItem = (samples: number[]) => quantile(samples, 0.5) / items;
const spread = (samples: number[]) =>
  `${show(quantile(samples, 0.1) / items)} to ${show(quantile(samples, 0.9) / items)}`;
const limit = 2 * perItem(bare) + 1;
process.stdout.write(
  `${[
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${String(cpus().length)} x ${cpus()[0]?.model ?? "?"}, ${String(sources.length)} digests, ${String(items)} items`,
    `markdown-it alone         ${show(perItem(bare))} ms per item (${spread(bare)})`,
    `parse and extract         ${show(perItem(whole))} ms per item (${spread(whole)}), allowed ${show(limit)}`,
    `${String(rounds * items)} items one by one     ${show(many / 1000)} s, resident memory at most ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`,
    `registry and lookup       ${show(startup / 1000)} s once`,
  ].join("\n")}\n`,
);
process.exitCode = perItem(whole) <= limit ? 0 : 1;

function time<T>(run: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function show(number: number): string {
  return number.toFixed(3);
}
