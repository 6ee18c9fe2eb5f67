import { change, view } from "../address/current.js";
import { MOST_NEIGHBOURS, MOST_STARTS, PAGE } from "../address/view.js";
import { shown, starts } from "../state/picture.js";

// The steps that are taken in a picture; each is one change of the address.

/** Puts a node into the side panel. */
export function pick(id: string): void {
  change({ selected: id });
}

/** Whether the neighbours of a node were asked for. */
export function isExpanded(id: string): boolean {
  return view.value.at.some((start) => start.id === id);
}

/** Brings the heaviest neighbours of a node, or the next of them when some are there. */
export function expand(id: string): void {
  // An overview has no starts in its address; what it shows has to stay all the same.
  const at = starts.peek() ?? [];
  const known = at.find((start) => start.id === id);
  const limit = Math.min(MOST_NEIGHBOURS, (known?.limit ?? 0) + PAGE);
  const others = at.filter((start) => start !== known);
  change({ at: [...others.slice(-(MOST_STARTS - 1)), { id, limit }], selected: id });
}

/** Takes the neighbours of a node away again; what others brought stays. */
export function collapse(id: string): void {
  change({ at: view.peek().at.filter((start) => start.id !== id) });
}

/** A fresh picture around a node. */
export function startHere(id: string): void {
  change({ at: [{ id, limit: PAGE }], query: "", selected: id, from: null, to: null });
}

/** A node's name, as far as the picture knows it; else its id. */
export function nameInPicture(id: string): string {
  return shown.value.nodes.find((node) => node.id === id)?.label ?? id;
}
