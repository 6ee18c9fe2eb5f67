import { ThroughlineError } from "../errors.js";

/** A place in a list: what is sorted by, then the id. */
export interface Place {
  sort: number | string;
  id: string;
}

/** A cursor names its list, so that one of another list is noticed, and the place in it. */
export function encodeCursor(list: string, { sort, node }: { sort: number | string; node: { id: string } }): string {
  return Buffer.from(JSON.stringify([list, sort, node.id])).toString("base64url");
}

/** @throws ThroughlineError CURSOR, which names the argument, when the cursor was not handed out by the list */
export function decodeCursor(
  { list, sorting }: { list: string; sorting: { start: number | string } },
  cursor: string,
  argument: string,
): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(place) && place.length === 3) {
      const [named, sort, id] = place as unknown[];
      if (named === list && typeof sort === typeof sorting.start && typeof id === "string")
        return { sort: sort as number | string, id };
    }
  } catch {
    // Not even JSON: the same mistake, told below.
  }
  throw new ThroughlineError(
    "CURSOR",
    `${argument}: "${cursor.slice(0, 80)}" is not a cursor of this list: expected a startCursor, endCursor or cursor that it returned`,
  );
}
