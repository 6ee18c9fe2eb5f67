import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import type { Period } from "./period.js";

/** A row of a table: an entity or author with how many items it has, and when the first and last of them was posted. */
export interface TopRow {
  type: "Entity" | "Author";
  id: string;
  name: string;
  /** Null for an author. */
  kind: string | null;
  itemCount: number;
  firstAt: string;
  lastAt: string;
}

/** The entities that most items mention, in a category (by its id) or in all; ties by id. */
export function findTopEntities(
  engine: GraphEngine,
  period: Period,
  kinds: readonly string[],
  category: string | null,
  limit: number,
): Promise<TopRow[]> {
  return engine.read<TopRow>(query("read/top-entities"), { ...period, kinds: [...kinds], category, limit });
}

/** The authors with most items, in a category (by its id), on a topic (by its id, with all below it), or in all; ties by id. */
export function findTopAuthors(
  engine: GraphEngine,
  period: Period,
  category: string | null,
  topic: string | null,
  limit: number,
): Promise<TopRow[]> {
  return engine.read<TopRow>(query("read/top-authors"), { ...period, category, topic, limit });
}
