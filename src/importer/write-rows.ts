import type { GraphTransaction } from "../graph/engine.js";
import { type PlannedRows, sumDeltas } from "./planned-rows.js";
import type { KeyedRow } from "./row-order.js";
import { runRows } from "./run-rows.js";

/**
 * Writes the rows of plans that were made one after the other: nodes first, then what links them, then what is taken away. Only the last
 * plan may take something away, because what an earlier one removes a later one may have brought back.
 */
export async function writeRows(transaction: GraphTransaction, plans: readonly PlannedRows[]): Promise<void> {
  const write = (name: string, rowsOf: (rows: PlannedRows) => readonly KeyedRow[]) =>
    runRows(transaction, name, plans.flatMap(rowsOf));
  const entityCategories = sumDeltas(plans.flatMap((plan) => plan.entityCategories));
  const discusses = sumDeltas(plans.flatMap((plan) => plan.discusses));
  const covers = sumDeltas(plans.flatMap((plan) => plan.covers));

  await write("write/digests", ({ digests }) => digests);
  await write("write/categories", ({ categories }) => categories);
  await write("write/authors", ({ authors }) => authors);
  await write("write/entities", ({ entities }) => entities);
  await write("write/aliases", ({ aliases }) => aliases);
  await write("write/broader", ({ relations }) => relations.broader);
  await write("write/made-by", ({ relations }) => relations.madeBy);
  await write("write/version-of", ({ relations }) => relations.versionOf);
  await write("write/items", ({ items }) => items);
  await write("write/contains", ({ contains }) => contains);
  await write("write/digest-categories", ({ digestCategories }) => digestCategories);
  await write("write/item-categories", ({ itemCategories }) => itemCategories);
  await write("write/posted", ({ posted }) => posted);
  await write("write/mentions", ({ mentions }) => mentions);
  await runRows(transaction, "write/entity-categories", entityCategories);
  await runRows(transaction, "write/discusses", discusses);
  await runRows(transaction, "write/covers", covers);
  await write("write/same-as", ({ sameAs }) => sameAs);
  await write("write/stale-digests", ({ staleDigests }) => staleDigests);

  await write("write/remove-contains", ({ removed }) => removed.contains);
  await write("write/remove-posted", ({ removed }) => removed.posted);
  await write("write/remove-mentions", ({ removed }) => removed.mentions);
  await write("write/remove-item-categories", ({ removed }) => removed.itemCategories);
  await write("write/remove-digest-categories", ({ removed }) => removed.digestCategories);
  await write("write/remove-same-as", ({ removed }) => removed.sameAs);
  await write("write/remove-aliases", ({ removed }) => removed.aliases);
  await write("write/remove-broader", ({ removed }) => removed.relations.broader);
  await write("write/remove-made-by", ({ removed }) => removed.relations.madeBy);
  await write("write/remove-version-of", ({ removed }) => removed.relations.versionOf);
  await write("write/remove-items", ({ removed }) => removed.items);
  await runRows(transaction, "write/remove-empty-entity-categories", entityCategories.filter(isLess));
  await runRows(transaction, "write/remove-empty-discusses", discusses.filter(isLess));
  await runRows(transaction, "write/remove-empty-covers", covers.filter(isLess));
}

function isLess({ delta }: { delta: number }): boolean {
  return delta < 0;
}
