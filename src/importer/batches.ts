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
 * The same in the same order, with the next one under way while somebody works on the one before it, and no more than that, so that
 * memory stays flat. What making one throws is thrown in its turn.
 */
export async function* oneAhead<T>(all: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = all.next();
  for (;;) {
    const made = await next;
    if (made.done) return;
    next = all.next();
    // Until its turn nobody waits for it, and Node ends a process over an error that nobody waits for.
    next.catch(() => undefined);
    yield made.value;
  }
}
