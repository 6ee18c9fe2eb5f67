import { appendFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, ThroughlineError } from "../errors.js";
import type { GraphEngine, GraphValue } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { type Cell, toCells, toHeader, toLines } from "./csv.js";
import { type LinkTable, type NodeTable, TABLES } from "./tables.js";

/** Nodes of a page: memory holds one page with its relationships at a time. */
const PAGE = 1_000;

/** How much was written. */
export interface Exported {
  nodes: number;
  relationships: number;
}

type NodeRow = { key: string; labels: string[]; properties: Record<string, GraphValue> };
type LinkRow = { source: string; type: string; target: string; properties: Record<string, GraphValue> };

/**
 * Writes the graph into a folder, as the header and data files that `neo4j-admin database import full` reads. Reads it page by page, so
 * nothing may write to it meanwhile.
 * @throws ThroughlineError USAGE when the folder holds something already or cannot be written, GRAPH_FAILED when the graph fails
 */
export async function exportGraph(engine: GraphEngine, folder: string): Promise<Exported> {
  await makeFolder(folder);
  const exported = { nodes: 0, relationships: 0 };
  for (const table of TABLES) {
    await writeHeaders(folder, table);
    for await (const nodes of readPages(engine, table)) {
      const rows = nodes.map(({ key, labels, properties }): Cell[] => [
        key,
        ...toCells(table.columns, properties),
        ...toCells({ labels: "string[]" }, { labels }),
      ]);
      await appendFile(dataFile(folder, table), toLines(rows));
      exported.nodes += nodes.length;
      const keys = nodes.map(({ key }) => key);
      exported.relationships += await writeLinks(engine, folder, table, keys);
    }
  }
  await writeFile(finishFile(folder), `${query("export/finish").text};\n`);
  return exported;
}

/** The paths of a table's files, for the command line of the import as well. */
export function headerFile(folder: string, { name }: { name: string }): string {
  return join(folder, `${name}-header.csv`);
}

export function dataFile(folder: string, { name }: { name: string }): string {
  return join(folder, `${name}.csv`);
}

/** The path of the statement to run on the new database. */
export function finishFile(folder: string): string {
  return join(folder, "finish.cypher");
}

/** Makes sure that a folder is there and empty, before any work is done for it. */
export async function makeFolder(folder: string): Promise<void> {
  let held: string[];
  try {
    await mkdir(folder, { recursive: true });
    held = await readdir(folder);
  } catch (cause) {
    throw new ThroughlineError("USAGE", `cannot write into ${folder}: ${messageOf(cause)}`, { cause });
  }
  if (held.length > 0) {
    throw new ThroughlineError("USAGE", `${folder} holds files already: expected an empty folder, or one to be made`);
  }
}

async function writeHeaders(folder: string, table: NodeTable): Promise<void> {
  const columns = [`${table.key}:ID(${table.label})`, ...toHeader(table.columns), ":LABEL"];
  await writeTable(folder, table, columns);
  for (const link of table.links) {
    await writeTable(folder, link, [`:START_ID(${table.label})`, `:END_ID(${link.to})`, ...toHeader(link.columns)]);
  }
}

/** The data file is there even when nothing comes, because the command names it. */
async function writeTable(folder: string, table: { name: string }, columns: string[]): Promise<void> {
  await writeFile(headerFile(folder, table), toLines([columns]));
  await writeFile(dataFile(folder, table), "");
}

async function* readPages(engine: GraphEngine, { name }: NodeTable): AsyncGenerator<NodeRow[]> {
  let page: NodeRow[] = [];
  do {
    const after = page.at(-1)?.key ?? "";
    page = await engine.read<NodeRow>(query(`export/${name}`), { after, limit: PAGE });
    if (page.length > 0) yield page;
  } while (page.length === PAGE);
}

async function writeLinks(engine: GraphEngine, folder: string, table: NodeTable, keys: string[]): Promise<number> {
  if (table.linkStatement === null) return 0;
  const rows = await engine.read<LinkRow>(query(`export/${table.linkStatement}`), { keys });
  for (const link of table.links) {
    const lines = rows.filter(({ type }) => type === link.type).map((row) => toLinkCells(link, row));
    await appendFile(dataFile(folder, link), toLines(lines));
  }
  return rows.length;
}

function toLinkCells({ columns }: LinkTable, { source, target, properties }: LinkRow): Cell[] {
  return [source, target, ...toCells(columns, properties)];
}
