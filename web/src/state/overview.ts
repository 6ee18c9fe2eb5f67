import { computed } from "@preact/signals";
import { view } from "../address/current.js";
import type { Overview, TopLists } from "../ask/answers.js";
import { ask } from "../ask/ask.js";
import { resource } from "../ask/resource.js";
import overviewText from "../operations/overview.graphql?raw";
import topText from "../operations/top.graphql?raw";

/** How long the window of the top lists is: a day, because digests appear several times in one. */
const WINDOW_MS = 24 * 60 * 60 * 1000;

/** What is in the graph as a whole. Both pages need it, and it is asked for once. */
export const overview = resource(
  () => "overview",
  (_, signal) => ask<Overview>(overviewText, {}, signal),
);

/** The day that ends with the newest item: by the clock there would be nothing to show when the last import is old. */
const lastWindow = computed(() => {
  const newest = overview.value.value?.newest.nodes[0]?.postedAt;
  if (newest === undefined) return null;
  const end = Date.parse(newest) + 1;
  return { since: new Date(end - WINDOW_MS).toISOString(), until: new Date(end).toISOString() };
});

/** Who and what is mentioned most in the last window. */
export const top = resource(
  () => (view.value.page === "home" ? lastWindow.value : null),
  (during, signal) => ask<TopLists>(topText, { during }, signal),
);
