import { stringify } from "csv-stringify/sync";
import type { GraphValue } from "../graph/engine.js";
import type { Columns } from "./tables.js";

/** What parts the elements of a list. A digest holds no NUL byte (one that does is refused), so no text can break a list in two. */
export const LIST_DELIMITER = "\0";

export type Cell = string | number | null;

/** Rows as `neo4j-admin` reads them: every text in quotes, and nothing at all for null, because `""` is the empty text. */
export function toLines(rows: readonly Cell[][]): string {
  return stringify([...rows], { quoted_string: true });
}

/** The columns of a header, e.g. `position:long`. */
export function toHeader(columns: Columns): string[] {
  return Object.entries(columns).map(([name, type]) => `${name}:${type}`);
}

/** The cells of properties, in the order of the columns; what is not there is null. */
export function toCells(columns: Columns, properties: Readonly<Record<string, GraphValue>>): Cell[] {
  return Object.keys(columns).map((name) => toCell(properties[name] ?? null));
}

function toCell(value: GraphValue): Cell {
  if (Array.isArray(value)) return value.map(toElement).join(LIST_DELIMITER);
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  throw new TypeError(`a property is ${typeof value}: expected a text, a number or a list of them`);
}

/** Should a NUL be in a list all the same, it becomes what Markdown makes of it. */
function toElement(value: GraphValue): string {
  if (typeof value === "string") return value.replaceAll(LIST_DELIMITER, "\ufffd");
  if (typeof value === "number") return String(value);
  throw new TypeError(`an element of a list is ${typeof value}: expected a text or a number`);
}
