/**
 * How many of a kind an import added, changed, removed, and found as they should be. Every digest counts for itself: an author in
 * three digests is added once and unchanged twice.
 */
export interface Tally {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

export const COUNTED = ["digests", "items", "authors", "entities", "mentions"] as const;
export type Counted = (typeof COUNTED)[number];
export type Changes = Record<Counted, Tally>;

export function noChanges(): Changes {
  const tally = (): Tally => ({ added: 0, changed: 0, removed: 0, unchanged: 0 });
  return { digests: tally(), items: tally(), authors: tally(), entities: tally(), mentions: tally() };
}

export function addChanges(total: Changes, more: Changes): void {
  for (const counted of COUNTED) {
    for (const key of ["added", "changed", "removed", "unchanged"] as const) total[counted][key] += more[counted][key];
  }
}
