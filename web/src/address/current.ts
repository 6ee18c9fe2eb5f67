import { computed, signal } from "@preact/signals";
import { readView } from "./read.js";
import type { View } from "./view.js";
import { writeView } from "./write.js";

const address = signal(readLocation());

/** What is looked at. The address is the only place that keeps it. */
export const view = computed<View>(() => address.value.view);

/** Parts of the address that were left out, because they are no possible values. */
export const broken = computed<string[]>(() => address.value.broken);

/** Changes parts of what is looked at, as a step that the back button takes back. */
export function change(parts: Partial<View>): void {
  open({ ...view.value, ...parts });
}

/** Looks at something else, as a step that the back button takes back. */
export function open(next: View): void {
  const target = writeView(next);
  if (target === writeView(view.value)) return;
  history.pushState(null, "", target);
  address.value = readLocation();
}

/** Lets a link within the pages change the view without loading the page anew; with a modifier key it stays the browser's. */
export function follow(event: MouseEvent, next: View): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(next);
}

addEventListener("popstate", () => {
  address.value = readLocation();
});

function readLocation() {
  return readView(location.pathname, location.search);
}
