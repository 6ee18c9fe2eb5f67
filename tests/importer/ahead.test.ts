import { describe, expect, test } from "vitest";
import { workAhead } from "../../src/importer/ahead.js";

async function all<T>(generator: AsyncGenerator<T>): Promise<T[]> {
  const got: T[] = [];
  for await (const one of generator) got.push(one);
  return got;
}

describe("work ahead", () => {
  test.each([1, 2, 3, 10])("of %d comes in the order of the items, however long each takes", async (count) => {
    const wait = (ms: number) => new Promise<number>((resolve) => setTimeout(resolve, ms, ms));
    expect(await all(workAhead([9, 1, 5, 0, 3], count, wait))).toEqual([9, 1, 5, 0, 3]);
  });

  test.each([1, 3])("never has more than %d under way", async (count) => {
    let started = 0;
    let done = 0;
    let most = 0;
    for await (const one of workAhead([1, 2, 3, 4, 5, 6, 7], count, async (item) => {
      most = Math.max(most, ++started - done);
      return Promise.resolve(item);
    })) {
      expect(one).toBe(++done);
    }
    expect([most, done]).toEqual([count, 7]);
  });

  test("throws in the item's turn, after those before it", async () => {
    const got: number[] = [];
    const failing = async () => {
      for await (const one of workAhead([1, 2, 3], 3, (item) =>
        item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item),
      )) {
        got.push(one);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    await expect(failing()).rejects.toThrow("two");
    expect(got).toEqual([1]);
  });
});
