import { describe, expect, test } from "vitest";
import { contains, Cover } from "../../src/recognition/candidate.js";

test("a span contains itself and what lies in it", () => {
  expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
  expect(contains({ start: 2, end: 5 }, { start: 3, end: 4 })).toBe(true);
  expect(contains({ start: 2, end: 5 }, { start: 1, end: 5 })).toBe(false);
  expect(contains({ start: 2, end: 5 }, { start: 2, end: 6 })).toBe(false);
});

describe("a cover", () => {
  const [one, two] = [
    { start: 1, end: 3 },
    { start: 5, end: 8 },
  ];
  const cover = new Cover(10, [one, two]);

  test.each([
    [0, 1, []],
    [0, 2, [one]],
    [2, 3, [one]],
    [3, 5, []],
    [0, 10, [one, two]],
    [7, 9, [two]],
    [4, 4, []],
    [9, 30, []],
  ])("tells what overlaps [%i, %i)", (start, end, expected) => {
    expect(cover.overlapping({ start, end })).toEqual(expected);
    expect(cover.isFree({ start, end })).toBe(expected.length === 0);
  });

  test("leaves a place to the first that takes it", () => {
    const late = { start: 2, end: 6 };
    const shared = new Cover(10, [one, two]);
    shared.add(late);
    expect(shared.overlapping({ start: 2, end: 3 })).toEqual([one]);
    expect(shared.overlapping({ start: 0, end: 10 })).toEqual([one, late, two]);
  });
});
