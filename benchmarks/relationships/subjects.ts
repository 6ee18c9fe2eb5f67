import type { GraphEngine } from "../../src/graph/engine.js";
import { readQuery, type SearchParameters } from "../../src/repository/search-query.js";
import { readStatement } from "../graph.js";

/** What the operations are asked about. */
export interface Subject {
  heat: "hot" | "middle" | "rare";
  entity: string;
  /** Of the entity, which is also what is searched for. */
  name: string;
  author: string;
  category: string;
  /** The feed is read from here on, newest first. */
  before: string;
  search: SearchParameters;
}

/** Where in a list of most items first each of them stands; the last is the rarest that at least three items have. */
const PLACES = { hot: 0, middle: 0.05, rare: 1 };

interface Ranked {
  id: string;
  name: string;
}

/** A frequent, a less frequent and a rare entity, author and category of a graph; the same for the same graph. */
export async function chooseSubjects(engine: GraphEngine): Promise<Subject[]> {
  const rank = (what: string) => engine.read<Ranked>(readStatement(`subjects/${what}`), {});
  const [entities, authors, categories] = await Promise.all([rank("entities"), rank("authors"), rank("categories")]);
  const [period] = await engine.read<{ oldest: string; newest: string }>(readStatement("subjects/period"), {});
  if (!period) throw new Error("the graph of the benchmark is empty");
  const [oldest, end] = [Date.parse(period.oldest), Date.parse(period.newest) + 1];
  return Object.entries(PLACES).map(([heat, place]) => {
    const entity = at(entities, place);
    const query = readQuery(engine.name, entity.name);
    if (!query || query.way === "all") throw new Error(`no index knows the words of ${entity.name}`);
    return {
      heat: heat as Subject["heat"],
      entity: entity.id,
      name: entity.name,
      author: at(authors, place).id,
      category: at(categories, place === PLACES.middle ? 0.5 : place).id,
      before: new Date(end - place * 0.9 * (end - oldest)).toISOString(),
      search: query.parameters,
    };
  });
}

function at(ranked: readonly Ranked[], place: number): Ranked {
  const found = ranked[Math.floor(place * (ranked.length - 1))];
  if (!found) throw new Error("the graph of the benchmark is too small");
  return found;
}
