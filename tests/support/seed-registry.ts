import { REGISTRY_ROOT } from "../../src/config.js";
import { extractEntry, recogniseCategories } from "../../src/importer/extract.js";
import type { Digest } from "../../src/importer/model.js";
import { parseDigest } from "../../src/importer/parse.js";
import { loadRegistry } from "../../src/registry/load.js";
import { buildMatcher } from "../../src/registry/matcher.js";
import { readSeed } from "./sources.js";

/** The registry that comes with the project. */
export const registry = loadRegistry(REGISTRY_ROOT);
const match = buildMatcher(registry);

/** The sample digest, each entry with what the project's registry finds in it. */
export function extractSeed() {
  const digest = seedDigest();
  const categories = recogniseCategories(digest, registry);
  const entries = digest.entries.map((entry) => ({
    entry,
    extraction: extractEntry(entry, categories, registry, match),
  }));
  return { digest, categories, entries };
}

export function seedDigest(): Digest {
  const { value } = parseDigest(readSeed());
  if (!value) throw new Error("the sample digest has mistakes");
  return value;
}
