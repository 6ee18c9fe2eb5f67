import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { nameKey } from "../identity/names.js";
import { type Indexed, listByIndex } from "./find.js";

/** The entity that each name stands for, as a list of one id; an empty list for a name that none has. */
export function findSubjects(engine: GraphEngine, names: readonly string[]): Promise<string[][]> {
  return readSubjects(engine, names, false);
}

/** The same with everything below it: the topics below a topic, the versions of a family, at any depth. */
export function findSubjectsAndNarrower(engine: GraphEngine, names: readonly string[]): Promise<string[][]> {
  return readSubjects(engine, names, true);
}

async function readSubjects(
  engine: GraphEngine,
  names: readonly string[],
  includeNarrower: boolean,
): Promise<string[][]> {
  const rows = names.map((name, index) => ({ index, key: nameKey(name), includeNarrower }));
  return listByIndex(names, await engine.read<Indexed>(query("read/subjects-by-key"), { rows }));
}
