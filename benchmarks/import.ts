// `npx tsx benchmarks/import.ts [--sizes 1000,10000,100000 --rounds 3 --engines grafeo,neo4j --batch 2000]`: how fast digests come into the graph, next to a
// raw loader that MERGEs the same rows by 1,000 and looks at nothing, and to one that sends every row alone. Interleaved, medians.
// Hypotheses: at least 60 % of the raw loader's rate; ten times the items in at most twelve times the time; the same import again writes
// nothing and takes at most a tenth of the time; memory does not grow with the number of items (but for a graph that is kept in it).
import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { REGISTRY_ROOT } from "../src/config.js";
import type { GraphEngine } from "../src/graph/engine.js";
import { BATCH_ITEMS, importDigests } from "../src/importer/import.js";
import { createReader } from "../src/importer/reader.js";
import { measureCommand } from "./import/command.js";
import { readCorpus, rowsOf, writeCorpus } from "./import/corpus.js";
import { countGraph, grafeoInMemory, type Measured, ownNeo4j } from "./import/engines.js";
import { loadRaw, storeCorpus } from "./import/loaders.js";
import { type Figures, formatTable, type Samples } from "./import/table.js";

const SEED = 7;
/** Row by row takes too long for more. */
const SINGLE_ITEMS = 140;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000" },
    rounds: { type: "string", default: "3" },
    engines: { type: "string", default: "grafeo,neo4j" },
    batch: { type: "string", default: String(BATCH_ITEMS) },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);
const batchItems = Number(values.batch);
const reader = createReader(REGISTRY_ROOT);

say(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${String(cpus().length)} x ${cpus()[0]?.model ?? "?"}, seed ${String(SEED)}, ${String(rounds)} rounds, ${String(batchItems)} items a batch\n`,
);
for (const name of values.engines.split(",")) {
  const measured = await (name === "neo4j" ? ownNeo4j() : grafeoInMemory());
  try {
    // Plans are made, and code is compiled, before anything is timed.
    await measureSize(measured, SINGLE_ITEMS, 1);
    const single = await measureSingle(measured);
    const figures: Figures[] = [];
    for (const size of sizes) figures.push(await measureSize(measured, size, rounds));
    say(formatTable(measured.name, figures, { items: SINGLE_ITEMS, seconds: single }));
  } finally {
    await measured.stop();
  }
}

async function measureSize(measured: Measured, items: number, count: number): Promise<Figures> {
  const { folder, files } = writeCorpus(items, SEED);
  const samples: Samples = { names: [], raw: [], written: [], whole: [], again: [] };
  for (let round = 0; round < count; round++) {
    const [names, digests] = await time(() => readCorpus(files, reader));
    samples.names.push(names);
    const rows = rowsOf(digests);
    const counts = new Set<string>();
    await withEmpty(measured, async (engine) => {
      samples.raw.push((await time(() => loadRaw(engine, rows)))[0]);
      counts.add(await countGraph(engine));
    });
    await withEmpty(measured, async (engine) => {
      samples.written.push((await time(() => storeCorpus(engine, digests, batchItems)))[0]);
      counts.add(await countGraph(engine));
    });
    await withEmpty(measured, async (engine) => {
      const options = { paths: [folder], stdin: process.stdin, dryRun: false, batchItems };
      samples.whole.push((await time(() => importDigests(engine, reader, options)))[0]);
      counts.add(await countGraph(engine));
      const [again, { changes }] = await time(() => importDigests(engine, reader, options));
      samples.again.push(again);
      if (changes.digests.unchanged !== files.length) throw new Error(`written again: ${JSON.stringify(changes)}`);
      counts.add(await countGraph(engine));
    });
    if (counts.size > 1) throw new Error(`the loaders do not agree: ${[...counts].join("; ")}`);
  }
  const { config } = measured;
  if (config.engine === "neo4j") await withEmpty(measured, () => Promise.resolve());
  const memory = await measureCommand(folder, config);
  rmSync(folder, { recursive: true });
  return { items, samples, memory };
}

/** Every row a statement and a transaction. */
async function measureSingle(measured: Measured): Promise<number> {
  const { folder, files } = writeCorpus(SINGLE_ITEMS, SEED);
  const rows = rowsOf(await readCorpus(files, reader));
  rmSync(folder, { recursive: true });
  return withEmpty(measured, async (engine) => (await time(() => loadRaw(engine, rows, 1)))[0]);
}

async function withEmpty<T>(measured: Measured, work: (engine: GraphEngine) => Promise<T>): Promise<T> {
  const engine = await measured.openEmpty();
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

async function time<T>(run: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const start = performance.now();
  const result = await run();
  return [(performance.now() - start) / 1_000, result];
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
