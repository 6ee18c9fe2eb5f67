import { Temporal } from "temporal-polyfill";
import { badInput } from "./errors.js";

const MAX_YEARS = 10;

/**
 * The instant that lies a duration of ISO 8601 before another one, counted in UTC.
 * @throws BAD_USER_INPUT when it is no duration, not longer than nothing, or longer than 10 years
 */
export function goBack(argument: string, duration: string, instant: Date): Date {
  const until = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO("UTC");
  const from = subtract(until, duration);
  if (from === null || from >= until.epochMilliseconds || from < until.subtract({ years: MAX_YEARS }).epochMilliseconds)
    throw badInput(
      `${argument}: "${duration.slice(0, 80)}" cannot be used; expected an ISO 8601 duration of up to ${MAX_YEARS} years, such as PT12H, P1D or P4W`,
    );
  return new Date(from);
}

function subtract(until: Temporal.ZonedDateTime, duration: string): number | null {
  try {
    return until.subtract(Temporal.Duration.from(duration)).epochMilliseconds;
  } catch {
    return null;
  }
}
