import { ThroughlineError } from "../errors.js";

export type Cell = string | number | boolean;

/** A table: every row has a cell for every column. */
export interface Rows {
  columns: string[];
  rows: Cell[][];
}

/** A value at its path in the answer, e.g. `items.edges.node.title`. */
type Flat = Map<string, Cell>;

/** Fields that say where a list is and nothing about what is in it. */
const WRAPPERS = new Set(["edges", "nodes", "node"]);

/** Says where the page ends, which is no column of what is on it. */
const PAGE_INFO = "pageInfo";

/**
 * The answer as a table. What is nested becomes columns with dots in their names (`author.name`), and a list becomes rows, which repeat
 * what stands around it; a list in a list, too. Values in a plain list share a cell.
 * @throws ThroughlineError USAGE when two lists stand side by side, because they are no one table
 */
export function rowsOf(data: Readonly<Record<string, unknown>>): Rows {
  const rows = unwind(data, []);
  const paths = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return {
    columns: nameColumns(paths, Object.keys(data).length === 1),
    rows: rows.map((row) => paths.map((path) => row.get(path) ?? "")),
  };
}

function unwind(value: object, path: readonly string[]): Flat[] {
  const cells: Flat = new Map();
  const lists: { path: string[]; elements: readonly object[] }[] = [];
  collect(value, path, cells, lists);
  const [list, second] = lists.filter(({ elements }) => elements.length > 0);
  if (!list) return lists.length > 0 && cells.size === 0 ? [] : [cells];
  if (second) {
    throw new ThroughlineError(
      "USAGE",
      `the answer has lists side by side, ${list.path.join(".")} and ${second.path.join(".")}, which are no one table: ` +
        "ask for one of them, or print the answer with --json",
    );
  }
  return list.elements.flatMap((element) => unwind(element, list.path)).map((row) => new Map([...cells, ...row]));
}

/** Sorts the fields of an object, and of the objects in it, into cells and lists. */
function collect(
  object: object,
  path: readonly string[],
  cells: Flat,
  lists: { path: string[]; elements: readonly object[] }[],
): void {
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (key === PAGE_INFO) continue;
    const here = [...path, key];
    if (Array.isArray(value)) {
      if (value.every(isObject)) lists.push({ path: here, elements: value });
      else cells.set(here.join("."), value.map(cellOf).join("; "));
    } else if (isObject(value)) collect(value, here, cells, lists);
    else cells.set(here.join("."), cellOf(value));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Digests are written by strangers: without control characters, a text cannot steer the terminal that shows it. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value.replace(/(?![\t\r\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "") : "";
}

/** `items.edges.node.author.name` is `author.name`: shorter, as long as no two columns become one. */
function nameColumns(paths: readonly string[], hasOneRoot: boolean): string[] {
  const names = paths.map((path) => {
    const steps = path.split(".").filter((step) => !WRAPPERS.has(step));
    return (hasOneRoot && steps.length > 1 ? steps.slice(1) : steps).join(".");
  });
  return names.map((name, index) => (names.filter((other) => other === name).length > 1 ? paths[index] : name) ?? name);
}
