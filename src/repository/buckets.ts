import { Temporal } from "temporal-polyfill";

export type Bucket = "HOUR" | "DAY" | "WEEK" | "MONTH";

/** Whether it is the name of a time zone, such as `Asia/Shanghai`. Offsets are none: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The starts of the buckets that hold the instants from `first` to `last`, in order: local full hours, days, ISO weeks (from Monday)
 * or months of a time zone, so a day is 23 or 25 hours long where summer time begins or ends. Ends early at `most`.
 * @returns milliseconds since 1970; one start more than there are buckets, the end of the last
 */
export function listBuckets(bucket: Bucket, timeZone: string, first: number, last: number, most: number): number[] {
  if (timeZone === "UTC") return listBucketsInUtc(bucket, first, last, most);
  let start = startOf(bucket, Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(timeZone));
  const starts = [start.epochMilliseconds];
  while (start.epochMilliseconds <= last && starts.length <= most) {
    start = startOfNext(bucket, start);
    starts.push(start.epochMilliseconds);
  }
  return starts;
}

/** UTC has no summer time, so that its buckets need no calendar of time zones, which takes most of the time of a long timeline. */
function listBucketsInUtc(bucket: Bucket, first: number, last: number, most: number): number[] {
  const start = new Date(first);
  if (bucket === "HOUR") start.setUTCMinutes(0, 0, 0);
  else start.setUTCHours(0, 0, 0, 0);
  if (bucket === "WEEK") start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
  if (bucket === "MONTH") start.setUTCDate(1);
  const starts = [start.getTime()];
  while (start.getTime() <= last && starts.length <= most) {
    if (bucket === "HOUR") start.setUTCHours(start.getUTCHours() + 1);
    else if (bucket === "MONTH") start.setUTCMonth(start.getUTCMonth() + 1);
    else start.setUTCDate(start.getUTCDate() + (bucket === "WEEK" ? 7 : 1));
    starts.push(start.getTime());
  }
  return starts;
}

function startOf(bucket: Bucket, time: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (bucket === "HOUR") return time.round({ smallestUnit: "hour", roundingMode: "floor" });
  const date = time.toPlainDate();
  const back = { DAY: 0, WEEK: date.dayOfWeek - 1, MONTH: date.day - 1 }[bucket];
  return date.subtract({ days: back }).toZonedDateTime(time.timeZoneId);
}

function startOfNext(bucket: Bucket, start: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (bucket === "HOUR") {
    const hourOn = start.add({ hours: 1 });
    if (hourOn.minute === 0 && hourOn.second === 0) return hourOn;
    // Where clocks go forward or back by half an hour, as on Lord Howe Island, one local hour is shorter or longer.
    const next = startOf(bucket, hourOn);
    return Temporal.ZonedDateTime.compare(next, start) > 0 ? next : startOf(bucket, start.add({ hours: 2 }));
  }
  const step = { DAY: { days: 1 }, WEEK: { weeks: 1 }, MONTH: { months: 1 } }[bucket];
  return start.toPlainDate().add(step).toZonedDateTime(start.timeZoneId);
}
