import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bucket, isTimeZone, listBuckets } from "../../src/repository/buckets.js";

const BUCKETS: Bucket[] = ["HOUR", "DAY", "WEEK", "MONTH"];
/** Whole and half hours, quarters, summer time of an hour and of half an hour, clocks that change at midnight, and a day that never was. */
const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "America/New_York",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];

const startsOf = (bucket: Bucket, timeZone: string, first: string, last: string) =>
  listBuckets(bucket, timeZone, Date.parse(first), Date.parse(last), 100).map((start) =>
    new Date(start).toISOString().replace(":00.000Z", ""),
  );

describe("buckets", () => {
  test("of an hour begin at local full hours", () => {
    expect(startsOf("HOUR", "Asia/Kolkata", "2025-01-01T00:15:00Z", "2025-01-01T01:29:59Z")).toEqual([
      "2024-12-31T23:30",
      "2025-01-01T00:30",
      "2025-01-01T01:30",
    ]);
  });

  test("of a day have 25 hours where summer time ends, and 23 where it begins", () => {
    expect(startsOf("DAY", "Europe/Berlin", "2025-10-25T23:00:00Z", "2025-10-26T23:00:00Z")).toEqual([
      "2025-10-25T22:00",
      "2025-10-26T23:00",
      "2025-10-27T23:00",
    ]);
    expect(startsOf("DAY", "Europe/Berlin", "2025-03-30T12:00:00Z", "2025-03-30T12:00:00Z")).toEqual([
      "2025-03-29T23:00",
      "2025-03-30T22:00",
    ]);
  });

  test("of a day leave out one that a country skipped", () => {
    expect(startsOf("DAY", "Pacific/Apia", "2011-12-29T12:00:00Z", "2011-12-30T12:00:00Z")).toEqual([
      "2011-12-29T10:00",
      "2011-12-30T10:00",
      "2011-12-31T10:00",
    ]);
  });

  test("of a week begin on Monday, those of a month on the first", () => {
    expect(startsOf("WEEK", "Asia/Shanghai", "2025-11-26T00:00:00Z", "2025-12-01T00:00:00Z")).toEqual([
      "2025-11-23T16:00",
      "2025-11-30T16:00",
      "2025-12-07T16:00",
    ]);
    expect(startsOf("MONTH", "Asia/Shanghai", "2024-02-29T15:59:59Z", "2024-02-29T16:00:00Z")).toEqual([
      "2024-01-31T16:00",
      "2024-02-29T16:00",
      "2024-03-31T16:00",
    ]);
  });

  test("end early where there would be too many", () => {
    expect(listBuckets("HOUR", "UTC", 0, Number.MAX_SAFE_INTEGER, 3)).toEqual([0, 1, 2, 3].map((n) => n * 3_600_000));
  });

  const instant = fc.integer({ min: Date.parse("1990-01-01"), max: Date.parse("2037-12-31") });

  test("follow each other without gaps, hold what they were made for, and begin at quarters of an hour", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUCKETS),
        fc.constantFrom(...ZONES),
        instant,
        fc.integer({ min: 0, max: 40 * 86_400_000 }),
        (bucket, zone, first, length) => {
          const starts = listBuckets(bucket, zone, first, first + length, 5_000);
          expect(starts[0]).toBeLessThanOrEqual(first);
          expect(starts[1]).toBeGreaterThan(first);
          expect(starts.at(-2)).toBeLessThanOrEqual(first + length);
          expect(starts.at(-1)).toBeGreaterThan(first + length);
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
          expect(starts.filter((start) => start % 900_000 !== 0)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("in UTC are those of the zone of the same offset, which takes the other way", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUCKETS),
        fc.integer({ min: Date.parse("1972-01-01"), max: Date.parse("2037-12-31") }),
        fc.integer({ min: -1, max: 40 * 86_400_000 }),
        fc.integer({ min: 0, max: 1_000 }),
        (bucket, first, length, most) => {
          expect(listBuckets(bucket, "UTC", first, first + length, most)).toEqual(
            listBuckets(bucket, "Africa/Abidjan", first, first + length, most),
          );
        },
      ),
      // The other way takes its time.
      { numRuns: 50 },
    );
  });

  test("of a day begin when the local date changes, in the words of Intl", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (timeZone, at) => {
        const local = new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short" });
        for (const start of listBuckets("DAY", timeZone, at, at + 3 * 86_400_000, 10))
          expect(local.format(start)).not.toBe(local.format(start - 1));
      }),
    );
  });

  test("of a week begin on a Monday, in the words of Intl", () => {
    fc.assert(
      // Samoa skipped a Friday, but no Monday.
      fc.property(fc.constantFrom(...ZONES), instant, (timeZone, at) => {
        const local = new Intl.DateTimeFormat("en", { timeZone, weekday: "short" });
        for (const start of listBuckets("WEEK", timeZone, at, at + 30 * 86_400_000, 10))
          expect([local.format(start), local.format(start - 1)]).toEqual(["Mon", "Sun"]);
      }),
    );
  });
});

describe("the name of a time zone", () => {
  test.each([...ZONES, "Etc/GMT+8", "europe/berlin"])("is taken: %s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each([
    "",
    "Mars/Olympus",
    "+08:00",
    "2025-01-01T00:00Z",
    "UTC; DROP",
    "../etc/passwd",
    "北京",
    "a".repeat(10_000),
  ])("is refused: %s", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
