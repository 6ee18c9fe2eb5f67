import { loadRegistry } from "../registry/load.js";
import { buildPersonFinder } from "../registry/people.js";
import { buildCategoryReader, createExtractor } from "./extract.js";
import { mapDigest } from "./map.js";
import type { Digest } from "./model.js";
import type { DigestGraph } from "./rows.js";

/** Raise it when the same digest and registry would give other rows: stored digests are then written again. */
const IMPORTER_VERSION = 3;

/** Reads digests with one registry: from the parsed text to the rows of the graph. */
export interface DigestReader {
  /** Of importer and registry; stored with every digest. */
  version: string;
  read: (digest: Digest) => DigestGraph;
}

/** @throws ThroughlineError REGISTRY */
export function createReader(registryFolder: string): DigestReader {
  const registry = loadRegistry(registryFolder);
  const extract = createExtractor(registry);
  const readCategories = buildCategoryReader(registry);
  const findPerson = buildPersonFinder(registry);
  const version = `${IMPORTER_VERSION}-${registry.version}`;
  return {
    version,
    read(digest) {
      const categories = readCategories(digest);
      const entries = digest.entries.map((entry) => ({ entry, extraction: extract(entry, categories) }));
      return mapDigest(digest, entries, categories, { entities: registry.entities, findPerson }, version);
    },
  };
}
