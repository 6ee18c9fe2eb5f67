import type { GraphTransaction } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import type { NameTexts } from "./search-texts.js";
import type { CategoryRow, DigestGraph, DigestNode, EntityRow, ItemNode, MentionRow } from "./rows.js";

/** What the graph holds before a digest is written, as far as the digest may touch it. */
export interface Stored {
  digest: StoredDigest | null;
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

/** Whether the graph holds this version of a digest. */
export async function isStored(
  transaction: GraphTransaction,
  { id, contentHash, importer }: DigestVersion,
): Promise<boolean> {
  const digest = await readStoredDigest(transaction, id);
  return digest?.node.contentHash === contentHash && digest.node.importer === importer;
}

async function readStoredDigest(transaction: GraphTransaction, id: string): Promise<StoredDigest | null> {
  const [digest] = await transaction.run<StoredDigest>(query("read/stored-digest"), { id });
  return digest ?? null;
}

/** Reads what the digest holds now and whatever the new rows may change. */
export async function readStored(transaction: GraphTransaction, graph: DigestGraph): Promise<Stored> {
  const digest = await readStoredDigest(transaction, graph.digest.id);
  const read = async <T extends { node: { id: string } }>(
    name: string,
    ids: Iterable<string>,
  ): Promise<Map<string, T>> => {
    const rows = await transaction.run<T>(query(name), { ids: [...new Set(ids)].sort() });
    return new Map(rows.map((row) => [row.node.id, row]));
  };
  const wanted = graph.items.map(({ node }) => node.id);
  const held = digest?.items.map(({ item }) => item) ?? [];
  const items = await read<StoredItem>("read/stored-items", [...wanted, ...held]);
  const oldAuthors = [...items.values()].flatMap(({ authors }) => authors);
  const authors = await read<StoredAuthor>("read/stored-authors", [
    ...graph.authors.map(({ id }) => id),
    ...oldAuthors,
  ]);
  const entities = await read<EntityRow>(
    "read/stored-entities",
    graph.entities.map(({ node }) => node.id),
  );
  const categories = await read<{ node: CategoryRow }>(
    "read/stored-categories",
    graph.categories.map(({ id }) => id),
  );
  return { digest, items, authors, entities, categories: new Map([...categories].map(([id, { node }]) => [id, node])) };
}
