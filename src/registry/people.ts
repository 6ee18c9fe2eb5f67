import { nameKey } from "../identity/names.js";
import type { Registry, RegistryEntity } from "./model.js";

/** An account or site, as far as it says who is behind it. */
export interface AuthorClues {
  handle: string | null;
  name: string;
}

/** Finds the registered person behind an author; null when neither handle nor name says so. */
export type PersonFinder = (author: AuthorClues) => RegistryEntity | null;

/**
 * A registered handle decides. Where an account says nothing, the full registered name counts only for a person whose account is not
 * known: another account of the same name is somebody else until the registry says otherwise.
 */
export function buildPersonFinder(registry: Registry): PersonFinder {
  const byHandle = new Map<string, RegistryEntity>();
  const byName = new Map<string, RegistryEntity>();
  const withoutAccount = new Map<string, RegistryEntity>();
  for (const entity of registry.entities.values()) {
    if (entity.kind !== "PERSON") continue;
    for (const handle of entity.handles) byHandle.set(handle.toLowerCase(), entity);
    byName.set(nameKey(entity.name), entity);
    if (entity.handles.length === 0) withoutAccount.set(nameKey(entity.name), entity);
  }
  return ({ handle, name }) => {
    if (handle === null) return byName.get(nameKey(name)) ?? null;
    return byHandle.get(handle.toLowerCase()) ?? withoutAccount.get(nameKey(name)) ?? null;
  };
}
