import { spellWords } from "../identity/words.js";
import { findSentence } from "./sentence.js";

/** Where words of a query stand: `[start, end)` in UTF-16 units of a text of an item, or of `quote` where that is a name. */
export interface Highlight {
  field: "title" | "summary" | null;
  start: number;
  end: number;
  surface: string;
  /** The sentence around the surface, or the whole name. */
  quote: string;
}

/** As many as a reader looks at. */
const MAX_HIGHLIGHTS = 50;

/** The places of an item where parts of a query stand, title first; none lies in another. */
export function highlightItem(item: { title: string; summary: string }, parts: readonly string[]): Highlight[] {
  const fields = ["title", "summary"] as const;
  const all = fields.flatMap((field) => findPlaces(item[field], parts).map((place) => ({ field, ...place })));
  return all.slice(0, MAX_HIGHLIGHTS).map(({ field, start, end }) => {
    const text = item[field];
    return { field, start, end, surface: text.slice(start, end), quote: findSentence(text, start, end) };
  });
}

/** The shortest of the names that begins with the query or holds its parts; a Chinese one, whole, where the query is its pinyin. */
export function highlightName(names: readonly string[], query: string, parts: readonly string[]): Highlight[] {
  const found = [...names].sort(byLength).map((name) => ({ name, places: findInName(name, query, parts) }));
  const written = found.find(({ places }) => places.length > 0);
  const quote = written?.name ?? found.find(({ name }) => /\p{Script=Han}/u.test(name))?.name ?? "";
  const places = written?.places ?? [{ start: 0, end: quote.length }];
  return places.map(({ start, end }) => ({ field: null, start, end, surface: quote.slice(start, end), quote }));
}

/** Engines gather names in orders of their own. */
function byLength(a: string, b: string): number {
  return a.length - b.length || Number(a > b) - Number(a < b);
}

interface Place {
  start: number;
  end: number;
}

function findInName(name: string, query: string, parts: readonly string[]): Place[] {
  const { text, starts, ends } = spellWords(name);
  const beginning = spellWords(query).text.slice(0, -1);
  if (text.startsWith(beginning)) return [{ start: starts[1] ?? 0, end: ends[beginning.length - 1] ?? 0 }];
  return parts.every((part) => text.includes(part)) ? findPlaces(name, parts) : [];
}

function findPlaces(original: string, parts: readonly string[]): Place[] {
  const { text, starts, ends } = spellWords(original);
  const places: Place[] = [];
  for (const part of parts) {
    const [before, after] = [Number(part.startsWith(" ")), Number(part.endsWith(" "))];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      places.push({ start: starts[at + before] ?? 0, end: ends[at + part.length - after - 1] ?? 0 });
    }
  }
  return withoutInner(places);
}

/** In the order of the text, the longer one where two overlap. */
function withoutInner(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}
