import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../config.js";
import type { Statement } from "./engine.js";

const cache = new Map<string, Statement>();

/**
 * The statement kept in `cypher/<name>.cypher`, without its comment header. Read once.
 * @throws if the package has no such file, which is a mistake in the program
 */
export function query(name: string): Statement {
  let statement = cache.get(name);
  if (!statement) {
    const file = readFileSync(join(PACKAGE_ROOT, "cypher", `${name}.cypher`), "utf8");
    statement = { name, text: file.replace(/^(?:\/\/.*\n)+/, "").trim() };
    cache.set(name, statement);
  }
  return statement;
}

/** The statements of a schema file, which are separated by semicolons. */
export function schemaStatements(engine: string): Statement[] {
  const { name, text } = query(`schema/${engine}`);
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ name, text: part }));
}
