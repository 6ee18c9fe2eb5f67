import AhoCorasick from "modern-ahocorasick";
import { type FoldedText, fold, nameKey, standsFree } from "../identity/names.js";
import type { Registry, RegistryEntity } from "./model.js";

/** A name found in a text: `[start, end)` in UTF-16 units of the original. */
export interface NameMatch {
  entity: RegistryEntity;
  start: number;
  end: number;
  /** How it was found: by a name, or by a phrase that shows a topic. */
  rule: "alias" | "topic";
}

/** Finds the names of a registry in a text: longest first from the left, never inside a Latin word, in order, not overlapping. */
export type Matcher = (text: string) => NameMatch[];

/** What a key of the lookup stands for. */
interface Pattern {
  entity: RegistryEntity;
  rule: "alias" | "topic";
}

/** Builds the lookup over every name and term of the registry; time and memory are linear in their length. */
export function buildMatcher(registry: Registry): Matcher {
  const patterns = new Map<string, Pattern>();
  for (const entity of registry.entities.values()) {
    for (const name of [entity.name, ...entity.names]) patterns.set(nameKey(name), { entity, rule: "alias" });
    for (const term of entity.terms) patterns.set(nameKey(term), { entity, rule: "topic" });
  }
  const automaton = new AhoCorasick([...patterns].map(([pattern, data]) => ({ pattern, data })));
  const longest = [...patterns.keys()].reduce((length, key) => Math.max(length, key.length), 0);
  return (text) => {
    const folded = fold(text);
    const found = searchWindows(automaton, folded, longest)
      .map(({ entity, rule, start, end }) => ({ entity, rule, ...originalRange(folded, start, end) }))
      .filter(({ start, end }) => standsFree(text, start, end));
    return leftmostLongest(found);
  };
}

/** The automaton's time grows faster than the text, so it is shown a window at a time, each long enough for any name that starts in it. */
const WINDOW = 1_000;

function searchWindows(automaton: AhoCorasick<Pattern>, { text }: FoldedText, longest: number): NameMatch[] {
  const found: NameMatch[] = [];
  for (let from = 0; from < text.length; from += WINDOW) {
    for (const { data, start, end } of automaton.search(text.slice(from, from + WINDOW + longest))) {
      if (data && start < WINDOW) found.push({ ...data, start: from + start, end: from + end });
    }
  }
  return found;
}

function originalRange({ starts, ends }: FoldedText, start: number, end: number): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

function leftmostLongest(found: NameMatch[]): NameMatch[] {
  const kept: NameMatch[] = [];
  for (const match of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}
