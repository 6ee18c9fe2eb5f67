import { nameKey } from "../identity/names.js";
import { recognise, type Recognition } from "../recognition/recognise.js";
import { buildMatcher } from "../registry/matcher.js";
import type { NamedEntity, Registry, RegistryCategory } from "../registry/model.js";
import { collectPatterns } from "../registry/patterns.js";
import { buildPersonFinder } from "../registry/people.js";
import type { Digest, Entry, Evidence, EvidenceField } from "./model.js";

/** An entity in an entry. `count` is how often; the evidence tells the first `MAX_EVIDENCE` of those. */
export interface Mention {
  entity: NamedEntity;
  count: number;
  evidence: Evidence[];
}

/** What a reader finds in one entry. */
export interface Extraction {
  mentions: Mention[];
  /** Ids, out of the digest's categories. */
  categories: string[];
}

/** Finds the mentions of an entry, in the order of their first evidence, and chooses its categories. Pure. */
export type Extractor = (entry: Entry, digestCategories: readonly RegistryCategory[]) => Extraction;

const MAX_EVIDENCE = 50;

/** A product only hints at the topic it is used for. */
const ABOUT_CONFIDENCE = 0.6;

export function createExtractor(registry: Registry): Extractor {
  const patterns = collectPatterns(registry);
  const match = buildMatcher(registry, patterns);
  const findPerson = buildPersonFinder(registry);
  const categoriesOf = collectCategories(registry);
  // Where the registry does not find a name of its own, that means something else or is in doubt.
  const isListed = (name: string) => (patterns.get(nameKey(name))?.owners.length ?? 0) > 0;
  return (entry, digestCategories) => {
    const handle = entry.link.post?.handle ?? null;
    const person = entry.authorName === null ? null : findPerson({ handle, name: entry.authorName });
    const isAuthor = (entity: NamedEntity) =>
      entity.id === person?.id || (handle !== null && hasHandle(registry, entity, handle));
    const fields = ["title", "summary"] as const;
    const listed = match(entry.title, entry.summary);
    const found = recognise([entry.title, entry.summary], listed, person ? null : entry.authorName, isListed);
    const mentions = new Map<string, Mention>();
    for (const [i, field] of fields.entries()) {
      for (const recognition of found[i] ?? []) {
        const evidence = toEvidence(field, entry[field], recognition);
        const isNamed = evidence.rule !== "topic" && isAuthor(recognition.entity);
        addEvidence(mentions, recognition.entity, isNamed ? { ...evidence, rule: "author" } : evidence);
      }
    }
    addImpliedTopics(mentions, registry);
    const all = [...mentions.values()];
    return { mentions: all, categories: chooseCategories(all, digestCategories, categoriesOf) };
  };
}

function hasHandle(registry: Registry, { id }: NamedEntity, handle: string): boolean {
  const handles = registry.entities.get(id)?.handles ?? [];
  return handles.some((known) => known.toLowerCase() === handle.toLowerCase());
}

function toEvidence(field: EvidenceField, text: string, { start, end, rule, confidence }: Recognition): Evidence {
  return { field, start, end, surface: text.slice(start, end), rule, confidence };
}

function addEvidence(mentions: Map<string, Mention>, entity: NamedEntity, evidence: Evidence): void {
  const mention = mentions.get(entity.id) ?? { entity, count: 0, evidence: [] };
  mentions.set(entity.id, mention);
  mention.count++;
  if (mention.evidence.length < MAX_EVIDENCE) mention.evidence.push(evidence);
}

/** Topics that the products of the entry are used for. Where a topic is spoken of outright, hints at it add nothing. */
function addImpliedTopics(mentions: Map<string, Mention>, registry: Registry): void {
  const spoken = new Set(mentions.keys());
  for (const { entity, evidence } of [...mentions.values()]) {
    for (const id of registry.entities.get(entity.versionOf ?? entity.id)?.about ?? []) {
      const topic = registry.entities.get(id);
      if (!topic || spoken.has(id)) continue;
      for (const one of evidence) addEvidence(mentions, topic, { ...one, rule: "about", confidence: ABOUT_CONFIDENCE });
    }
  }
}

/** The categories that a mention of an entity speaks for: its own, else those of its family or of its broader topics. */
function collectCategories(registry: Registry): (entity: NamedEntity) => readonly string[] {
  const find = (entity: NamedEntity, seen: ReadonlySet<string>): readonly string[] => {
    if (entity.categories.length > 0 || seen.has(entity.id)) return entity.categories;
    const next = new Set([...seen, entity.id]);
    const above = entity.versionOf === null ? entity.broader : [entity.versionOf];
    return above.flatMap((id) => {
      const parent = registry.entities.get(id);
      return parent ? find(parent, next) : [];
    });
  };
  return (entity) => find(entity, new Set());
}

/** A category with less than this share of the best one's support is only touched upon. */
const SUPPORT_SHARE = 0.5;

/** Those of the digest's categories that the mentions speak for, each with its confidence; all of them when none does. */
function chooseCategories(
  mentions: readonly Mention[],
  digestCategories: readonly RegistryCategory[],
  categoriesOf: (entity: NamedEntity) => readonly string[],
): string[] {
  const support = new Map<string, number>();
  for (const { entity, evidence } of mentions) {
    const confidence = Math.max(...evidence.map(({ confidence }) => confidence));
    for (const id of new Set(categoriesOf(entity))) support.set(id, (support.get(id) ?? 0) + confidence);
  }
  const ids = digestCategories.map(({ id }) => id);
  const most = Math.max(0, ...ids.map((id) => support.get(id) ?? 0));
  return most === 0 ? ids : ids.filter((id) => (support.get(id) ?? 0) >= SUPPORT_SHARE * most);
}

/** The categories that a digest names, by the registry's names; one that it does not know is taken as it is written. */
export function buildCategoryReader(registry: Registry): (digest: Digest) => RegistryCategory[] {
  const byKey = new Map<string, RegistryCategory>();
  for (const category of registry.categories.values()) {
    for (const name of [category.name, ...category.names]) byKey.set(nameKey(name), category);
  }
  return ({ categories }) => {
    const recognised = categories.map((name) => {
      const key = nameKey(name);
      return byKey.get(key) ?? { id: key === "" ? "other" : key.replaceAll(" ", "-"), name, names: [] };
    });
    return [...new Map(recognised.map((category) => [category.id, category])).values()];
  };
}
