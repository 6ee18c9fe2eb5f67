import { REGISTRY_ROOT } from "../../src/config.js";
import { buildCategoryReader, createExtractor } from "../../src/importer/extract.js";
import type { Digest } from "../../src/importer/model.js";
import { parseDigest } from "../../src/importer/parse.js";
import { loadRegistry } from "../../src/registry/load.js";
import { readSeed } from "./sources.js";

/** The registry that comes with the project. */
export const registry = loadRegistry(REGISTRY_ROOT);
const extract = createExtractor(registry);

/** The sample digest, each entry with what the project's registry finds in it. */
export function extractSeed() {
  const digest = seedDigest();
  const categories = buildCategoryReader(registry)(digest);
  const entries = digest.entries.map((entry) => ({ entry, extraction: extract(entry, categories) }));
  return { digest, categories, entries };
}

export function seedDigest(): Digest {
  const { value } = parseDigest(readSeed());
  if (!value) throw new Error("the sample digest has mistakes");
  return value;
}
