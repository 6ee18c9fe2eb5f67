// `npm run corpus -- --items 100000 --seed 7 [--out FOLDER]`: writes generated digests, the same bytes for the same seed.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { REGISTRY_ROOT } from "../src/config.js";
import { messageOf } from "../src/errors.js";
import { loadRegistry } from "../src/registry/load.js";
import { generateCorpus } from "./corpus/generate.js";

const values = readOptions();
const items = readCount("--items", values.items);
const seed = readCount("--seed", values.seed);
const folder = values.out ?? join("data", `corpus-${items}-${seed}`);

let files = 0;
for (const { path, text } of generateCorpus(loadRegistry(REGISTRY_ROOT), items, seed)) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  files++;
}
process.stdout.write(`${items} items in ${files} digests: ${folder}\n`);

function readCount(option: string, text: string): number {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  process.stderr.write(`${option} ${text}: expected a whole number from 1 to 99999999\n`);
  process.exit(2);
}

function readOptions() {
  const options = {
    items: { type: "string", default: "10000" },
    seed: { type: "string", default: "7" },
    out: { type: "string" },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}; expected --items, --seed and --out\n`);
    process.exit(2);
  }
}
