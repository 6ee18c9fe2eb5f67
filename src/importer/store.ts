import type { GraphTransaction } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { type Changes, COUNTED, noChanges } from "./changes.js";
import { planDigest } from "./plan.js";
import type { PlannedRows } from "./planned-rows.js";
import { type DigestGraph, RELATIONS } from "./rows.js";
import { type KeyedRow, sortByKey } from "./row-order.js";
import { type DigestVersion, isStored, readStored, type Stored } from "./stored.js";

export interface StoreResult {
  /** Whether this version of the digest was stored already. */
  isUnchanged: boolean;
  changes: Changes;
  /** Ids of the digests that must be imported again because this one stopped telling their items. */
  stale: string[];
}

/** Rows of one statement; with more of them a transaction's memory grows for nothing. */
const BATCH = 1_000;

/**
 * Writes a digest inside the transaction: the difference to what is there, and nothing when there is none. `read` makes its rows, and is
 * called only when the stored digest is of another version.
 */
export async function storeDigest(
  transaction: GraphTransaction,
  version: DigestVersion,
  read: () => DigestGraph,
): Promise<StoreResult> {
  if (await isStored(transaction, version)) {
    return { isUnchanged: true, changes: await countUnchanged(transaction, version.id), stale: [] };
  }
  const graph = read();
  // What is planned from what is read must not be changed by another import before it is written.
  await transaction.run(query("write/lock"), {});
  const stored = await readStored(transaction, graph);
  const { rows, changes } = planDigest(graph, stored);
  await writeRows(transaction, rows);
  await removeRows(transaction, rows);
  await removeOrphans(transaction, rows, stored, changes);
  return { isUnchanged: false, changes, stale: [...new Set(rows.staleDigests.map(({ digest }) => digest))] };
}

/** Everything that the graph holds of a digest, as unchanged. */
async function countUnchanged(transaction: GraphTransaction, id: string): Promise<Changes> {
  const [counts] = await transaction.run<Record<string, number>>(query("read/digest-counts"), { id });
  const changes = noChanges();
  for (const counted of COUNTED) changes[counted].unchanged = counted === "digests" ? 1 : (counts?.[counted] ?? 0);
  return changes;
}

/** Nodes first, then what links them. */
async function writeRows(transaction: GraphTransaction, rows: PlannedRows): Promise<void> {
  await runBatches(transaction, "write/digests", rows.digests);
  await runBatches(transaction, "write/categories", rows.categories);
  await runBatches(transaction, "write/authors", rows.authors);
  await runBatches(transaction, "write/entities", rows.entities);
  await runBatches(transaction, "write/aliases", rows.aliases);
  await runBatches(transaction, "write/broader", rows.relations.broader);
  await runBatches(transaction, "write/made-by", rows.relations.madeBy);
  await runBatches(transaction, "write/version-of", rows.relations.versionOf);
  await runBatches(transaction, "write/items", rows.items);
  await runBatches(transaction, "write/contains", rows.contains);
  await runBatches(transaction, "write/digest-categories", rows.digestCategories);
  await runBatches(transaction, "write/item-categories", rows.itemCategories);
  await runBatches(transaction, "write/posted", rows.posted);
  await runBatches(transaction, "write/mentions", rows.mentions);
  await runBatches(transaction, "write/entity-categories", rows.entityCategories);
  await runBatches(transaction, "write/same-as", rows.sameAs);
  await runBatches(transaction, "write/stale-digests", rows.staleDigests);
}

async function removeRows(transaction: GraphTransaction, { removed, entityCategories }: PlannedRows): Promise<void> {
  const emptied = entityCategories
    .filter(({ delta }) => delta < 0)
    .map(({ entity, category }) => ({ entity, category }));
  await runBatches(transaction, "write/remove-contains", removed.contains);
  await runBatches(transaction, "write/remove-posted", removed.posted);
  await runBatches(transaction, "write/remove-mentions", removed.mentions);
  await runBatches(transaction, "write/remove-item-categories", removed.itemCategories);
  await runBatches(transaction, "write/remove-digest-categories", removed.digestCategories);
  await runBatches(transaction, "write/remove-same-as", removed.sameAs);
  await runBatches(transaction, "write/remove-aliases", removed.aliases);
  await runBatches(transaction, "write/remove-broader", removed.relations.broader);
  await runBatches(transaction, "write/remove-made-by", removed.relations.madeBy);
  await runBatches(transaction, "write/remove-version-of", removed.relations.versionOf);
  await runBatches(transaction, "write/remove-items", removed.items);
  await runBatches(transaction, "write/remove-empty-entity-categories", emptied);
}

/** Removes, and counts, what the removed rows leave with nothing to hold on to: authors first, because they may hold persons. */
async function removeOrphans(
  transaction: GraphTransaction,
  { removed }: PlannedRows,
  stored: Stored,
  changes: Changes,
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

  const goneAuthors = await runBatches(
    transaction,
    "write/remove-orphan-authors",
    authors.map((author) => ({ author })),
  );
  changes.authors.removed += goneAuthors.length;
  changes.entities.removed += await removeOrphanEntities(
    transaction,
    entities,
    removed.aliases.map(({ key }) => key),
  );
  await runBatches(
    transaction,
    "write/remove-orphan-categories",
    categories.map((category) => ({ category })),
  );
}

/** What hung on an entity that was removed: its names, and the entities that it pointed at. */
interface Gone {
  keys: string[];
  relatives: string[];
}

/** Removes, and counts, those of the entities that nothing holds, then those of their relatives, to the end; and the names left over. */
async function removeOrphanEntities(
  transaction: GraphTransaction,
  entities: readonly string[],
  keys: readonly string[],
): Promise<number> {
  const gone: Gone[] = [];
  let candidates = entities;
  while (candidates.length > 0) {
    const rows = candidates.map((entity) => ({ entity }));
    const round = await runBatches<Gone>(transaction, "write/remove-orphan-entities", rows);
    gone.push(...round);
    candidates = unique(round.flatMap(({ relatives }) => relatives));
  }
  const left = unique([...keys, ...gone.flatMap((entity) => entity.keys)]);
  await runBatches(
    transaction,
    "write/remove-orphan-aliases",
    left.map((key) => ({ key })),
  );
  return gone.length;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}

async function runBatches<Row>(transaction: GraphTransaction, name: string, rows: readonly KeyedRow[]): Promise<Row[]> {
  const sorted = sortByKey(rows);
  const returned: Row[] = [];
  for (let from = 0; from < sorted.length; from += BATCH) {
    returned.push(...(await transaction.run<Row>(query(name), { rows: sorted.slice(from, from + BATCH) })));
  }
  return returned;
}
