import { nameKey } from "../identity/names.js";
import { type AmbiguousNames, allNames, type Registry, type RegistryEntity } from "./model.js";

/** What a folded text stands for, wherever it is found. One text may be the name of several things. */
export interface Pattern {
  owners: Owner[];
  /** Whose account on X it is: `@sama`. */
  accounts: RegistryEntity[];
  /** The topics that it shows without naming them. */
  topics: RegistryEntity[];
  /** The families that it names when a version follows. */
  families: RegistryEntity[];
  /** Whether it holds an ambiguous name that means something else here. */
  isOther: boolean;
}

/** Somebody who has the name; `ambiguous` is null where the name alone will do. */
export interface Owner {
  entity: RegistryEntity;
  ambiguous: AmbiguousContext | null;
}

export interface AmbiguousContext {
  /** The spellings that count, without spaces and signs. */
  spellings: ReadonlySet<string>;
  /** The phrases of which one must stand in the same entry; empty when the name alone will do. */
  near: ReadonlySet<Pattern>;
}

/** Every text that a matcher looks for, by its folded form. */
export function collectPatterns(registry: Registry): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  const patternOf = (name: string): Pattern => {
    const key = nameKey(name);
    const pattern = patterns.get(key) ?? { owners: [], accounts: [], topics: [], families: [], isOther: false };
    patterns.set(key, pattern);
    return pattern;
  };
  for (const entity of registry.entities.values()) {
    const unclear = new Set(entity.ambiguous.flatMap(({ names }) => names));
    for (const name of [entity.name, ...entity.names]) {
      if (!unclear.has(name)) patternOf(name).owners.push({ entity, ambiguous: null });
    }
    for (const group of entity.ambiguous) {
      const owner = { entity, ambiguous: contextOf(group, patternOf) };
      for (const pattern of new Set(group.names.map(patternOf))) pattern.owners.push(owner);
      for (const phrase of group.not) patternOf(phrase).isOther = true;
    }
    for (const handle of entity.handles) patternOf(`@${handle}`).accounts.push(entity);
    for (const term of entity.terms) patternOf(term).topics.push(entity);
    if (entity.versions !== null) {
      const written = [...allNames(entity), ...entity.versionPrefixes];
      for (const pattern of new Set(written.map(patternOf))) pattern.families.push(entity);
    }
  }
  return patterns;
}

function contextOf({ names, near }: AmbiguousNames, patternOf: (name: string) => Pattern): AmbiguousContext {
  return { spellings: new Set(names.map(bareSpelling)), near: new Set(near.map(patternOf)) };
}

/** A name without anything but its letters and digits: by it `Ray-Ban` and `Ray Ban` are one spelling, `Go` and `go` are two. */
export function bareSpelling(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/['’]s$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
