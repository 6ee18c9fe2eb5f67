#!/usr/bin/env node
import { existsSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type Config, loadConfig, REGISTRY_ROOT } from "./config.js";
import { ThroughlineError } from "./errors.js";
import { connectGraph, openGraph } from "./graph/open.js";
import type { GraphEngine } from "./graph/engine.js";
import { CONCURRENCY, importDigests, type Receipt } from "./importer/import.js";
import { createReader } from "./importer/reader.js";
import { formatReceipt } from "./importer/receipt.js";
import { importCommands } from "./exporter/command.js";
import { exportGraph, makeFolder } from "./exporter/export.js";
import { showProgress } from "./shell/progress.js";
import { serve } from "./main.js";
import { runQuery } from "./shell/query.js";

const FAILURE = 1;
const WRONG_USAGE = 2;

const SETTINGS = `
Settings come from the environment:
  GRAPH_URL       file:PATH, memory:, or the neo4j:// or bolt:// address of a server (file:./data/graph.grafeo)
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                  how to log in to Neo4j, and where (neo4j, no default, neo4j)
  GRAPH_TIMEOUT   seconds that Neo4j may take over a question or a step of an import, trying again included (30)
  PORT, HOST      where the server listens (4000, 127.0.0.1)
  BASE_PATH       path that everything is served under, e.g. /throughline (none)
  CORS_ORIGINS    whose pages may ask from a browser, separated by commas (https://studio.apollographql.com)
  INTROSPECTION   whether clients may ask for the schema: true or false (true, but false where NODE_ENV=production)
  SEEDS           folder that the server fills an empty graph from (the package's seeds; none on Neo4j)
`;

const FORMATS = `
--table cuts long texts at 60 columns; --json and --csv hold them whole. In CSV, a text that a spreadsheet would run as a formula (it
begins with = + - @, a tab or a carriage return) gets a ' in front. Lists in lists become rows that repeat what is around them;
pageInfo is left out.

It exits with 1 when the answer has errors, each told as "path: message", and with 2 when it was used wrongly.
`;

const program = new Command("throughline")
  .description("Turns digests of AI news into a graph that can be asked.")
  .addHelpText("after", SETTINGS)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

program
  .command("import")
  .description("import digests: files, folders (.md .markdown .txt, recursively), globs, or - for standard input")
  .argument("<path...>", "what to import")
  .option("--json", "print the receipt as JSON")
  .option("--dry-run", "tell what would change and write nothing")
  .option(
    "--concurrency <n>",
    "how many batches are under way, one being written while the others are read, 1 to 64",
    readConcurrency,
    CONCURRENCY,
  )
  .option("--quiet", "do not tell how far it is")
  .addHelpText("after", SETTINGS)
  .action(runImport);

program
  .command("export")
  .description("write the graph, or that of some digests alone, as files that neo4j-admin makes a database of at once")
  .argument("[path...]", "digests, as import takes them; the graph of the settings when left out")
  .requiredOption("--neo4j-admin <folder>", "where to write them: an empty folder, or one to be made")
  .option("--quiet", "do not tell how far it is")
  .addHelpText("after", SETTINGS)
  .action(runExport);

program
  .command("serve")
  .description("open the graph, fill it from the seeds when it is empty, and answer GraphQL")
  .addHelpText("after", SETTINGS)
  .action(() => serve(loadConfig(process.env)));

program
  .command("query")
  .description("run a GraphQL operation on the graph, without a server; try schema/operations/who-discusses.graphql")
  .argument("[file]", "a file with the operation, or - for standard input")
  .option("-e, --execute <text>", "the operation itself, in place of a file")
  .option("--vars <json>", 'its variables, e.g. \'{"topic": "AI risk"}\'', readVariables, {})
  .option("--operation <name>", "which one to run, where there are several")
  .addOption(new Option("--json", "print the whole answer (default, but on a terminal)").conflicts(["table", "csv"]))
  .addOption(new Option("--table", "print the list in the answer as a table (default on a terminal)").conflicts("csv"))
  .addOption(new Option("--csv", "print the list in the answer as comma-separated values"))
  .addHelpText("after", FORMATS + SETTINGS)
  .action(printAnswer);

interface QueryOptions {
  execute?: string;
  vars: Record<string, unknown>;
  operation?: string;
  json?: boolean;
  table?: boolean;
  csv?: boolean;
}

async function printAnswer(file: string | undefined, options: QueryOptions): Promise<void> {
  const { execute: text, vars: variables, operation, json, csv, table = process.stdout.isTTY } = options;
  const format = csv ? "csv" : table && !json ? "table" : "json";
  const { graph } = loadConfig(process.env);
  const { out, errors, hints } = await runQuery(graph, { file, text, operation, variables, format });
  process.stdout.write(out);
  process.stderr.write([...errors, ...hints].map((line) => `${line}\n`).join(""));
  if (errors.length > 0) process.exitCode = FAILURE;
}

function readVariables(json: string): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(json);
    if (typeof variables === "object" && variables !== null && !Array.isArray(variables)) {
      return variables as Record<string, unknown>;
    }
  } catch {
    // Told below, like JSON of the wrong kind.
  }
  throw new InvalidArgumentError('Expected a JSON object, e.g. {"topic": "AI risk"}.');
}

function readConcurrency(text: string): number {
  if (/^[1-9]\d?$/.test(text) && Number(text) <= 64) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1 to 64.");
}

interface ImportCommandOptions {
  json?: boolean;
  dryRun?: boolean;
  concurrency: number;
  quiet?: boolean;
}

async function runImport(paths: string[], options: ImportCommandOptions): Promise<void> {
  const { json = false, dryRun = false, concurrency, quiet = false } = options;
  const config = loadConfig(process.env);
  const engine = await (dryRun ? openForDryRun(config) : openGraph(config.graph));
  try {
    const receipt = await importShowing(engine, { paths, dryRun, concurrency, quiet });
    process.stdout.write(json ? `${JSON.stringify(receipt, null, 2)}\n` : formatReceipt(receipt));
    if (receipt.errors.length > 0) process.exitCode = FAILURE;
  } finally {
    await engine.close();
  }
}

interface Import {
  paths: string[];
  dryRun: boolean;
  concurrency: number;
  quiet: boolean;
}

/** Imports, and shows on standard error how far it is. */
async function importShowing(engine: GraphEngine, { quiet, ...options }: Import): Promise<Receipt> {
  const reader = createReader(REGISTRY_ROOT);
  const progress = quiet ? null : showProgress(process.stderr);
  try {
    return await importDigests(engine, reader, { ...options, stdin: process.stdin, onProgress: progress?.show });
  } finally {
    progress?.end();
  }
}

/** Digests are imported into a graph in memory first, because what an item is in the end depends on all of them. */
async function runExport(paths: string[], options: { neo4jAdmin: string; quiet?: boolean }): Promise<void> {
  const { neo4jAdmin: folder, quiet = false } = options;
  const { graph } = loadConfig(process.env);
  await makeFolder(folder);
  const engine = await openGraph(paths.length > 0 ? { engine: "grafeo", path: null } : graph);
  try {
    if (paths.length > 0) {
      const receipt = await importShowing(engine, { paths, dryRun: false, concurrency: CONCURRENCY, quiet });
      process.stdout.write(`${formatReceipt(receipt)}\n`);
      if (receipt.errors.length > 0) process.exitCode = FAILURE;
    }
    const { nodes, relationships } = await exportGraph(engine, folder);
    process.stdout.write(
      `Wrote ${nodes} nodes and ${relationships} relationships to ${folder}. With Neo4j stopped, the first command makes a database of them\n` +
        "(--overwrite-destination replaces one that is there); start Neo4j for the second. Throughline makes the indexes when it opens it.\n\n" +
        `${importCommands(folder, "neo4j")}\n`,
    );
  } finally {
    await engine.close();
  }
}

/** A dry run defines no schema and leaves no file behind where there is none yet. */
function openForDryRun({ graph }: Config): ReturnType<typeof connectGraph> {
  const isMissing = graph.engine === "grafeo" && graph.path !== null && !existsSync(graph.path);
  return connectGraph(isMissing ? { engine: "grafeo", path: null } : graph);
}

// Whoever reads our output may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  } else if (error instanceof ThroughlineError) {
    process.stderr.write(`throughline: ${error.message}\n`);
    process.exitCode = error.code === "CONFIG" || error.code === "USAGE" ? WRONG_USAGE : FAILURE;
  } else {
    throw error;
  }
}
