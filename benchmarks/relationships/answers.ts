import { isDeepStrictEqual } from "node:util";

type Json = null | boolean | number | string | Json[] | Fields;
interface Fields {
  [key: string]: Json;
}

/**
 * What is in an answer, however a side packs it: connections become lists, an edge is one object with its node, what a query has only one
 * field of is that field. Documents name things alike by aliases.
 */
export function unpack(answer: unknown): Json {
  // Answers of GraphQL hold objects of scalars and have no prototype.
  return simplify(JSON.parse(JSON.stringify(answer)) as Json, true);
}

function simplify(value: Json, isRoot = false): Json {
  if (Array.isArray(value)) {
    const list = value.map((entry) => simplify(entry)).filter((entry) => !isEmptyBucket(entry));
    // By id, one side gives a list of one.
    return isRoot && list.length === 1 && list[0] !== undefined ? list[0] : list;
  }
  if (value === null || typeof value !== "object") return value;
  const { edges, nodes, node, properties, ...rest } = value;
  if (isList(edges) && nodes === undefined) return simplify(edges);
  if (isList(nodes) && edges === undefined) return simplify(nodes);
  if (node !== undefined && !isRoot) return simplify({ ...rest, ...asObject(properties), ...asObject(node) });
  const fields = Object.entries(value);
  if (isRoot && fields.length === 1) return simplify(fields[0]?.[1] ?? null, true);
  return Object.fromEntries(fields.flatMap(([name, field]) => simplifyField(name, field)));
}

function simplifyField(name: string, field: Json): [string, Json][] {
  // Its types know lists only.
  if (name === "author" && isList(field)) return [[name, field[0] ?? null]];
  const { totalCount } = asObject(field);
  const simple: [string, Json] = [name, simplify(field)];
  return totalCount === undefined ? [simple] : [["itemCount", totalCount], simple];
}

/** A timeline may tell also where there is nothing. */
function isEmptyBucket(entry: Json): boolean {
  return asObject(entry).value === 0;
}

function isList(value: Json | undefined): value is Json[] {
  return Array.isArray(value);
}

function asObject(value: Json | undefined): Fields {
  return value !== null && typeof value === "object" && !isList(value) ? value : {};
}

/** @throws Error with both answers where they differ */
export function requireSame(
  question: string,
  [first, answer]: [string, unknown],
  [second, other]: [string, unknown],
): void {
  const [left, right] = [unpack(answer), unpack(other)];
  if (isDeepStrictEqual(left, right)) return;
  const show = (value: Json) => JSON.stringify(value, null, 1).slice(0, 3_000);
  throw new Error(`${question}: ${first} and ${second} answer differently\n${show(left)}\n${show(right)}`);
}
