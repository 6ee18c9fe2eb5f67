import { formatProblem } from "../src/errors.js";
import { buildCategoryReader, createExtractor } from "../src/importer/extract.js";
import { parseDigest } from "../src/importer/parse.js";
import { allNames, type Registry } from "../src/registry/model.js";
import { withRelatives } from "../src/registry/relatives.js";
import { readGold } from "./gold.js";
import { type Score, scoreItem } from "./score.js";

/** Reads the digest of a gold file as an import would, and adds to a score how well its names were found. */
export type Evaluator = (file: string, score: Score) => void;

/**
 * @returns an evaluator that throws an Error when the gold file or its digest cannot be read, or when the two have other items
 */
export function createEvaluator(registry: Registry): Evaluator {
  const extract = createExtractor(registry);
  const readCategories = buildCategoryReader(registry);
  const namesOf = (id: string) => {
    const entity = registry.entities.get(id);
    return entity ? allNames(entity) : [];
  };
  const broaderOf = (id: string) => [...withRelatives([id], (above) => registry.entities.get(above)?.broader ?? [])];
  return (file, score) => {
    const { gold, digest } = readGold(file);
    const { value, errors } = parseDigest(digest);
    if (!value) throw new Error(errors.map(formatProblem).join("\n"));
    const categories = readCategories(value);
    const byUrl = new Map(value.entries.map((entry) => [entry.link.url, entry]));
    for (const item of gold.items) {
      const entry = byUrl.get(item.url);
      if (!entry) throw new Error(`${file}: the digest has no item ${item.url}`);
      scoreItem(score, item, extract(entry, categories).mentions, broaderOf, namesOf);
    }
  };
}
