import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Choices that are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  /** One of a list, each as likely. */
  pick<T>(list: readonly T[]): T;
}

export function randomOf(seed: number): Random & { fraction(): number } {
  const generator = xoroshiro128plus(seed);
  const integer = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    integer,
    fraction: () => uniformFloat32(generator),
    pick(list) {
      const chosen = list[integer(0, list.length - 1)];
      if (chosen === undefined) throw new Error("there is nothing to pick from");
      return chosen;
    },
  };
}

/**
 * Picks from a list by Zipf's law: the nth is chosen with a weight of 1/n^s, as words and names are in real texts (Zipf 1949; s near 1).
 */
export function zipfOf<T>(list: readonly T[], exponent: number, random: { fraction(): number }): () => T {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= list.length; rank++) sums.push((sum += rank ** -exponent));
  return () => {
    const wanted = random.fraction() * sum;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const chosen = list[low];
    if (chosen === undefined) throw new Error("there is nothing to pick from");
    return chosen;
  };
}
