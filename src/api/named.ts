import type { GraphQLResolveInfo } from "graphql";
import { findIds, reference } from "../repository/names.js";
import { findNamed, type Named } from "../repository/named.js";
import { suggestHandles, suggestNames } from "../repository/suggestions.js";
import { requireText } from "./arguments.js";
import type { Context } from "./context.js";
import { badInput } from "./errors.js";

/** How arguments that name an entity or an author are described. */
export const NAMED = "any name of an entity, an account with @, or the id of either";

/** The field that asks, and what its request shares. */
export interface Asker {
  info: GraphQLResolveInfo;
  context: Context;
}

/**
 * The entity or author that an argument names; null when there is none, with a hint of what may have been meant.
 * @throws BAD_USER_INPUT when the text is empty or too long
 */
export async function readNamed(argument: string, text: string, { info, context }: Asker): Promise<Named | null> {
  const name = requireText(argument, text).trim();
  const suggest = name.startsWith("@") ? suggestHandles : suggestNames;
  return (await context.find(findNamed, name)) ?? context.hints.suggest(info, argument, name, suggest);
}

/**
 * What each entry of a list names, in its order.
 * @throws BAD_USER_INPUT when there are too few or too many entries, or one is empty or too long
 */
export function readAllNamed(
  argument: string,
  texts: readonly string[],
  { least, most }: Length,
  asker: Asker,
): Promise<(Named | null)[]> {
  requireLength(argument, texts, { least, most });
  return Promise.all(texts.map((text, index) => readNamed(`${argument}[${index}]`, text, asker)));
}

/** @throws BAD_USER_INPUT when there are too few or too many entries */
export function requireLength(argument: string, texts: readonly string[], { least, most }: Length): void {
  if (texts.length < least || texts.length > most)
    throw badInput(`${argument}: has ${texts.length} entries; expected ${least} to ${most}`);
}

/** How many entries a list may have. */
export interface Length {
  least: number;
  most: number;
}

/**
 * The id of the category that an argument names, by its name or an id; null when there is none.
 * @throws BAD_USER_INPUT when the text is empty or too long
 */
export async function readCategory(argument: string, text: string, context: Context): Promise<string | null> {
  const [id] = await context.find(findIds, reference("CATEGORY", requireText(argument, text)));
  return id ?? null;
}
