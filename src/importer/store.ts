import type { GraphTransaction, GraphValue } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { type Changes, COUNTED, noChanges } from "./changes.js";
import { planDigest } from "./plan.js";
import type { PlannedRows } from "./planned-rows.js";
import type { DigestGraph } from "./rows.js";
import { readStored, readStoredDigest, type Stored } from "./stored.js";

export interface StoreResult {
  changes: Changes;
  /** Ids of the digests that must be imported again because this one stopped telling their items. */
  stale: string[];
}

/** Rows of one statement; with more of them a transaction's memory grows for nothing. */
const BATCH = 1_000;

/** Writes a digest inside the transaction: the difference to what is there, and nothing when there is none. */
export async function storeDigest(transaction: GraphTransaction, graph: DigestGraph): Promise<StoreResult> {
  const stored = await readStored(transaction, await readStoredDigest(transaction, graph.digest.id), graph);
  const { rows, changes } = planDigest(graph, stored);
  await writeRows(transaction, rows);
  await removeRows(transaction, rows);
  changes.authors.removed += await removeOrphans(transaction, rows, stored, changes);
  return { changes, stale: [...new Set(rows.staleDigests.map(({ digest }) => digest))] };
}

/** What the graph already holds of a digest, if it was written from the same text by the same importer; null if it must be written. */
export async function findUnchanged(
  transaction: GraphTransaction,
  id: string,
  contentHash: string,
  importer: string,
): Promise<Changes | null> {
  const digest = await readStoredDigest(transaction, id);
  if (digest?.node.contentHash !== contentHash || digest.node.importer !== importer) return null;
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
  await runBatches(transaction, "write/remove-items", removed.items);
  await runBatches(transaction, "write/remove-empty-entity-categories", emptied);
}

/** Removes what the removed rows leave with nothing to hold on to: authors first, because they may hold persons. */
async function removeOrphans(
  transaction: GraphTransaction,
  { removed }: PlannedRows,
  stored: Stored,
  changes: Changes,
): Promise<number> {
  const authors = unique(removed.posted.map(({ author }) => author));
  const persons = authors.flatMap((author) => stored.authors.get(author)?.persons ?? []);
  const entities = unique([
    ...removed.mentions.map(({ entity }) => entity),
    ...removed.sameAs.map(({ person }) => person),
    ...persons,
  ]);
  const categories = unique([...removed.itemCategories, ...removed.digestCategories].map(({ category }) => category));

  const goneAuthors = await runBatches(
    transaction,
    "write/remove-orphan-authors",
    authors.map((author) => ({ author })),
  );
  const candidates = entities.map((entity) => ({ entity }));
  await runBatches(transaction, "write/remove-orphan-aliases", candidates);
  const goneEntities = await runBatches(transaction, "write/remove-orphan-entities", candidates);
  await runBatches(
    transaction,
    "write/remove-orphan-categories",
    categories.map((category) => ({ category })),
  );
  changes.entities.removed += goneEntities.length;
  return goneAuthors.length;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}

async function runBatches(
  transaction: GraphTransaction,
  name: string,
  rows: readonly GraphValue[],
): Promise<unknown[]> {
  const returned: unknown[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    returned.push(...(await transaction.run(query(name), { rows: rows.slice(from, from + BATCH) })));
  }
  return returned;
}
