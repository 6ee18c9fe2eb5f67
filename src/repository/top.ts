import type { GraphEngine, Parameters } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { composeFilter, composeStatement, type Condition } from "./filter.js";
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

/** Which items count: those of a period, of a category, and on a topic with all below it, the latter two by their ids; all where null. */
export interface TopScope {
  period: Period | null;
  category: string | null;
  topic: string | null;
}

/** The entities of some kinds that most items of a scope mention; ties by id. */
export function findTopEntities(
  engine: GraphEngine,
  scope: TopScope,
  kinds: readonly string[],
  limit: number,
): Promise<TopRow[]> {
  return readTop(engine, "read/top-entities", scope, { kinds: [...kinds], limit });
}

/** The authors with most items of a scope; ties by id. */
export function findTopAuthors(engine: GraphEngine, scope: TopScope, limit: number): Promise<TopRow[]> {
  return readTop(engine, "read/top-authors", scope, { limit });
}

function readTop(
  engine: GraphEngine,
  name: string,
  { period, category, topic }: TopScope,
  parameters: Parameters,
): Promise<TopRow[]> {
  const conditions: Condition[] = [];
  if (period) conditions.push({ name: "items/posted", values: period });
  if (category !== null) conditions.push({ name: "items/categories", values: { ids: [category] } });
  if (topic !== null) conditions.push({ name: "items/topic", values: { id: topic } });
  const filter = composeFilter({ all: conditions }, true);
  return engine.read<TopRow>(composeStatement(query(name), filter, ""), { ...parameters, ...filter.parameters });
}
