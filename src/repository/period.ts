/** A stretch of time: instants as RFC 3339 in UTC with milliseconds, which sort as texts; `since` belongs to it, `until` does not. */
export type Period = { since: string; until: string };

/** Which end of time a list begins at. */
export type TimeOrder = "NEWEST" | "OLDEST";
