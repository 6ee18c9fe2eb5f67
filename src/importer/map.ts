import { identifyAuthor, readPostTime } from "../identity/links.js";
import type { PersonFinder } from "../registry/people.js";
import type { NamedEntity, Registry, RegistryCategory } from "../registry/model.js";
import type { Extraction, Mention } from "./extract.js";
import { detectLanguage } from "./language.js";
import { mapEntities } from "./map-entities.js";
import type { Digest, Entry } from "./model.js";
import type { AuthorRow, CategoryRow, DigestGraph, ItemRow, MentionRow } from "./rows.js";
import { spellLines, toNameTexts } from "./search-texts.js";
import { betterSpelling } from "./spelling.js";

/** An entry with what was found in it. */
export interface ExtractedEntry {
  entry: Entry;
  extraction: Extraction;
}

/** The registry, as far as the mapping asks it: entities by their ids, and the person behind an author. */
export interface Known {
  entities: Registry["entities"];
  findPerson: PersonFinder;
}

/**
 * Turns a digest and what was found in it into the rows that the graph should hold. What is mentioned brings its relatives: the topics
 * it is a part of, who makes it, the family it is a version of, and theirs. Pure.
 */
export function mapDigest(
  digest: Digest,
  entries: readonly ExtractedEntry[],
  categories: readonly RegistryCategory[],
  known: Known,
  importer: string,
): DigestGraph {
  const { id, title, publishedAt, utcOffset, language, contentHash } = digest;
  const authors = new Map<string, AuthorRow>();
  const found = new Map<string, NamedEntity>();
  // An entry that writes the author's name knows it better than one that leaves only the handle.
  const named = [...entries].sort((a, b) => Number(a.entry.authorName === null) - Number(b.entry.authorName === null));
  for (const { entry } of named) {
    const author = mapAuthor(entry, known.findPerson, found);
    if (author) authors.set(author.id, authors.get(author.id) ?? author);
  }
  for (const { entity } of entries.flatMap(({ extraction }) => extraction.mentions)) {
    found.set(entity.id, joinSpellings(entity, found.get(entity.id)));
  }
  return {
    digest: { id, title, publishedAt, utcOffset, language, contentHash, importer },
    categories: categories.map(toCategory),
    items: entries.map(({ entry, extraction }, index) => mapItem(entry, extraction, index + 1, publishedAt)),
    authors: [...authors.values()],
    entities: mapEntities(found, known.entities),
  };
}

/** A category is searched by all its names. */
function toCategory({ id, name, names: aliases }: RegistryCategory): CategoryRow {
  return { id, name, aliases: [...aliases], ...toNameTexts(name), searchText: spellLines([name, ...aliases]) };
}

/** What a rule finds may be spelled differently in every entry. */
function joinSpellings(entity: NamedEntity, earlier: NamedEntity = entity): NamedEntity {
  return entity.source === "RULE" ? { ...entity, name: betterSpelling(entity.name, earlier.name) } : entity;
}

function mapAuthor(entry: Entry, findPerson: PersonFinder, found: Map<string, NamedEntity>): AuthorRow | null {
  const identity = identifyAuthor(entry.link);
  if (!identity) return null;
  const name = entry.authorName ?? identity.handle ?? entry.link.host;
  const person = identity.platform === "X" ? findPerson({ handle: identity.handle, name }) : null;
  if (person) found.set(person.id, person);
  return { ...identity, name, ...toNameTexts(name, identity.handle ?? ""), person: person?.id ?? null };
}

function mapItem(entry: Entry, extraction: Extraction, position: number, publishedAt: string): ItemRow {
  const { link, title, summary, highlights } = entry;
  const author = identifyAuthor(link)?.id ?? null;
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
      postedBy: author,
      searchText: spellLines([title, summary]),
    },
    position,
    author,
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
