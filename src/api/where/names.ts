import { findAccounts } from "../../repository/accounts.js";
import { findCategoryIds } from "../../repository/categories.js";
import { findSubjects, findSubjectsAndNarrower } from "../../repository/subjects.js";
import { requireText } from "../arguments.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";

const MAX_NAMES = 100;

/**
 * The ids that names in a filter stand for: a list of ids for each name, empty for a name that nothing has.
 * @throws BAD_USER_INPUT for an empty list or name, and for too many names
 */
export async function readSubjects(
  argument: string,
  names: readonly string[],
  includeNarrower: boolean,
  context: Context,
): Promise<string[][]> {
  const finder = includeNarrower ? findSubjectsAndNarrower : findSubjects;
  return Promise.all(requireNames(argument, names).map((name) => context.find(finder, name)));
}

/** The ids of the accounts that names stand for, all together; errors as `readSubjects`. */
export async function readAccounts(argument: string, names: readonly string[], context: Context): Promise<string[]> {
  const found = await Promise.all(requireNames(argument, names).map((name) => context.find(findAccounts, name)));
  return found.flat();
}

/** The ids of the categories that names stand for, all together; errors as `readSubjects`. */
export async function readCategories(argument: string, names: readonly string[], context: Context): Promise<string[]> {
  const found = await Promise.all(requireNames(argument, names).map((name) => context.find(findCategoryIds, name)));
  return found.flat();
}

/** @throws BAD_USER_INPUT for an empty list or text, and for too many of them */
export function requireNames(argument: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) throw badInput(`${argument}: is empty; leave it out to ask for all`);
  if (names.length > MAX_NAMES) throw badInput(`${argument}: has ${names.length} names; expected at most ${MAX_NAMES}`);
  names.forEach((name, index) => requireText(`${argument}[${index}]`, name));
  return names;
}
