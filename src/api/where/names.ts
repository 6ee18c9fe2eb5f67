import { findIds, type NameType, reference } from "../../repository/names.js";
import { suggestHandles, suggestNames } from "../../repository/suggestions.js";
import { requireText } from "../arguments.js";
import { badInput } from "../errors.js";
import type { Asker } from "../named.js";

const MAX_NAMES = 100;

/**
 * The ids that names in a filter stand for: a list of ids for each name, empty, with a hint of what may have been meant, for a name that
 * nothing has.
 * @throws BAD_USER_INPUT for an empty list or name, and for too many names
 */
export async function readNames(
  argument: string,
  names: readonly string[],
  type: NameType,
  { info, context }: Asker,
): Promise<string[][]> {
  const suggest = type === "ACCOUNT" ? suggestHandles : suggestNames;
  return Promise.all(
    requireNames(argument, names).map(async (name, index) => {
      const ids = await context.find(findIds, reference(type, name));
      if (ids.length === 0) await context.hints.suggest(info, `${argument}[${index}]`, name, suggest);
      return ids;
    }),
  );
}

/** The ids that names stand for, all together; errors as `readNames`. */
export async function readAnyOf(
  argument: string,
  names: readonly string[],
  type: NameType,
  asker: Asker,
): Promise<string[]> {
  return (await readNames(argument, names, type, asker)).flat();
}

/** @throws BAD_USER_INPUT for an empty list or text, and for too many of them */
export function requireNames(argument: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) throw badInput(`${argument}: is empty; leave it out to ask for all`);
  if (names.length > MAX_NAMES) throw badInput(`${argument}: has ${names.length} names; expected at most ${MAX_NAMES}`);
  names.forEach((name, index) => requireText(`${argument}[${index}]`, name));
  return names;
}
