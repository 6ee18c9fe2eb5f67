import { describe, expect, test } from "vitest";
import { inBatches, workAhead } from "../../src/importer/batches.js";

async function* each<T>(list: readonly T[], tellMade: (one: T) => void = () => undefined): AsyncGenerator<T> {
  for (const one of list) {
    await Promise.resolve();
    tellMade(one);
    yield one;
  }
}

async function all<T>(generator: AsyncGenerator<T>): Promise<T[]> {
  const got: T[] = [];
  for await (const one of generator) got.push(one);
  return got;
}

describe("batches", () => {
  test.each([
    [1, [[3], [1], [1], [5], [1]]],
    [4, [[3, 1], [1, 5], [1]]],
    [100, [[3, 1, 1, 5, 1]]],
  ])("are each as large as they must be to weigh %d, in the order of what comes", async (size, batches) => {
    expect(await all(inBatches(each([3, 1, 1, 5, 1]), size, (weight) => weight))).toEqual(batches);
  });

  test("of nothing are none", async () => {
    expect(await all(inBatches(each([]), 1, () => 1))).toEqual([]);
  });
});

describe("work ahead", () => {
  test.each([
    [1, [0, 0, 0, 0, 0]],
    [2, [1, 1, 1, 1, 0]],
    [4, [3, 3, 2, 1, 0]],
  ])("has %d under way: one that somebody works on, and those after it", async (count, expected) => {
    let made = 0;
    const leads: number[] = [];
    const numbers = each([1, 2, 3, 4, 5], (one) => {
      made = one;
    });
    for await (const one of workAhead(numbers, count)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      leads.push(made - one);
    }
    expect(leads).toEqual(expected);
  });

  test.each([1, 3])("of %d throws what making one throws in its turn, after those before it", async (count) => {
    const got: number[] = [];
    const failing = async () => {
      const numbers = each([1, 2, 3], (one) => {
        if (one === 2) throw new Error("two");
      });
      for await (const one of workAhead(numbers, count)) {
        got.push(one);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    await expect(failing()).rejects.toThrow("two");
    expect(got).toEqual([1]);
  });
});
