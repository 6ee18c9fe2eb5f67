import { createHash } from "node:crypto";
import { nameKey } from "../../src/identity/names.js";
import type { Extraction, Mention } from "../../src/importer/extract.js";
import { mapDigest } from "../../src/importer/map.js";
import type { Entry, Evidence } from "../../src/importer/model.js";
import type { DigestReader } from "../../src/importer/reader.js";
import { allNames, type NamedEntity, type RegistryEntity } from "../../src/registry/model.js";
import { buildPersonFinder } from "../../src/registry/people.js";
import { registryOf } from "./registry.js";

/**
 * A reader of the plainest kind, so that a test knows what it finds: the names of the registry as they are written there, what stands
 * in 「」 as a product that a rule found, and in 「name|family」 as a version of that family; or no rules at all.
 */
export function plainReader(entities: readonly RegistryEntity[], hasRules = true): DigestReader {
  const registry = registryOf([...entities]);
  const version = createHash("sha256").update(JSON.stringify(entities)).digest("hex");
  const known = { entities: registry.entities, findPerson: buildPersonFinder(registry) };
  return {
    version,
    read(digest) {
      const categories = digest.categories.map((name) => ({ id: nameKey(name).replaceAll(" ", "-"), name, names: [] }));
      const ids = categories.map(({ id }) => id);
      const entries = digest.entries.map((entry) => ({ entry, extraction: extract(entry, entities, ids, hasRules) }));
      return mapDigest(digest, entries, categories, known, version);
    },
  };
}

function extract(
  entry: Entry,
  entities: readonly RegistryEntity[],
  categories: string[],
  hasRules: boolean,
): Extraction {
  const mentions = new Map<string, Mention>();
  const add = (entity: NamedEntity, place: Omit<Evidence, "confidence">) => {
    const mention = mentions.get(entity.id) ?? { entity, count: 0, evidence: [] };
    mentions.set(entity.id, mention);
    mention.count++;
    mention.evidence.push({ ...place, confidence: 0.5 });
  };
  for (const field of ["title", "summary"] as const) {
    const text = entry[field];
    for (const entity of entities) {
      for (const surface of allNames(entity)) {
        const isAuthor = entity.handles.includes(entry.link.post?.handle ?? "");
        const start = text.indexOf(surface);
        const rule = isAuthor ? "author" : "alias";
        if (start >= 0) add(entity, { field, start, end: start + surface.length, surface, rule });
      }
    }
    if (!hasRules) continue;
    for (const { 1: surface = "", 2: family = "", index } of text.matchAll(/「(.+?)(?:\|(.+?))?」/g)) {
      const start = index + 1;
      add(byRule(surface, family || null), { field, start, end: start + surface.length, surface, rule: "quoted-name" });
    }
  }
  return { mentions: [...mentions.values()], categories };
}

function byRule(name: string, versionOf: string | null): NamedEntity {
  const nothing = { names: [], description: null, categories: [], broader: [], madeBy: [] };
  return { id: `product:${nameKey(name)}`, kind: "PRODUCT", name, source: "RULE", versionOf, ...nothing };
}
