import type { Condition } from "../../repository/filter.js";
import { requirePositive } from "../arguments.js";
import { type PeriodInput, readPeriod } from "../period.js";

/** The condition that something has to do with one of some nodes. */
export async function isOneOf(name: string, ids: Promise<string[]>): Promise<Condition> {
  return { name, values: { ids: await ids } };
}

/**
 * The condition that there are at least so many items, in a period where that is given, of which one is enough; null where neither is.
 * @param conditions the files in cypher/filter for items of all time and for those of a period
 * @throws BAD_USER_INPUT when the period ends before it begins, or the number is below 1
 */
export function hasItems(
  conditions: { ever: string; during: string },
  argument: string,
  during: Record<string, PeriodInput | null | undefined>,
  minItems: number | null | undefined,
): Condition | null {
  const [part, period] = Object.entries(during)[0] ?? ["", null];
  if (!period && typeof minItems !== "number") return null;
  const least = requirePositive(`${argument}.minItems`, minItems ?? 1);
  if (!period) return { name: conditions.ever, values: { minItems: least } };
  return { name: conditions.during, values: { ...readPeriod(`${argument}.${part}`, period), minItems: least } };
}
