import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { formatProblem, messageOf, type Problem, ThroughlineError } from "../errors.js";
import { checkRegistry, type Located } from "./check.js";
import { ENTITY_KINDS, type Registry, type RegistryCategory, type RegistryEntity, VERSION_STYLES } from "./model.js";
import { readYaml, YamlError } from "./yaml.js";

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "expected a slug such as gary-marcus");
const texts = z.array(text).default([]);
const ids = z.array(id).default([]);

const entityFile = z.strictObject({
  kind: z.enum(ENTITY_KINDS),
  entities: z.array(
    z.strictObject({
      id,
      name: text,
      names: texts,
      handles: z.array(z.string().regex(/^\w{1,15}$/, "expected a handle on X without @")).default([]),
      description: text.nullable().default(null),
      terms: texts,
      about: ids,
      categories: ids,
      broader: ids,
      madeBy: ids,
      versionOf: id.nullable().default(null),
      versions: z.enum(VERSION_STYLES).nullable().default(null),
      versionPrefixes: texts,
      ambiguous: z.array(z.strictObject({ names: z.array(text).min(1), near: texts, not: texts })).default([]),
    }),
  ),
});
const categoryFile = z.strictObject({ categories: z.array(z.strictObject({ id, name: text, names: texts })) });

/**
 * Reads and checks every `*.yaml` file of a registry folder.
 * @throws ThroughlineError REGISTRY with one `file:line: reason` per mistake: bad YAML, a wrong field, or what `checkRegistry` finds
 */
export function loadRegistry(folder: string): Registry {
  const problems: Problem[] = [];
  const hash = createHash("sha256");
  const entities: Located<RegistryEntity>[] = [];
  const categories: Located<RegistryCategory>[] = [];
  for (const file of listFiles(folder)) {
    const content = readFileSync(file, "utf8");
    hash.update(content);
    const read = readRegistryFile(file, content, problems);
    entities.push(...read.entities);
    categories.push(...read.categories);
  }
  problems.push(...checkRegistry(entities, categories));
  if (problems.length > 0) throw new ThroughlineError("REGISTRY", problems.map(formatProblem).join("\n"));
  return {
    version: hash.digest("hex").slice(0, 12),
    entities: new Map(entities.map(({ value }) => [value.id, value])),
    categories: new Map(categories.map(({ value }) => [value.id, value])),
  };
}

function listFiles(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
    if (files.length > 0) return files.sort().map((name) => join(folder, name));
  } catch (cause) {
    throw new ThroughlineError("REGISTRY", `${folder}: expected a folder of registry files: ${messageOf(cause)}`, {
      cause,
    });
  }
  throw new ThroughlineError("REGISTRY", `${folder}: expected registry files (*.yaml), found none`);
}

function readRegistryFile(file: string, content: string, problems: Problem[]) {
  const entities: Located<RegistryEntity>[] = [];
  const categories: Located<RegistryCategory>[] = [];
  try {
    const { data, entryLines } = readYaml(content);
    const isCategories = typeof data === "object" && data !== null && "categories" in data;
    const parsed = (isCategories ? categoryFile : entityFile).safeParse(data);
    const lineOf = (index: unknown) => (typeof index === "number" ? entryLines[index] : undefined) ?? 1;
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) {
        problems.push({ file, line: lineOf(path[1]), reason: `${path.join(".") || "file"}: ${message}` });
      }
    } else if ("categories" in parsed.data) {
      categories.push(...parsed.data.categories.map((value, index) => ({ value, file, line: lineOf(index) })));
    } else {
      const { kind, entities: listed } = parsed.data;
      entities.push(
        ...listed.map((value, index) => ({
          value: { ...value, kind, source: "REGISTRY" as const },
          file,
          line: lineOf(index),
        })),
      );
    }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    problems.push({ file, line: error.line, reason: `not YAML: ${error.message}` });
  }
  return { entities, categories };
}
