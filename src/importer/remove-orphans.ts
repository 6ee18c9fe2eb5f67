import type { GraphTransaction } from "../graph/engine.js";
import type { Changes } from "./changes.js";
import type { Plan } from "./plan.js";
import { RELATIONS } from "./rows.js";
import { runRows } from "./run-rows.js";
import type { Stored } from "./stored.js";

/**
 * Removes what a plan that is written has left with nothing to hold on to: authors first, because they may hold persons. Counts it among
 * the plan's changes, and takes it out of `stored`.
 */
export async function removeOrphans(
  transaction: GraphTransaction,
  { rows: { removed }, changes }: Plan,
  stored: Stored,
): Promise<void> {
  const authors = unique(removed.posted.map(({ author }) => author));
  const persons = authors.flatMap((author) => stored.authors.get(author)?.persons ?? []);
  const entities = unique([
    ...removed.mentions.map(({ entity }) => entity),
    ...removed.sameAs.map(({ person }) => person),
    ...persons,
    ...RELATIONS.flatMap((relation) => removed.relations[relation].map(({ relative }) => relative)),
  ]);
  const categories = unique([...removed.itemCategories, ...removed.digestCategories].map(({ category }) => category));

  const goneAuthors = await runRows<Gone>(
    transaction,
    "write/remove-orphan-authors",
    authors.map((author) => ({ author })),
  );
  take(goneAuthors, stored.authors, changes.authors);
  const goneEntities = await removeEntities(
    transaction,
    entities,
    removed.aliases.map(({ key }) => key),
  );
  take(goneEntities, stored.entities, changes.entities);
  const goneCategories = await runRows<Gone>(
    transaction,
    "write/remove-orphan-categories",
    categories.map((category) => ({ category })),
  );
  for (const { id } of goneCategories) stored.categories.delete(id);
}

interface Gone {
  id: string;
}

/** What hung on an entity that was removed: its names, and the entities that it pointed at. */
interface GoneEntity extends Gone {
  keys: string[];
  relatives: string[];
}

function take(gone: readonly Gone[], stored: Map<string, unknown>, tally: Changes["authors"]): void {
  for (const { id } of gone) stored.delete(id);
  tally.removed += gone.length;
}

/** Removes those of the entities that nothing holds, then those of their relatives, to the end; and the names left over. */
async function removeEntities(
  transaction: GraphTransaction,
  entities: readonly string[],
  keys: readonly string[],
): Promise<GoneEntity[]> {
  const gone: GoneEntity[] = [];
  let candidates = entities;
  while (candidates.length > 0) {
    const rows = candidates.map((entity) => ({ entity }));
    const round = await runRows<GoneEntity>(transaction, "write/remove-orphan-entities", rows);
    gone.push(...round);
    candidates = unique(round.flatMap(({ relatives }) => relatives));
  }
  const left = unique([...keys, ...gone.flatMap((entity) => entity.keys)]);
  await runRows(
    transaction,
    "write/remove-orphan-aliases",
    left.map((key) => ({ key })),
  );
  return gone;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}
