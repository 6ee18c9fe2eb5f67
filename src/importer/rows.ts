import type { EntityKind, NamedEntity } from "../registry/model.js";
import type { NameTexts } from "./search-texts.js";
import type { EvidenceField, EvidenceRule, Language } from "./model.js";

// The rows are type aliases, not interfaces, because only those count as plain parameters of a statement.

export type DigestNode = {
  id: string;
  title: string;
  publishedAt: string;
  utcOffset: string;
  language: Language;
  contentHash: string;
  /** Version of the importer and of the registry that read the digest. */
  importer: string;
};

export type ItemNode = {
  id: string;
  url: string;
  title: string;
  summary: string;
  highlights: string[];
  language: Language;
  postedAt: string;
  postedAtSource: "SNOWFLAKE" | "DIGEST";
  /** Id of the author, so that an index finds an author's items by time. */
  postedBy: string | null;
  /** Title and summary as they are searched, a line each. */
  searchText: string;
};

export type EntityNode = {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  description: string | null;
  source: NamedEntity["source"];
};

export type EvidenceLists = {
  count: number;
  fields: EvidenceField[];
  starts: number[];
  ends: number[];
  surfaces: string[];
  rules: EvidenceRule[];
  confidences: number[];
};

/** A name of an entity as it is written; the key is its folded form, and decides what it is found by. */
export type AliasRow = NameTexts & { key: string; text: string; language: Language };

export const RELATIONS = ["broader", "madeBy", "versionOf"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Ids of the entities that an entity points at. */
export type Relations = Record<Relation, string[]>;

export type MentionRow = { entity: string; evidence: EvidenceLists };

export type CategoryRow = NameTexts & { id: string; name: string; aliases: string[] };

export type EntityRow = { node: EntityNode; aliases: AliasRow[]; relations: Relations };

export type AuthorRow = NameTexts & {
  id: string;
  handle: string | null;
  name: string;
  platform: "X" | "SITE";
  url: string;
  /** The entity that this author is, if known. */
  person: string | null;
};

export type ItemRow = {
  node: ItemNode;
  /** In the digest, from 1. */
  position: number;
  author: string | null;
  categories: string[];
  mentions: MentionRow[];
};

/** Everything that one digest says, as the graph should hold it. */
export interface DigestGraph {
  digest: DigestNode;
  categories: CategoryRow[];
  items: ItemRow[];
  authors: AuthorRow[];
  entities: EntityRow[];
}
