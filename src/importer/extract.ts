import { nameKey } from "../identity/names.js";
import type { Matcher, NameMatch } from "../registry/matcher.js";
import type { Registry, RegistryCategory, RegistryEntity } from "../registry/model.js";
import type { Digest, Entry, Evidence, EvidenceField } from "./model.js";

/** An entity in an entry. `count` is how often; the evidence tells the first `MAX_EVIDENCE` of those. */
export interface Mention {
  entity: RegistryEntity;
  count: number;
  evidence: Evidence[];
}

/** What a reader finds in one entry. */
export interface Extraction {
  mentions: Mention[];
  /** Ids, out of the digest's categories. */
  categories: string[];
}

const MAX_EVIDENCE = 50;

/** A name is certain; a phrase shows its topic most of the time; a product only hints at the topic it is used for. */
const CONFIDENCE = { alias: 1, topic: 0.8, about: 0.6 } as const;

/** Finds the mentions of an entry, in the order of their first evidence, and chooses its categories. Pure. */
export function extractEntry(
  entry: Entry,
  digestCategories: readonly RegistryCategory[],
  registry: Registry,
  match: Matcher,
): Extraction {
  const mentions = new Map<string, Mention>();
  const implied: { entity: RegistryEntity; evidence: Evidence }[] = [];
  for (const field of ["title", "summary"] as const) {
    for (const found of match(entry[field])) {
      const evidence = toEvidence(field, entry[field], found);
      addEvidence(mentions, found.entity, evidence);
      for (const topic of found.entity.about) {
        const entity = registry.entities.get(topic);
        if (entity) implied.push({ entity, evidence: { ...evidence, rule: "about", confidence: CONFIDENCE.about } });
      }
    }
  }
  // Where a topic is spoken of outright, hints at it add nothing.
  for (const { entity, evidence } of implied) {
    const rule = mentions.get(entity.id)?.evidence[0]?.rule;
    if (rule === undefined || rule === "about") addEvidence(mentions, entity, evidence);
  }
  const found = [...mentions.values()];
  return { mentions: found, categories: chooseCategories(found, digestCategories) };
}

function toEvidence(field: EvidenceField, text: string, { start, end, rule }: NameMatch): Evidence {
  return { field, start, end, surface: text.slice(start, end), rule, confidence: CONFIDENCE[rule] };
}

function addEvidence(mentions: Map<string, Mention>, entity: RegistryEntity, evidence: Evidence): void {
  const mention = mentions.get(entity.id) ?? { entity, count: 0, evidence: [] };
  mentions.set(entity.id, mention);
  mention.count++;
  if (mention.evidence.length < MAX_EVIDENCE) mention.evidence.push(evidence);
}

/** Those of the digest's categories that a mention speaks for; all of them when none does. */
function chooseCategories(mentions: readonly Mention[], digestCategories: readonly RegistryCategory[]): string[] {
  const supported = new Set(mentions.flatMap(({ entity }) => entity.categories));
  const ids = digestCategories.map(({ id }) => id);
  const chosen = ids.filter((id) => supported.has(id));
  return chosen.length > 0 ? chosen : ids;
}

/** The categories that a digest names, by the registry's names; one that it does not know is taken as it is written. */
export function recogniseCategories({ categories }: Digest, registry: Registry): RegistryCategory[] {
  const byKey = new Map<string, RegistryCategory>();
  for (const category of registry.categories.values()) {
    for (const name of [category.name, ...category.names]) byKey.set(nameKey(name), category);
  }
  const recognised = categories.map((name) => {
    const key = nameKey(name);
    return byKey.get(key) ?? { id: key === "" ? "other" : key.replaceAll(" ", "-"), name, names: [] };
  });
  return [...new Map(recognised.map((category) => [category.id, category])).values()];
}
