import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { identifyHandle } from "../identity/links.js";
import { nameKey } from "../identity/names.js";
import { type Indexed, listByIndex } from "./find.js";

/** The ids of the authors that each name stands for: a handle on X (`@` and case do not matter), the host of a site, or a name of a person with accounts. */
export async function findAccounts(engine: GraphEngine, names: readonly string[]): Promise<string[][]> {
  const rows = names.map((name, index) => ({ index, ids: accountIds(name), key: nameKey(name) }));
  return listByIndex(names, await engine.read<Indexed>(query("read/accounts-by-name"), { rows }));
}

/** The ids that an author could have whose handle or host this is. */
export function accountIds(name: string): [account: string, site: string] {
  return [identifyHandle(name).id, `site:${name.trim().toLowerCase()}`];
}
