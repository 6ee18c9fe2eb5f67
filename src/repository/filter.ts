import type { GraphValue, Statement } from "../graph/engine.js";
import { query } from "../graph/queries.js";

/** What a node of a list has to be: one of the conditions in cypher/filter with its values, or several put together. */
export type Condition = NamedCondition | { all: Condition[] } | { any: Condition[] } | { not: Condition };

interface NamedCondition {
  name: string;
  values: Record<string, GraphValue>;
}

/** A condition as Cypher, and the values that it takes as parameters `$filter0`, `$filter1` … */
export interface Filter {
  /** Clauses that bind the nodes which one of the conditions holds for; empty where none of them leaves few. */
  start: string;
  /** What else has to hold. */
  text: string;
  parameters: Record<string, GraphValue>;
}

/** The conditions that hold for few nodes, as a rule the fewest first. */
const FEW = [
  "items/digests",
  "items/authors",
  "items/mentions",
  "items/topic",
  "digests/authors",
  "digests/mentions",
  "authors/mentions-in-categories",
  "authors/mentions",
  "authors/discusses",
  "authors/posted",
  "entities/narrower",
  "entities/authors",
  "entities/mentioned",
  "categories/authors",
  "categories/mentions",
  "categories/posted",
];
/** Holds for many, of which a page is found soonest by time; all of them are found soonest from the category. */
const MANY = ["items/categories"];

/**
 * Puts a condition together from its files. The text depends only on which conditions there are, never on a value, so that its plan is
 * kept. In a file, `$filter` stands for the values, and variables end in `_`: both are numbered here, because the same condition may
 * stand several times in one statement.
 *
 * A condition that has to hold in any case and holds for few nodes is where the list begins; else every node of the list would be asked
 * whether, for example, it mentions a name.
 * @param isWhole whether all that it holds for is looked at, as for a count, and not a page only
 */
export function composeFilter(condition: Condition, isWhole = false): Filter {
  const parameters: Filter["parameters"] = {};
  const conditions = flatten(condition);
  const first = findFirst(conditions, isWhole ? [...FEW, ...MANY] : FEW);
  const start = first ? toStart(composeOne(first, parameters)) : "";
  const others = conditions.filter((other) => other !== first);
  return { start, text: join(others, " AND ", "true", parameters), parameters };
}

/** All that has to hold, one by one. */
function flatten(condition: Condition): Condition[] {
  return "all" in condition ? condition.all.flatMap(flatten) : [condition];
}

function findFirst(conditions: readonly Condition[], names: readonly string[]): NamedCondition | null {
  const named = conditions.filter((condition) => "name" in condition);
  return names.flatMap((name) => named.find((condition) => condition.name === name) ?? [])[0] ?? null;
}

/**
 * What stands in `EXISTS { … }` asks each node of the list; by itself, as a clause, it finds the same nodes. So it is with what stands in
 * `COUNT { … }` and has to be at least a number, which is never 0.
 */
function toStart(condition: string): string {
  const [, match = "", node = "", least] = /^\w+ \{\s*(MATCH \((\w+).*?)\s*\}(?: >= (\S+))?$/s.exec(condition) ?? [];
  if (least === undefined) return `${match}\nWITH DISTINCT ${node}`;
  return `${match}\nWITH ${node}, count(*) AS found\nWHERE found >= ${least}`;
}

function compose(condition: Condition, parameters: Filter["parameters"]): string {
  if ("all" in condition) return join(condition.all, " AND ", "true", parameters);
  if ("any" in condition) return join(condition.any, " OR ", "false", parameters);
  if ("not" in condition) return `NOT (${compose(condition.not, parameters)})`;
  return composeOne(condition, parameters);
}

function composeOne({ name, values }: NamedCondition, parameters: Filter["parameters"]): string {
  const number = Object.keys(parameters).length;
  parameters[`filter${number}`] = values;
  return query(`filter/${name}`)
    .text.replaceAll("$filter", `$filter${number}`)
    .replace(/\b([a-z]+)_(?!\w)/g, `$1_${number}`);
}

function join(conditions: Condition[], word: string, none: string, parameters: Filter["parameters"]): string {
  if (conditions.length === 0) return none;
  return conditions.map((condition) => `(${compose(condition, parameters)})`).join(word);
}

/** A statement with what its `$start`, `$filter` and `$sort` stand for put in. */
export function composeStatement({ name, text }: Statement, { start, text: filter }: Filter, sort: string): Statement {
  const filled = text.replaceAll("$filter", () => `(${filter})`).replaceAll("$sort", () => sort);
  return { name, text: filled.replace(/^ *\$start\n/m, () => (start === "" ? "" : `${start}\n`)) };
}
