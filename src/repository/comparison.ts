import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import type { Period } from "./period.js";
import type { TopRow } from "./top.js";

/** How much is said of an entity in a period. */
export interface ComparedRow {
  id: string;
  itemCount: number;
  authorCount: number;
  firstAt: string | null;
  lastAt: string | null;
}

/** How many items mention all of some entities. */
export interface TogetherRow {
  ids: string[];
  itemCount: number;
}

/** How much is said of each entity, by its id. */
export async function compareEntities(
  engine: GraphEngine,
  entities: readonly string[],
  period: Period,
): Promise<Map<string, ComparedRow>> {
  const rows = await engine.read<ComparedRow>(query("read/compared-entities"), { ...period, entities: [...entities] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The three authors who mention each entity in most items, by its id. */
export async function findTopAuthorsOf(
  engine: GraphEngine,
  entities: readonly string[],
  period: Period,
): Promise<Map<string, TopRow[]>> {
  const parameters = { ...period, entities: [...entities], limit: TOP_AUTHORS };
  const rows = await engine.read<TopRow & { entity: string }>(query("read/compared-authors"), parameters);
  const found = new Map(entities.map((id): [string, TopRow[]] => [id, []]));
  for (const row of rows) found.get(row.entity)?.push(row);
  return found;
}

const TOP_AUTHORS = 3;

/** How many items mention each pair of some entities, in the order of the entities, and last how many mention all of them. */
export async function countTogether(
  engine: GraphEngine,
  entities: readonly string[],
  period: Period,
): Promise<TogetherRow[]> {
  const sets = await engine.read<TogetherRow>(query("read/compared-sets"), { ...period, entities: [...entities] });
  const pairs = entities.flatMap((a, index) => entities.slice(index + 1).map((b) => [a, b]));
  const wanted = entities.length > 2 ? [...pairs, [...entities]] : pairs;
  return wanted.map((ids) => ({
    ids,
    itemCount: sets
      .filter((set) => ids.every((id) => set.ids.includes(id)))
      .reduce((sum, { itemCount }) => sum + itemCount, 0),
  }));
}
