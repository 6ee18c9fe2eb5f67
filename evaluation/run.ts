// `npm run eval [-- --gold FILE]`: how well names and topics are found, against what readers found.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { REGISTRY_ROOT } from "../src/config.js";
import { messageOf } from "../src/errors.js";
import { loadRegistry } from "../src/registry/load.js";
import { createEvaluator } from "./evaluate.js";
import { report, type Thresholds } from "./report.js";
import { emptyScore } from "./score.js";

interface GoldSet {
  name: string;
  files: string[];
  thresholds: Thresholds;
}

const config = JSON.parse(readFileSync(new URL("config.json", import.meta.url), "utf8")) as {
  sets: GoldSet[];
  other: Thresholds;
};

try {
  const { values } = parseArgs({ options: { gold: { type: "string", multiple: true }, registry: { type: "string" } } });
  const evaluate = createEvaluator(loadRegistry(values.registry ?? REGISTRY_ROOT));
  const sets = values.gold
    ? [{ name: values.gold.join(", "), files: values.gold, thresholds: config.other }]
    : config.sets;
  const reports = sets.map(({ name, files, thresholds }) => {
    const score = emptyScore();
    for (const file of files) evaluate(file, score);
    return report(name, score, thresholds);
  });
  process.stdout.write(`${reports.map(({ text }) => text).join("\n\n")}\n`);
  process.exitCode = reports.every(({ passes }) => passes) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
}
