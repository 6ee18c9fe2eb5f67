import { computed, signal } from "@preact/signals";
import { MOST_CHARACTERS } from "../address/view.js";
import type { SearchAnswer } from "../ask/answers.js";
import { ask } from "../ask/ask.js";
import { resource } from "../ask/resource.js";
import searchText from "../operations/search.graphql?raw";

const SUGGESTIONS = 8;
/** While keys come faster than this, nothing is asked. */
const PAUSE_MS = 120;

/** What stands in the search box. */
export const typed = signal("");

/** Whether it is longer than the API takes. */
export const isTooLong = computed(() => typed.value.trim().length > MOST_CHARACTERS);

/** What the typed words find, best first. */
export const suggestions = resource(
  () => (isTooLong.value ? null : typed.value.trim() || null),
  async (query, wanted) => {
    await pause(wanted);
    const { search } = await ask<SearchAnswer>(searchText, { query, first: SUGGESTIONS }, wanted);
    return { query, hits: search.edges };
  },
);

function pause(wanted: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE_MS);
    wanted.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("not wanted any more", "AbortError"));
    });
  });
}
