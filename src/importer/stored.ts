import type { GraphTransaction } from "../graph/engine.js";
import type { NameTexts } from "./search-texts.js";
import type { CategoryRow, DigestGraph, DigestNode, EntityRow, ItemNode, MentionRow } from "./rows.js";
import { readByIds } from "./run-rows.js";

/** What the graph holds before digests are written, by id, as far as the digests may touch it. */
export interface Stored {
  digests: Map<string, StoredDigest>;
  items: Map<string, StoredItem>;
  authors: Map<string, StoredAuthor>;
  entities: Map<string, EntityRow>;
  categories: Map<string, CategoryRow>;
}

export interface StoredDigest {
  node: DigestNode;
  items: { item: string; position: number }[];
  categories: string[];
}

export interface StoredItem {
  node: ItemNode;
  digests: { id: string; publishedAt: string }[];
  authors: string[];
  categories: string[];
  mentions: MentionRow[];
}

export interface StoredAuthor {
  node: StoredAuthorNode;
  persons: string[];
}

export type StoredAuthorNode = NameTexts & {
  id: string;
  handle: string | null;
  name: string;
  platform: "X" | "SITE";
  url: string;
  /** When the digest appeared that the name is from: the newest one decides. */
  namedAt: string;
};

/** By what a stored digest is recognised as unchanged: the same text, read by the same importer. */
export type DigestVersion = Pick<DigestNode, "id" | "contentHash" | "importer">;

/** The ids of those digests that the graph holds in this very version. */
export async function findStored(
  transaction: GraphTransaction,
  versions: readonly DigestVersion[],
): Promise<Set<string>> {
  const ids = versions.map(({ id }) => id);
  const stored = await readByIds<{ node: DigestVersion }>(transaction, "read/stored-versions", ids);
  const known = versions.filter((version) => isVersion(stored.get(version.id)?.node, version));
  return new Set(known.map(({ id }) => id));
}

/** Whether a stored digest, if there is one, is of this version. */
export function isVersion(stored: DigestVersion | undefined, version: DigestVersion): boolean {
  return stored?.contentHash === version.contentHash && stored.importer === version.importer;
}

/** Reads what the digests hold now and whatever the new rows may change. */
export async function readStored(transaction: GraphTransaction, graphs: readonly DigestGraph[]): Promise<Stored> {
  const read = <T extends { node: { id: string } }>(name: string, ids: readonly string[]) =>
    readByIds<T>(transaction, name, ids);
  const digests = await read<StoredDigest>(
    "read/stored-digests",
    graphs.map(({ digest }) => digest.id),
  );
  const wanted = graphs.flatMap(({ items }) => items.map(({ node }) => node.id));
  const held = [...digests.values()].flatMap(({ items }) => items.map(({ item }) => item));
  const items = await read<StoredItem>("read/stored-items", [...wanted, ...held]);
  const oldAuthors = [...items.values()].flatMap(({ authors }) => authors);
  const newAuthors = graphs.flatMap(({ authors }) => authors.map(({ id }) => id));
  const authors = await read<StoredAuthor>("read/stored-authors", [...newAuthors, ...oldAuthors]);
  const entities = await read<EntityRow>(
    "read/stored-entities",
    graphs.flatMap((graph) => graph.entities.map(({ node }) => node.id)),
  );
  const categories = await read<{ node: CategoryRow }>(
    "read/stored-categories",
    graphs.flatMap((graph) => graph.categories.map(({ id }) => id)),
  );
  return {
    digests,
    items,
    authors,
    entities,
    categories: new Map([...categories].map(([id, { node }]) => [id, node])),
  };
}
