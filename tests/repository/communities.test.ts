import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCommunities } from "../../src/repository/communities.js";

const nodes = (...ids: string[]) => ids.map((id) => ({ id }));
const edge = (ends: string, weight = 1) => ({ source: ends.charAt(0), target: ends.charAt(1), weight });

describe("communities", () => {
  test("are groups that have more to do with each other, the largest first, then that of the lowest id", () => {
    const edges = ["ab", "bc", "ac", "de", "ef", "df", "xy"].map((ends) => edge(ends, 3)).concat(edge("cd"));
    expect([...findCommunities(nodes("y", "x", "f", "e", "d", "c", "b", "a", "z"), edges)].sort()).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 0],
      ["d", 1],
      ["e", 1],
      ["f", 1],
      ["x", 2],
      ["y", 2],
      ["z", 3],
    ]);
  });

  test("are none in nothing", () => {
    expect(findCommunities([], [])).toEqual(new Map());
  });

  test("do not depend on the order in which nodes and edges come, nor on the time of asking", () => {
    const ids = Array.from({ length: 12 }, (_, n) => `n${n}`);
    const ends = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
    const weighted = fc.tuple(ends, fc.integer({ min: 1, max: 5 }));
    const all = fc.uniqueArray(weighted, { maxLength: 30, selector: ([pair]) => [...pair].sort().join("|") });
    fc.assert(
      fc.property(all, fc.shuffledSubarray(ids, { minLength: ids.length }), (pairs, shuffled) => {
        const edges = pairs.map(([[source = "", target = ""], weight]) => ({ source, target, weight }));
        const found = findCommunities(nodes(...ids), edges);
        expect(new Map([...findCommunities(nodes(...shuffled), [...edges].reverse())].sort())).toEqual(
          new Map([...found].sort()),
        );
        const sizes = [...new Set(found.values())].map((one) => [...found.values()].filter((it) => it === one).length);
        expect(sizes.length === 0 ? 0 : Math.max(...found.values())).toBe(sizes.length - 1);
      }),
      { numRuns: 50 },
    );
  });
});
