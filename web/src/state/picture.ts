import { computed } from "@preact/signals";
import { view } from "../address/current.js";
import { PAGE, type Start } from "../address/view.js";
import { askNetwork, type During } from "../ask/networks.js";
import { resource } from "../ask/resource.js";
import { countCategories, countKinds, filterPicture, type Wanted } from "../graph/filter.js";
import { EMPTY, overlay, type Picture } from "../graph/picture.js";
import { categoriesOf } from "./categories-of.js";
import { overview } from "./overview.js";
import { pathPicture, paths } from "./path.js";
import { results } from "./results.js";

/** An overview lays the largest categories over each other. */
const OVERVIEW_CATEGORIES = 3;
/** Networks that were asked for already: going back and expanding ask for nothing twice. */
const MOST_KEPT = 200;
const kept = new Map<string, Picture>();

/** What the picture begins with: as in the address, else the best hit, else the largest categories; null while that is not known yet. */
export const starts = computed<Start[] | null>(() => {
  const { page, at, query, from, to } = view.value;
  if (page !== "explore") return null;
  if (at.length > 0) return at;
  if (query) {
    const found = results.value.value;
    return found?.edges.slice(0, 1).map(({ node }) => ({ id: node.id, limit: PAGE })) ?? null;
  }
  if (from && to) return [];
  const all = overview.value.value;
  return all?.categories.edges.slice(0, OVERVIEW_CATEGORIES).map(({ node }) => ({ id: node.id, limit: PAGE })) ?? null;
});

/** All that was asked for, before anything is filtered, and the ids whose neighbours may be more than are shown. */
export const networks = resource(
  () => starts.value && { starts: starts.value, since: view.value.since, until: view.value.until },
  async ({ starts: wanted, since, until }, signal) => {
    const pictures = await Promise.all(wanted.map((start) => loadNetwork(start, { since, until }, signal)));
    const cut = wanted.filter(({ limit }, index) => (pictures[index]?.nodes.length ?? 0) >= limit).map(({ id }) => id);
    return { picture: overlay(pictures), cut };
  },
);

/** The networks with the paths laid over them. */
export const whole = computed<Picture>(() => {
  const picture = networks.value.value?.picture ?? EMPTY;
  return overlay([picture, pathPicture.value]);
});

const wanted = computed<Wanted>(() => {
  const { kinds, categories, at, from, to } = view.value;
  const onPaths = (paths.value.value ?? []).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  return { kinds, categories, always: [...at.map(({ id }) => id), ...onPaths, from ?? "", to ?? ""] };
});

/** What is shown, in whatever shape. */
export const shown = computed<Picture>(() => filterPicture(whole.value, wanted.value, categoriesOf.value));

export const kindCounts = computed(() => countKinds(whole.value, wanted.value, categoriesOf.value));
export const categoryCounts = computed(() => countCategories(whole.value, wanted.value, categoriesOf.value));

async function loadNetwork(start: Start, during: During, signal: AbortSignal): Promise<Picture> {
  const key = JSON.stringify([start, during]);
  const known = kept.get(key);
  if (known) return known;
  const picture = await askNetwork(start, during, signal);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, picture);
  return picture;
}
