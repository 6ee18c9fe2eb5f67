import type { GraphEngine, Statement } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { type Bucket, listBuckets } from "./buckets.js";
import type { NodeKey } from "./named.js";
import { during, type Period } from "./period.js";

/** How many items fall into a slot: `start` is its beginning in UTC, such as `2025-11`, `2025-11-25` or `2025-11-25T18:45`. */
interface SlotRow {
  id: string;
  start: string;
  itemCount: number;
}

/** How many items of one key a slot holds; `at` is its start, in milliseconds since 1970. */
export interface Slot {
  at: number;
  id: string;
  itemCount: number;
}

/** Slots, and the names of whose they are; who has no items has neither. */
export interface NamedSlots {
  slots: Slot[];
  names: ReadonlyMap<string, string>;
}

/** A line of a timeline: its key, and whose slots it sums up; no type for all items. */
export interface TimelineKey {
  key: string;
  id: string;
  type: NodeKey["type"] | null;
}

/** How many items of a key one bucket holds, from `time` to before `until`. */
export interface TimelineRow extends TimelineKey {
  time: string;
  until: string;
  value: number;
}

export const ALL_ITEMS: TimelineKey = { key: "items", id: "", type: null };

/** How long slots are: a file in cypher/slot says what the instants of one have in common. */
const SLOTS = { MONTH: "slot/month", DAY: "slot/day", QUARTER: "slot/quarter" };
export type SlotLength = keyof typeof SLOTS;

/** The longest slots that make buckets: months or days in UTC for buckets that begin with one, which is far fewer rows; else quarters of an hour. */
export function slotLength(bucket: Bucket, timeZone: string): SlotLength {
  if (bucket === "HOUR" || timeZone !== "UTC") return "QUARTER";
  return bucket === "MONTH" ? "MONTH" : "DAY";
}

/** How many items were posted in each slot, of all of them. */
export async function readItemSlots(engine: GraphEngine, period: Period, length: SlotLength): Promise<Slot[]> {
  return toSlots(await engine.read<SlotRow>(slotStatement("read/item-slots", length), period));
}

/** How many items that mention each entity, or that each author posted, fall into each slot. */
export async function readNamedSlots(
  engine: GraphEngine,
  named: readonly NodeKey[],
  period: Period,
  length: SlotLength,
): Promise<NamedSlots> {
  const idsOf = (type: NodeKey["type"]) => [...new Set(named.filter((it) => it.type === type).map(({ id }) => id))];
  const statement = during(slotStatement("read/item-slots-by-named", length), period);
  const parameters = { ...period, entities: idsOf("Entity"), authors: idsOf("Author") };
  const rows = await engine.read<SlotRow & { name: string }>(statement, parameters);
  return { slots: toSlots(rows), names: new Map(rows.map(({ id, name }) => [id, name])) };
}

function slotStatement(name: string, length: SlotLength): Statement {
  return { name, text: query(name).text.replaceAll("$slot", () => query(SLOTS[length]).text) };
}

/**
 * Sums up slots by bucket and key, with zeros where there is nothing, from the bucket of `since` to that of the last moment before
 * `until`; where the period is open at an end, from the first or to the last slot. A bucket begins at a multiple of a quarter of an
 * hour in every time zone since 1972, so no slot lies in two.
 * @returns null when there would be more than `most` rows
 */
export function toTimeline(
  slots: readonly Slot[],
  keys: readonly TimelineKey[],
  { bucket, timeZone, since, until, most }: TimelineShape,
): TimelineRow[] | null {
  const times = slots.map(({ at }) => at);
  const first = since ?? times.reduce((a, b) => Math.min(a, b), Infinity);
  const last = until === null ? times.reduce((a, b) => Math.max(a, b), -Infinity) : until - 1;
  if (!Number.isFinite(first) || !Number.isFinite(last) || first > last) return [];
  const starts = listBuckets(bucket, timeZone, first, last, Math.floor(most / keys.length));
  if ((starts.at(-1) ?? 0) <= last) return null;
  const counts = new Map(keys.map(({ id }) => [id, starts.map(() => 0)]));
  for (const { at, id, itemCount } of slots) {
    const sums = counts.get(id);
    const index = findBucket(starts, at);
    if (sums) sums[index] = (sums[index] ?? 0) + itemCount;
  }
  return starts.slice(0, -1).flatMap((start, index) =>
    keys.map((key) => ({
      ...key,
      time: new Date(start).toISOString(),
      until: new Date(starts[index + 1] ?? start).toISOString(),
      value: counts.get(key.id)?.[index] ?? 0,
    })),
  );
}

export interface TimelineShape {
  bucket: Bucket;
  timeZone: string;
  /** Milliseconds since 1970, like `until`; null where the period is open. */
  since: number | null;
  until: number | null;
  most: number;
}

function toSlots(rows: readonly SlotRow[]): Slot[] {
  return rows.map(({ id, start, itemCount }) => ({
    // A date without a time is UTC as it is.
    at: Date.parse(start.includes("T") ? `${start}Z` : start),
    id,
    itemCount,
  }));
}

/** The last bucket that begins at or before a moment, by halving. */
function findBucket(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
