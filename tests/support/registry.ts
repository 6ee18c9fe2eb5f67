import type { Registry, RegistryCategory, RegistryEntity } from "../../src/registry/model.js";

/** A registered person unless told otherwise, known by its name alone. */
export function entity(known: Partial<RegistryEntity> & { id: string; name: string }): RegistryEntity {
  return { kind: "PERSON", names: [], handles: [], description: null, terms: [], about: [], categories: [], ...known };
}

export function registryOf(entities: RegistryEntity[], categories: RegistryCategory[] = []): Registry {
  return {
    version: "test",
    entities: new Map(entities.map((known) => [known.id, known])),
    categories: new Map(categories.map((known) => [known.id, known])),
  };
}
