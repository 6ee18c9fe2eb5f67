import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";

/** Finds nodes by a key, for many keys at once: the first of each key, null where there is none. */
export async function findByKeys<Node>(
  engine: GraphEngine,
  name: string,
  keys: readonly string[],
): Promise<(Node | null)[]> {
  const found = await findAllByKeys<Node>(engine, name, keys);
  return found.map(([first]) => first ?? null);
}

/** Finds all nodes of each key, in the statement's order. */
export async function findAllByKeys<Node>(
  engine: GraphEngine,
  name: string,
  keys: readonly string[],
): Promise<Node[][]> {
  const rows = await engine.read<{ id: string; node: Node }>(query(`read/${name}`), { ids: [...keys] });
  const found = new Map(keys.map((key): [string, Node[]] => [key, []]));
  for (const { id, node } of rows) found.get(id)?.push(node);
  return keys.map((key) => found.get(key) ?? []);
}

/** A row that belongs to one of several things that were asked for. */
export interface Indexed {
  index: number;
  id: string;
}

/** The ids of each of the things that were asked for. */
export function listByIndex(asked: readonly unknown[], rows: readonly Indexed[]): string[][] {
  const lists = asked.map((): string[] => []);
  for (const { index, id } of rows) lists[index]?.push(id);
  return lists;
}
