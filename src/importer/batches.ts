/**
 * Puts what comes one by one into batches, in its order, each as large as it must be to weigh `size`; the last may be lighter.
 * @param weigh what one of them adds to its batch
 */
export async function* inBatches<T>(
  all: AsyncIterable<T>,
  size: number,
  weigh: (one: T) => number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let weight = 0;
  for await (const one of all) {
    batch.push(one);
    weight += weigh(one);
    if (weight < size) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}

/**
 * The same in the same order, with up to `count` under way: one that somebody works on, and the next ones, which are made meanwhile. No
 * more than that, so that memory stays flat. What making one throws is thrown in its turn.
 */
export async function* workAhead<T>(all: AsyncGenerator<T>, count: number): AsyncGenerator<T> {
  const underWay: Promise<IteratorResult<T, unknown>>[] = [];
  for (;;) {
    while (underWay.length < count) {
      const next = all.next();
      // Until its turn nobody waits for it, and Node ends a process over an error that nobody waits for.
      next.catch(() => undefined);
      underWay.push(next);
    }
    const made = await underWay.shift();
    if (!made || made.done) return;
    yield made.value;
  }
}
