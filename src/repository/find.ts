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
