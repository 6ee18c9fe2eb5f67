import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { identifyHandle } from "../identity/links.js";
import { nameKey } from "../identity/names.js";
import { spellWords } from "../identity/words.js";

/** What a name in a filter is looked up as: an entity, an entity with all below it, accounts, or a category. */
export type NameType = "ENTITY" | "NARROWER" | "ACCOUNT" | "CATEGORY";

/** A name to look up, as a text that stands for nothing else. */
export function reference(type: NameType, name: string): string {
  return `${type}:${name.trim()}`;
}

/**
 * The ids that each reference stands for, in their order; an empty list where there is none. An entity is found by any of its names, an
 * account by its handle (`@` and case do not matter), the host of a site or a name of the person who posts with it, a category by a name;
 * all of them also by the id of an answer. One statement, whatever they are.
 */
export async function findIds(engine: GraphEngine, references: readonly string[]): Promise<string[][]> {
  const rows = references.map((text, index) => {
    const [type = "", ...rest] = text.split(":");
    return { index, ...NOTHING, ...readName(type as NameType, rest.join(":")) };
  });
  const lists = references.map((): string[] => []);
  for (const { index, id } of await engine.read<{ index: number; id: string }>(query("read/ids-by-name"), { rows }))
    lists[index]?.push(id);
  return lists;
}

const NOTHING = { entity: null, entityId: null, includeNarrower: false, accounts: [], person: null, category: null };

function readName(type: NameType, name: string) {
  if (type === "CATEGORY")
    return { category: { id: withoutType("Category", name) ?? name, searchText: spellWords(name).text } };
  if (type === "ACCOUNT") {
    const id = withoutType("Author", name);
    return id === null ? { accounts: accountIds(name), person: nameKey(name) } : { accounts: [id] };
  }
  const entityId = withoutType("Entity", name);
  return { ...(entityId === null ? { entity: nameKey(name) } : { entityId }), includeNarrower: type === "NARROWER" };
}

function withoutType(type: string, name: string): string | null {
  return name.startsWith(`${type}:`) ? name.slice(type.length + 1) : null;
}

/** The ids that an author could have whose handle or host this is. */
export function accountIds(name: string): [account: string, site: string] {
  return [identifyHandle(name).id, `site:${name.trim().toLowerCase()}`];
}
