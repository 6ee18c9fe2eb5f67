import type { Condition } from "../../repository/filter.js";
import { badInput } from "../errors.js";

/** What a part of a filter asks for; nothing where the part is not given. */
export type Part = Condition | Promise<Condition> | null | undefined | false;

/** A filter that others can be put into. */
export interface Composable<Where> {
  and?: Where[] | null;
  or?: Where[] | null;
  not?: Where | null;
}

const MAX_FILTERS = 50;
const MAX_DEPTH = 5;

/**
 * The condition of a filter with all that is put into it; `own` reads the parts of one filter without them.
 * @throws BAD_USER_INPUT when filters are too many or too deep
 */
export async function compose<Where extends Composable<Where>>(
  where: Where | null | undefined,
  own: (argument: string, where: Where) => Part[],
): Promise<Condition> {
  if (!where) return { all: [] };
  const count = countFilters("where", where, 1);
  if (count > MAX_FILTERS) throw badInput(`where: holds ${count} filters; expected at most ${MAX_FILTERS}`);
  return build("where", where, own);
}

function countFilters<Where extends Composable<Where>>(argument: string, where: Where, depth: number): number {
  if (depth > MAX_DEPTH)
    throw badInput(`${argument}: is the ${depth}th filter within another; expected at most ${MAX_DEPTH}`);
  return inner(argument, where).reduce((sum, [name, one]) => sum + countFilters(name, one, depth + 1), 1);
}

function inner<Where extends Composable<Where>>(argument: string, { and, or, not }: Where): [string, Where][] {
  return [
    ...(and ?? []).map((one, index): [string, Where] => [`${argument}.and[${index}]`, one]),
    ...(or ?? []).map((one, index): [string, Where] => [`${argument}.or[${index}]`, one]),
    ...(not ? [[`${argument}.not`, not] satisfies [string, Where]] : []),
  ];
}

async function build<Where extends Composable<Where>>(
  argument: string,
  where: Where,
  own: (argument: string, where: Where) => Part[],
): Promise<Condition> {
  const buildAll = (name: string, list: Where[] | null | undefined) =>
    Promise.all((list ?? []).map((one, index) => build(`${argument}.${name}[${index}]`, one, own)));
  // All at once, so that the names of one kind are looked up in one statement wherever they stand.
  const [parts, and, or, not] = await Promise.all([
    Promise.all(own(argument, where).map((part) => Promise.resolve(part))),
    buildAll("and", where.and),
    buildAll("or", where.or),
    where.not ? build(`${argument}.not`, where.not, own) : null,
  ]);
  const conditions = parts.filter((part) => typeof part === "object" && part !== null);
  return { all: [...conditions, ...and, ...(where.or ? [{ any: or }] : []), ...(not ? [{ not }] : [])] };
}
