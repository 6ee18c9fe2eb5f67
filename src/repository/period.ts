import type { Statement } from "../graph/engine.js";

/** A stretch of time: instants as RFC 3339 in UTC with milliseconds, which sort as texts; `since` belongs to it, `until` does not. */
export type Period = { since: string; until: string };

/** All of time: texts that sort before and after every instant. */
export const ALWAYS: Period = { since: "0", until: "9999" };

/** Which end of time a list begins at. */
export type TimeOrder = "NEWEST" | "OLDEST";

/** The statement without its period where that is all of time: to compare each of many items costs as much as to count them. */
export function during({ name, text }: Statement, period: Period): Statement {
  const isAlways = period.since === ALWAYS.since && period.until === ALWAYS.until;
  return { name, text: isAlways ? text.replace(PERIOD, "") : text };
}

const PERIOD = /^ *WHERE i\.postedAt >= \$since AND i\.postedAt < \$until\n/gm;
