import { resolve } from "node:path";
import { dataFile, finishFile, headerFile } from "./export.js";
import { TABLES } from "./tables.js";

/** A text longer than this would stop `neo4j-admin`; no digest is as long. */
const READ_BUFFER = "16m";

/**
 * The arguments of `neo4j-admin` that make a database of an exported folder. NUL parts lists (see csv.ts), texts may have line breaks, and
 * a relationship to a node that is not there stops the import.
 */
export function importArguments(folder: string, database: string): string[] {
  const pair = (table: { name: string }) => `${headerFile(resolve(folder), table)},${dataFile(resolve(folder), table)}`;
  return [
    "database",
    "import",
    "full",
    database,
    "--array-delimiter=U+0000",
    "--multiline-fields=true",
    `--read-buffer-size=${READ_BUFFER}`,
    "--bad-tolerance=0",
    ...TABLES.map((table) => `--nodes=${pair(table)}`),
    ...TABLES.flatMap(({ links }) => links).map((link) => `--relationships=${link.type}=${pair(link)}`),
  ];
}

/** What to type into a shell: the import, and once Neo4j runs again, what files of values cannot tell. */
export function importCommands(folder: string, database: string): string {
  const importing = ["neo4j-admin", ...importArguments(folder, database).map(quote)].join(" \\\n  ");
  return `${importing}\ncypher-shell -d ${quote(database)} -f ${quote(finishFile(resolve(folder)))}`;
}

function quote(argument: string): string {
  return /^[\w\-=+:./,]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
