import { effect, signal } from "@preact/signals";
import { ask } from "../ask/ask.js";
import type { CategoriesOf } from "../graph/filter.js";
import nodeCategories from "../operations/node-categories.graphql?raw";

/** As many ids as one question takes. */
const BATCH = 100;

interface Answer {
  nodes: ({ id: string; categories?: { nodes: { id: string }[] } } | null)[];
}

/** What is known so far of which node is in which categories. */
export const categoriesOf = signal<CategoriesOf>(new Map());

/**
 * Asks for the categories of nodes as they appear, a batch at a time. Without an answer the filter by category has less to show,
 * which is no reason to show nothing at all; the next node that appears asks again.
 * @param idsOf reads the ids from signals
 */
export function followCategories(idsOf: () => string[]): void {
  effect(() => {
    const ids = idsOf();
    const controller = new AbortController();
    void askMissing(ids, controller.signal).catch(() => undefined);
    return () => {
      controller.abort();
    };
  });
}

async function askMissing(ids: string[], signal: AbortSignal): Promise<void> {
  const missing = ids.filter((id) => !categoriesOf.peek().has(id));
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const { nodes } = await ask<Answer>(nodeCategories, { ids: batch }, signal);
    const known = new Map(categoriesOf.peek());
    batch.forEach((id, index) => known.set(id, nodes[index]?.categories?.nodes.map((category) => category.id) ?? []));
    categoriesOf.value = known;
  }
}
