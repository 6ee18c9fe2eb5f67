import { MOST, NEWEST, type Order } from "./page.js";

/** What the edges between authors and what they talk about can be sorted by. */
export const DISCUSSION_ORDERS = {
  ITEMS: { sorting: MOST, by: "itemCount", isReversed: false },
  MENTIONS: { sorting: MOST, by: "mentionCount", isReversed: false },
  LATEST: { sorting: NEWEST, by: "lastAt", isReversed: false },
  EARLIEST: { sorting: NEWEST, by: "firstAt", isReversed: true },
} satisfies Record<string, Order>;

export type DiscussionOrder = keyof typeof DISCUSSION_ORDERS;

/** One list for each of the orders. */
export function byDiscussionOrder<List>(list: (order: Order) => List): Record<DiscussionOrder, List> {
  return {
    ITEMS: list(DISCUSSION_ORDERS.ITEMS),
    MENTIONS: list(DISCUSSION_ORDERS.MENTIONS),
    LATEST: list(DISCUSSION_ORDERS.LATEST),
    EARLIEST: list(DISCUSSION_ORDERS.EARLIEST),
  };
}
