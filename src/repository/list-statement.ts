import type { Statement } from "../graph/engine.js";

/**
 * What a list statement looks like, so that the others can be made of it: inside `CALL (parent) { … }` and outside of it, `ORDER BY`,
 * `LIMIT` and `RETURN` are lines of their own; it is ordered by the sort value, then by the id upwards; the place of a cursor is compared
 * with as `$afterSort` and `$afterId`.
 */
export interface ListOrder {
  /** Whether the sort value goes the other way than the file says. */
  isReversed: boolean;
  /** Whether the page ends before the cursor; its rows come last first. */
  isBackward: boolean;
}

const cache = new Map<string, Statement>();

/** The statement of a page: the file's own, turned round where the page or the order goes the other way. */
export function pageStatement(statement: Statement, { isReversed, isBackward }: ListOrder): Statement {
  if (!isReversed && !isBackward) return statement;
  return derived(statement, `${isReversed ? "reversed" : ""}${isBackward ? "backward" : ""}`, (text) => {
    // Backward turns the sort value and the id; what is reversed already is turned back.
    const bySort = isReversed !== isBackward ? turnSort(text) : text;
    return isBackward ? turnId(bySort) : bySort;
  });
}

/**
 * The statement without those measures of an edge that nobody asks for, `sum`, `min`, `max` and shares: for each it would read every item
 * behind the list. What it sorts by stays, and so does `count`, because a group needs one.
 * @param asked columns, in one order, so that the same ones make the same text
 */
export function measuredStatement(statement: Statement, asked: readonly string[]): Statement {
  return derived(statement, `measures ${asked.join(" ")}`, (text) => keepMeasures(text, asked));
}

/** What nodes and edges hold that is long or a list: of an item, of an entity or category, and the evidence of an edge to an item. */
export const DETAILS = ["summary", "highlights", "aliases", "description", "mentions"] as const;
export type Detail = (typeof DETAILS)[number];

/**
 * The statement without details that nobody asks for: reading, sending and unpacking them is most of what a long list costs.
 * @param without in one order, so that the same ones make the same text
 */
export function briefStatement(statement: Statement, without: readonly Detail[]): Statement {
  if (without.length === 0) return statement;
  return derived(statement, `without ${without.join(" ")}`, (text) => without.reduce(withoutDetail, text));
}

function withoutDetail(text: string, detail: Detail): string {
  return text
    .replaceAll(new RegExp(`, \\.${detail}\\b`, "g"), "")
    .replaceAll(new RegExp(`, \\[.*\\] AS ${detail}$`, "gm"), "")
    .replaceAll(new RegExp(`^(RETURN .*), ${detail}$`, "gm"), "$1");
}

/**
 * The statement with lists of each of its nodes, in columns `along0`, `along1` and so on: lists of the rows that the statements of these
 * lists return for `{id}` of the node. Their `$limit`, `$afterSort` and `$afterId` have the same number.
 */
export function composeAlong(statement: Statement, along: readonly Statement[]): Statement {
  if (along.length === 0) return statement;
  return derived(statement, `along ${along.map(({ text }) => text).join("\n")}`, (text) => {
    const { body, columns, order } = partsOf(text);
    const others = columns.slice(2);
    return [
      body,
      `WITH ${["parent AS origin", "sort AS place", "node AS owner", ...others].join(", ")}`,
      ...along.map((one, n) => columnAlong(one.text, n)),
      `RETURN ${["origin.index AS parent", "place AS sort", "owner AS node", ...others, ...along.map((_, n) => `along${n}`)].join(", ")}`,
      order,
    ].join("\n");
  });
}

function columnAlong(text: string, n: number): string {
  const { body, columns, order } = partsOf(text);
  const inner = body
    .slice(body.indexOf("CALL (parent)"))
    .replaceAll(/\$(limit|afterSort|afterId)\b/g, `$$$1${n}`)
    .replaceAll(/^/gm, "  ");
  const rows = columns.map((column) => `${column}: ${column}`).join(", ");
  return `CALL (owner) {
  WITH {id: owner.id} AS parent
${inner}
  WITH ${columns.join(", ")}
  ${order.replace("parent, ", "")}
  RETURN collect({${rows}}) AS along${n}
}`;
}

/** A list statement up to what it returns, the columns that this has beside the parent (`sort` and `node` first), and their order. */
function partsOf(text: string): { body: string; columns: string[]; order: string } {
  const parts = /^(.*)\nRETURN parent\.index AS parent, (.*)\n(ORDER BY .*)$/s.exec(text);
  if (!parts) throw new Error(`expected the statement of a list, which returns and sorts at its end, got: ${text}`);
  const [, body = "", columns = "", order = ""] = parts;
  return { body, columns: columns.split(", "), order };
}

/** The statement that counts the whole list for each parent: rows `{parent, total}`, none for a parent without any. Its name ends in `#count`. */
export function countStatement(statement: Statement): Statement {
  const counting = { ...statement, name: `${statement.name}#count` };
  return derived(counting, "count", (text) =>
    keepMeasures(text, [])
      .replace(/^ *(?:ORDER BY|LIMIT) .*\n?/gm, "")
      .replace(/^ {2}RETURN .*$/m, "  RETURN 1 AS one")
      .replace(/^RETURN .*$/m, "RETURN parent.index AS parent, count(one) AS total"),
  );
}

/** A statement's text is derived once, and stays the same text, so that engines keep its plan. */
function derived({ name, text }: Statement, form: string, derive: (text: string) => string): Statement {
  const key = `${form}\n${text}`;
  const known = cache.get(key);
  if (known) return known;
  const statement = { name, text: derive(text).trimEnd() };
  if (cache.size < MAX_CACHED) cache.set(key, statement);
  return statement;
}

/** Filters make texts of any number of forms. */
const MAX_CACHED = 2_000;

const MEASURE = /, (?:sum|min|max|toFloat)\([^,\n]+ AS (\w+)/g;

function keepMeasures(text: string, asked: readonly string[]): string {
  const measures = [...text.matchAll(MEASURE)].flatMap(([, column]) => column ?? []);
  return measures.filter((column) => !asked.includes(column)).reduce(withoutColumn, text);
}

/** A column that the statement goes on to work with, for example sorts by, stays. */
function withoutColumn(text: string, column: string): string {
  const without = text
    .replace(MEASURE, (whole, name) => (name === column ? "" : whole))
    .replace(new RegExp(`, ${column}(?=,|$)`, "gm"), "");
  return new RegExp(`\\b${column}\\b`).test(without) ? text : without;
}

function turnSort(text: string): string {
  return orderedBy(turnComparison(text, "afterSort"), -2);
}

function turnId(text: string): string {
  return orderedBy(turnComparison(text, "afterId"), -1);
}

function turnComparison(text: string, parameter: string): string {
  return text.replace(
    new RegExp(`([<>])(=?) \\$${parameter}`, "g"),
    (_, sign: string, orEqual: string) => `${sign === "<" ? ">" : "<"}${orEqual} $${parameter}`,
  );
}

/** Turns one term of every ORDER BY round, counted from the end. */
function orderedBy(text: string, position: number): string {
  return text.replace(/^( *ORDER BY )(.+)$/gm, (_, keyword: string, list: string) => {
    const terms = list.split(", ");
    const turned = (term: string) => (term.endsWith(" DESC") ? term.slice(0, -" DESC".length) : `${term} DESC`);
    const at = terms.length + position;
    return keyword + terms.map((term, index) => (index === at ? turned(term) : term)).join(", ");
  });
}
