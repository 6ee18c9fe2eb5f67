const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** The bucket of a timeline that cuts a span (in milliseconds) into some dozens, at most a few hundreds. */
export function bucketOf(span: number): "HOUR" | "DAY" | "WEEK" | "MONTH" {
  if (span <= 4 * DAY) return "HOUR";
  if (span <= 200 * DAY) return "DAY";
  return span <= 4 * 365 * DAY ? "WEEK" : "MONTH";
}
