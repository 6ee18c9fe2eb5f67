import { query } from "../graph/queries.js";
import { type EdgeRow, MOST, NEWEST, type Order, type PagedQuery, sortedQuery } from "./paged-query.js";

/** What the edges between authors and what they talk about can be sorted by. */
export const DISCUSSION_ORDERS = {
  ITEMS: { sorting: MOST, by: "itemCount", isReversed: false },
  MENTIONS: { sorting: MOST, by: "mentionCount", isReversed: false },
  LATEST: { sorting: NEWEST, by: "lastAt", isReversed: false },
  EARLIEST: { sorting: NEWEST, by: "firstAt", isReversed: true },
} satisfies Record<string, Order>;

export type DiscussionOrder = keyof typeof DISCUSSION_ORDERS;

type Discussions<Row extends EdgeRow, Parent> = Record<DiscussionOrder, PagedQuery<Row, Parent>>;

/** One list for each of the orders, all of them of one statement. */
export function discussions<Row extends EdgeRow, Parent>(name: string): Discussions<Row, Parent> {
  const by = (order: Order) => sortedQuery<Row, Parent>(name, order);
  return {
    ITEMS: by(DISCUSSION_ORDERS.ITEMS),
    MENTIONS: by(DISCUSSION_ORDERS.MENTIONS),
    LATEST: by(DISCUSSION_ORDERS.LATEST),
    EARLIEST: by(DISCUSSION_ORDERS.EARLIEST),
  };
}

/**
 * The same where the importer keeps how many items there are, in `DISCUSSES`: by items, another statement answers without reading any,
 * with such measures as it has.
 */
export function storedDiscussions<Row extends EdgeRow, Parent>(
  name: string,
  byItems: { name: string; measures: readonly string[] },
): Discussions<Row, Parent> {
  const lists = discussions<Row, Parent>(name);
  const stored = { statement: () => query(`read/${byItems.name}`), measures: byItems.measures };
  const counted = () => ({ statement: stored.statement, parameters: {} });
  return { ...lists, ITEMS: { ...lists.ITEMS, stored, counted } };
}
