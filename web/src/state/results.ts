import { view } from "../address/current.js";
import type { SearchAnswer } from "../ask/answers.js";
import { ask } from "../ask/ask.js";
import { resource } from "../ask/resource.js";
import searchText from "../operations/search.graphql?raw";

const RESULTS = 30;

/** What the words in the address find, best first. */
export const results = resource(
  () => view.value.query || null,
  (query, signal) => ask<SearchAnswer>(searchText, { query, first: RESULTS }, signal).then(({ search }) => search),
);
