import type { Problem } from "../errors.js";
import { nameKey } from "../identity/names.js";
import type { EntityKind, RegistryCategory, RegistryEntity } from "./model.js";
import { withRelatives } from "./relatives.js";

/** An entry of a registry file and where it stands. */
export interface Located<T> {
  value: T;
  file: string;
  line: number;
}

/**
 * Finds what entries contradict: an id, name or handle that is there twice, unless the context can choose between the owners of a
 * name; a reference to nothing or to something of another kind; a circle of those.
 */
export function checkRegistry(
  entities: readonly Located<RegistryEntity>[],
  categories: readonly Located<RegistryCategory>[],
): Problem[] {
  return [
    ...findRepeated("id", entities, ({ id }) => [id]),
    ...findRepeated("id", categories, ({ id }) => [id]),
    ...checkNames(entities),
    ...findRepeated("name", categories, ({ name, names }) => [name, ...names], nameKey),
    ...findRepeated(
      "handle",
      entities,
      ({ handles }) => handles,
      (handle) => handle.toLowerCase(),
    ),
    ...checkReferences(entities, categories),
    ...checkHierarchy(entities),
  ];
}

/** Names that count anywhere belong to one entity; of those that need a context, several may share one. */
function checkNames(entities: readonly Located<RegistryEntity>[]): Problem[] {
  return findRepeated(
    "name",
    entities,
    (entity) => [
      ...(entity.ambiguous.some(({ names }) => names.includes(entity.name)) ? [] : [entity.name]),
      ...entity.names,
      ...entity.terms,
      ...entity.ambiguous.filter(({ near }) => near.length === 0).flatMap(({ names }) => oneOfEachKey(names)),
    ],
    nameKey,
  );
}

/** Spellings in which an ambiguous name counts: `Go` and `GO` are one name. */
function oneOfEachKey(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}

function findRepeated<T extends { id: string }>(
  what: string,
  entries: readonly Located<T>[],
  select: (value: T) => readonly string[],
  keyOf: (text: string) => string = (text) => text,
): Problem[] {
  const first = new Map<string, Located<T>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const selected of select(entry.value)) {
      const key = keyOf(selected);
      const earlier = first.get(key);
      first.set(key, earlier ?? entry);
      if (key === "") {
        problems.push({ ...at(entry), reason: `${what} "${selected}" of ${entry.value.id} has no letter or digit` });
      } else if (earlier) {
        const owner = `${earlier.value.id} (${earlier.file}:${earlier.line})`;
        problems.push({
          ...at(entry),
          reason: `${what} "${selected}" of ${entry.value.id} is already taken by ${owner}`,
        });
      }
    }
  }
  return problems;
}

function checkReferences(
  entities: readonly Located<RegistryEntity>[],
  categories: readonly Located<RegistryCategory>[],
): Problem[] {
  const byId = new Map(entities.map(({ value }) => [value.id, value]));
  const knownCategories = new Set(categories.map(({ value }) => value.id));
  const isOfKind = (id: string, ...kinds: EntityKind[]) => kinds.some((kind) => byId.get(id)?.kind === kind);
  return entities.flatMap((entry) => {
    const { id, kind, about, broader, madeBy, versionOf, categories: spokenFor, versions, ambiguous } = entry.value;
    const { versionPrefixes } = entry.value;
    const family = versionOf === null ? null : byId.get(versionOf);
    return [
      ...about.filter((topic) => !isOfKind(topic, "TOPIC")).map((topic) => `is about ${topic}, which is no topic`),
      ...spokenFor
        .filter((category) => !knownCategories.has(category))
        .map((category) => `speaks for ${category}, which is no category`),
      ...broader
        .filter((parent) => kind !== "TOPIC" || !isOfKind(parent, "TOPIC"))
        .map((parent) => `has the broader ${parent}: expected a topic under a topic`),
      ...madeBy
        .filter((maker) => !isOfKind(maker, "ORGANIZATION", "PERSON"))
        .map((maker) => `is made by ${maker}, which is no organization or person`),
      ...(family?.versions === null || family === undefined || versionOf === id
        ? [`is a version of ${versionOf ?? ""}, which has no versions`]
        : []),
      ...(versions !== null && kind !== "PRODUCT" ? ["has versions, but is no product"] : []),
      ...(versions === null && versionPrefixes.length > 0 ? ["has versionPrefixes, but no versions"] : []),
      ...ambiguous
        .flatMap(({ names, not }) => not.filter((phrase) => !holdsOneOf(phrase, names)))
        .map((phrase) => `has the phrase "${phrase}" under not, which holds none of the ambiguous names`),
    ].map((reason) => ({ ...at(entry), reason: `${id} ${reason}` }));
  });
}

function holdsOneOf(phrase: string, names: readonly string[]): boolean {
  return names.some((name) => nameKey(phrase).includes(nameKey(name)));
}

/** Nothing stands above itself: in the graph, a circle would hold itself for ever. */
function checkHierarchy(entities: readonly Located<RegistryEntity>[]): Problem[] {
  const byId = new Map(entities.map(({ value }) => [value.id, value]));
  return entities
    .filter(({ value }) => withRelatives(above(value), (id) => above(byId.get(id))).has(value.id))
    .map((entry) => ({
      ...at(entry),
      reason: `${entry.value.id} stands above itself by broader, madeBy or versionOf`,
    }));
}

function above(entity: RegistryEntity | undefined): string[] {
  if (!entity) return [];
  const { broader, madeBy, versionOf } = entity;
  return versionOf === null ? [...broader, ...madeBy] : [...broader, ...madeBy, versionOf];
}

function at({ file, line }: Located<unknown>): { file: string; line: number } {
  return { file, line };
}
