import type { Registry, RegistryCategory, RegistryEntity } from "../../src/registry/model.js";

/** What an entry of the registry is when its file says nothing more than id, kind and name. */
export const BARE = {
  names: [],
  description: null,
  source: "REGISTRY",
  categories: [],
  broader: [],
  madeBy: [],
  versionOf: null,
  handles: [],
  ambiguous: [],
  terms: [],
  about: [],
  versions: null,
  versionPrefixes: [],
} as const satisfies Omit<RegistryEntity, "id" | "kind" | "name">;

/** A registered person unless told otherwise, known by its name alone. */
export function entity(known: Partial<RegistryEntity> & { id: string; name: string }): RegistryEntity {
  return { kind: "PERSON", ...BARE, ...known };
}

export function registryOf(entities: RegistryEntity[], categories: RegistryCategory[] = []): Registry {
  return {
    version: "test",
    entities: new Map(entities.map((known) => [known.id, known])),
    categories: new Map(categories.map((known) => [known.id, known])),
  };
}
