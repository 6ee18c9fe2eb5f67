import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Slot, type TimelineKey, toTimeline } from "../../src/repository/timeline.js";

const KEYS: TimelineKey[] = ["a", "b", "c"].map((id) => ({ id, key: id.toUpperCase(), type: "Entity" }));
const QUARTER = 900_000;

const slots: fc.Arbitrary<Slot[]> = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 4_000 }).map((n) => Date.parse("2025-10-20") + n * QUARTER),
    id: fc.constantFrom("a", "b", "c"),
    itemCount: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 30 },
);
const shape = fc.record({
  bucket: fc.constantFrom("HOUR" as const, "DAY" as const, "WEEK" as const, "MONTH" as const),
  timeZone: fc.constantFrom("UTC", "Asia/Kathmandu", "Europe/Berlin", "Australia/Lord_Howe"),
});

describe("a timeline", () => {
  test("counts every item once, in the bucket that holds it, and has a row for each key in each bucket", () => {
    fc.assert(
      fc.property(slots, shape, (written, { bucket, timeZone }) => {
        const rows = toTimeline(written, KEYS, { bucket, timeZone, since: null, until: null, most: 5_000 }) ?? [];
        for (const { id } of KEYS) {
          const own = rows.filter((row) => row.id === id);
          for (const [index, row] of own.entries()) {
            if (index > 0) expect(row.time).toBe(own[index - 1]?.until);
            const inside = written.filter(
              (slot) => slot.id === id && slot.at >= Date.parse(row.time) && slot.at < Date.parse(row.until),
            );
            expect(row.value).toBe(inside.reduce((sum, { itemCount }) => sum + itemCount, 0));
          }
          const all = written.filter((slot) => slot.id === id).reduce((sum, { itemCount }) => sum + itemCount, 0);
          expect(own.reduce((sum, { value }) => sum + value, 0)).toBe(all);
        }
        expect(rows.map(({ key }) => key).slice(0, 3)).toEqual(["A", "B", "C"]);
        expect(rows.length % 3).toBe(0);
      }),
    );
  });

  test("has no row too many, and tells where it would", () => {
    const day = { bucket: "HOUR", timeZone: "UTC", since: 0, until: 24 * 3_600_000 } as const;
    expect(toTimeline([], KEYS, { ...day, most: 72 })).toHaveLength(72);
    expect(toTimeline([], KEYS, { ...day, most: 71 })).toBeNull();
  });
});
