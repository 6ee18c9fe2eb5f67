/**
 * What `work` makes of the items, in their order, with up to `count` of them under way at once. Reads no further ahead than that, so that
 * memory stays flat. What the work on an item throws is thrown in the item's turn.
 */
export async function* workAhead<Item, Result>(
  items: Iterable<Item>,
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    // Until its turn nobody waits for it, and Node ends a process over an error that nobody waits for.
    result.catch(() => undefined);
    underWay.push(result);
    const next = underWay.length >= count ? underWay.shift() : undefined;
    if (next) yield await next;
  }
  for (const next of underWay) yield await next;
}
