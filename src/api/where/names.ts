import { findIds, type NameType, reference } from "../../repository/names.js";
import { requireText } from "../arguments.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";

const MAX_NAMES = 100;

/**
 * The ids that names in a filter stand for: a list of ids for each name, empty for a name that nothing has.
 * @throws BAD_USER_INPUT for an empty list or name, and for too many names
 */
export async function readNames(
  argument: string,
  names: readonly string[],
  type: NameType,
  context: Context,
): Promise<string[][]> {
  return Promise.all(requireNames(argument, names).map((name) => context.find(findIds, reference(type, name))));
}

/** The ids that names stand for, all together; errors as `readNames`. */
export async function readAnyOf(
  argument: string,
  names: readonly string[],
  type: NameType,
  context: Context,
): Promise<string[]> {
  return (await readNames(argument, names, type, context)).flat();
}

/** @throws BAD_USER_INPUT for an empty list or text, and for too many of them */
export function requireNames(argument: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) throw badInput(`${argument}: is empty; leave it out to ask for all`);
  if (names.length > MAX_NAMES) throw badInput(`${argument}: has ${names.length} names; expected at most ${MAX_NAMES}`);
  names.forEach((name, index) => requireText(`${argument}[${index}]`, name));
  return names;
}
