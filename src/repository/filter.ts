import type { GraphValue, Statement } from "../graph/engine.js";
import { query } from "../graph/queries.js";

/** What a node of a list has to be: one of the conditions in cypher/filter with its values, or several put together. */
export type Condition =
  | { name: string; values: Record<string, GraphValue> }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** A condition as Cypher, and the values that it takes as parameters `$filter0`, `$filter1` … */
export interface Filter {
  text: string;
  parameters: Record<string, GraphValue>;
}

/**
 * Puts a condition together from its files. The text depends only on which conditions there are, never on a value, so that its plan is
 * kept. In a file, `$filter` stands for the values, and variables end in `_`: both are numbered here, because the same condition may
 * stand several times in one statement.
 */
export function composeFilter(condition: Condition): Filter {
  const parameters: Filter["parameters"] = {};
  return { text: compose(condition, parameters), parameters };
}

function compose(condition: Condition, parameters: Filter["parameters"]): string {
  if ("all" in condition) return join(condition.all, " AND ", "true", parameters);
  if ("any" in condition) return join(condition.any, " OR ", "false", parameters);
  if ("not" in condition) return `NOT (${compose(condition.not, parameters)})`;
  const number = Object.keys(parameters).length;
  parameters[`filter${number}`] = condition.values;
  return query(`filter/${condition.name}`)
    .text.replaceAll("$filter", `$filter${number}`)
    .replace(/\b([a-z]+)_(?!\w)/g, `$1_${number}`);
}

function join(conditions: Condition[], word: string, none: string, parameters: Filter["parameters"]): string {
  if (conditions.length === 0) return none;
  return conditions.map((condition) => `(${compose(condition, parameters)})`).join(word);
}

/** A statement with what its `$filter` and `$sort` stand for put in. */
export function composeStatement({ name, text }: Statement, filter: string, sort: string): Statement {
  return { name, text: text.replaceAll("$filter", () => `(${filter})`).replaceAll("$sort", () => sort) };
}
