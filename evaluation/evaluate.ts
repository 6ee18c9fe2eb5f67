import { formatProblem } from "../src/errors.js";
import { buildCategoryReader, createExtractor } from "../src/importer/extract.js";
import { parseDigest } from "../src/importer/parse.js";
import { allNames, type Registry } from "../src/registry/model.js";
import { readGold } from "./gold.js";
import { emptyScore, type Score, scoreItem } from "./score.js";

/**
 * Reads the digest of a gold file as an import would, and scores what is found.
 * @throws Error when the gold file or its digest cannot be read, or when the two have other items
 */
export function evaluate(file: string, registry: Registry, score: Score = emptyScore()): Score {
  const { gold, digest } = readGold(file);
  const { value, errors } = parseDigest(digest);
  if (!value) throw new Error(errors.map(formatProblem).join("\n"));
  const extract = createExtractor(registry);
  const categories = buildCategoryReader(registry)(value);
  const byUrl = new Map(value.entries.map((entry) => [entry.link.url, entry]));
  const namesOf = (id: string) => {
    const entity = registry.entities.get(id);
    return entity ? allNames(entity) : [];
  };
  for (const item of gold.items) {
    const entry = byUrl.get(item.url);
    if (!entry) throw new Error(`${file}: the digest has no item ${item.url}`);
    scoreItem(score, item, extract(entry, categories).mentions, (id) => findBroader(id, registry), namesOf);
  }
  return score;
}

function findBroader(id: string, registry: Registry): string[] {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const above of registry.entities.get(next)?.broader ?? []) {
      if (!found.has(above)) open.push(above);
      found.add(above);
    }
  }
  return [...found];
}
