import { identifyAuthor, readPostTime } from "../identity/links.js";
import { nameKey } from "../identity/names.js";
import type { PersonFinder } from "../registry/people.js";
import type { RegistryCategory, RegistryEntity } from "../registry/model.js";
import type { Extraction, Mention } from "./extract.js";
import { detectLanguage } from "./language.js";
import type { Digest, Entry } from "./model.js";
import type { AliasRow, AuthorRow, DigestGraph, EntityRow, ItemRow, MentionRow } from "./rows.js";

/** An entry with what was found in it. */
export interface ExtractedEntry {
  entry: Entry;
  extraction: Extraction;
}

/** Turns a digest and what was found in it into the rows that the graph should hold. Pure. */
export function mapDigest(
  digest: Digest,
  entries: readonly ExtractedEntry[],
  categories: readonly RegistryCategory[],
  findPerson: PersonFinder,
  importer: string,
): DigestGraph {
  const { id, title, publishedAt, utcOffset, language, contentHash } = digest;
  const authors = new Map<string, AuthorRow>();
  const entities = new Map<string, RegistryEntity>();
  // An entry that writes the author's name knows it better than one that leaves only the handle.
  const named = [...entries].sort((a, b) => Number(a.entry.authorName === null) - Number(b.entry.authorName === null));
  for (const { entry } of named) {
    const author = mapAuthor(entry, findPerson, entities);
    if (author) authors.set(author.id, authors.get(author.id) ?? author);
  }
  for (const { entity } of entries.flatMap(({ extraction }) => extraction.mentions)) entities.set(entity.id, entity);
  return {
    digest: { id, title, publishedAt, utcOffset, language, contentHash, importer },
    categories: categories.map(({ id, name }) => ({ id, name })),
    items: entries.map(({ entry, extraction }, index) => mapItem(entry, extraction, index + 1, publishedAt)),
    authors: [...authors.values()],
    entities: [...entities.values()].map(rowOf),
  };
}

function mapAuthor(entry: Entry, findPerson: PersonFinder, entities: Map<string, RegistryEntity>): AuthorRow | null {
  const identity = identifyAuthor(entry.link);
  if (!identity) return null;
  const name = entry.authorName ?? identity.handle ?? entry.link.host;
  const person = identity.platform === "X" ? findPerson({ handle: identity.handle, name }) : null;
  if (person) entities.set(person.id, person);
  return { ...identity, name, person: person?.id ?? null };
}

function mapItem(entry: Entry, extraction: Extraction, position: number, publishedAt: string): ItemRow {
  const { link, title, summary, highlights } = entry;
  const postTime = link.post && readPostTime(link.post.statusId);
  return {
    node: {
      id: link.id,
      url: link.url,
      title,
      summary,
      highlights,
      language: detectLanguage(title + summary),
      postedAt: postTime ?? publishedAt,
      postedAtSource: postTime ? "SNOWFLAKE" : "DIGEST",
    },
    position,
    author: identifyAuthor(link)?.id ?? null,
    categories: extraction.categories,
    mentions: extraction.mentions.map(mapMention),
  };
}

/** Relationships hold no lists of maps, so the evidence lies in parallel lists. */
function mapMention({ entity, count, evidence }: Mention): MentionRow {
  return {
    entity: entity.id,
    evidence: {
      count,
      fields: evidence.map(({ field }) => field),
      starts: evidence.map(({ start }) => start),
      ends: evidence.map(({ end }) => end),
      surfaces: evidence.map(({ surface }) => surface),
      rules: evidence.map(({ rule }) => rule),
      confidences: evidence.map(({ confidence }) => confidence),
    },
  };
}

/** The rows of entities: the same in every digest, and folding their names is the dearest part of mapping one. */
const entityRows = new WeakMap<RegistryEntity, EntityRow>();

function rowOf(entity: RegistryEntity): EntityRow {
  const row = entityRows.get(entity) ?? mapEntity(entity);
  entityRows.set(entity, row);
  return row;
}

function mapEntity({ id, kind, name, names, description }: RegistryEntity): EntityRow {
  const aliases: AliasRow[] = [name, ...names].map((text) => ({
    key: nameKey(text),
    text,
    language: detectLanguage(text),
  }));
  return { node: { id, kind, name, aliases: [...names], description, source: "REGISTRY" }, aliases };
}
