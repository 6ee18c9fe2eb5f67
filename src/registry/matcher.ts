import AhoCorasick from "modern-ahocorasick";
import { type FoldedText, fold, nameKey, standsFree, toHalfWidth } from "../identity/names.js";
import type { NamedEntity, Registry, RegistryEntity } from "./model.js";
import { bareSpelling, collectPatterns, type Owner, type Pattern } from "./patterns.js";
import { type KnownNames, readVersion, versionOf } from "./versions.js";

/** A name found in a text: `[start, end)` in UTF-16 units of the original. */
export interface NameMatch {
  entity: NamedEntity;
  start: number;
  end: number;
  /** How it was found: by a name, by an account on X, by a family's name with a version, or by a phrase that shows a topic. */
  rule: "alias" | "handle" | "version" | "topic";
}

/**
 * Finds the names of a registry in texts that belong together (title and summary of an entry): longest first from the left, never
 * inside a Latin word, in order, and an ambiguous name only where the texts give it the context that it needs. Names do not overlap
 * each other, nor do topics; a topic may overlap a name, but not stand inside one.
 * @returns the matches of each text
 */
export type Matcher = (...texts: readonly string[]) => NameMatch[][];

/** Where a pattern stands in a text. */
interface Hit {
  pattern: Pattern;
  start: number;
  end: number;
  /** Whether it ends where a word ends; a family's name may go on with a version. */
  isWhole: boolean;
}

/** Builds the lookup over every name and term of the registry; time and memory are linear in their length. */
export function buildMatcher(registry: Registry, patterns = collectPatterns(registry)): Matcher {
  const automaton = new AhoCorasick([...patterns].map(([pattern, data]) => ({ pattern, data })));
  const longest = [...patterns.keys()].reduce((length, key) => Math.max(length, key.length), 0);
  const related = collectRelated(registry);
  const known: KnownNames = {
    findFamily: (name) => patterns.get(nameKey(name))?.families[0],
    findListed: (name) => patterns.get(nameKey(name))?.owners.find(({ ambiguous }) => ambiguous === null)?.entity,
  };
  return (...texts) => {
    const hits = texts.map((text) => findHits(automaton, text, longest));
    const whole = hits.flat().filter(({ isWhole }) => isWhole);
    const context: Context = {
      patterns: new Set(whole.map(({ pattern }) => pattern)),
      clear: new Set(whole.flatMap(({ pattern }) => clearOwners(pattern)).map(({ id }) => id)),
      related,
    };
    return texts
      .map(toHalfWidth)
      .map((text, i) => resolve((hits[i] ?? []).flatMap((hit) => readHit(hit, text, context, known))));
  };
}

/** The automaton's time grows faster than the text, so it is shown a window at a time, each long enough for any name that starts in it. */
const WINDOW = 1_000;

function findHits(automaton: AhoCorasick<Pattern>, text: string, longest: number): Hit[] {
  const folded = fold(text);
  const hits: Hit[] = [];
  for (let from = 0; from < folded.text.length; from += WINDOW) {
    for (const { data, start, end } of automaton.search(folded.text.slice(from, from + WINDOW + longest))) {
      if (!data || start >= WINDOW) continue;
      const range = originalRange(folded, from + start, from + end);
      const isWhole = standsFree(text, range.start, range.end);
      if (isWhole || data.families.length > 0) hits.push({ pattern: data, ...range, isWhole });
    }
  }
  return hits;
}

function originalRange({ starts, ends }: FoldedText, start: number, end: number): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** What an entry says about its ambiguous names. */
interface Context {
  /** What was found in it. */
  patterns: ReadonlySet<Pattern>;
  /** Ids of the entities that it names beyond doubt. */
  clear: ReadonlySet<string>;
  related: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name, or a phrase that only covers one (`entity` null). */
type Reading = Omit<NameMatch, "entity"> & { entity: NamedEntity | null };

function readHit({ pattern, start, end, isWhole }: Hit, text: string, context: Context, known: KnownNames): Reading[] {
  const readings: Reading[] = [];
  const spelling = bareSpelling(text.slice(start, end));
  const [family] = pattern.families;
  const owner = isWhole ? chooseOwner(pattern, spelling, context) : null;
  if (owner) readings.push({ entity: owner, start, end, rule: "alias" });
  const [account] = pattern.accounts;
  if (isWhole && account) readings.push({ entity: account, start, end, rule: "handle" });
  const version = family && !startsInWord(text, start) && readVersion(text, end);
  // What hangs together with a number is no ordinary word: `grok-7`.
  if (family && version && (text.charAt(end) !== " " || isSpelled(pattern, family, spelling))) {
    readings.push({ entity: versionOf(family, version, known), start, end: version.end, rule: "version" });
  }
  for (const topic of isWhole ? pattern.topics : []) readings.push({ entity: topic, start, end, rule: "topic" });
  if (isWhole && pattern.isOther) readings.push({ entity: null, start, end, rule: "alias" });
  return readings;
}

/** Who has the name here: an owner whose context is there, before one who needs none. */
function chooseOwner({ owners }: Pattern, spelling: string, context: Context): NamedEntity | null {
  const spelled = owners.filter(({ ambiguous }) => isSpelledAs(ambiguous, spelling));
  const near = spelled.find((owner) => (owner.ambiguous?.near.size ?? 0) > 0 && isNear(owner, context));
  const always = spelled.find((owner) => (owner.ambiguous?.near.size ?? 0) === 0);
  return near?.entity ?? always?.entity ?? null;
}

function isNear({ entity, ambiguous }: Owner, { patterns, clear, related }: Context): boolean {
  return holdsOneOf(patterns, ambiguous?.near) || holdsOneOf(clear, related.get(entity.id));
}

function holdsOneOf<T>(found: ReadonlySet<T>, wanted: ReadonlySet<T> | undefined): boolean {
  return wanted !== undefined && [...found].some((one) => wanted.has(one));
}

/** Whether a family may be called so: always, except for an ambiguous Latin name in another case. */
function isSpelled({ owners }: Pattern, family: RegistryEntity, spelling: string): boolean {
  return owners.every(({ entity, ambiguous }) => entity !== family || isSpelledAs(ambiguous, spelling));
}

function isSpelledAs(ambiguous: Owner["ambiguous"], spelling: string): boolean {
  return ambiguous === null || !/\p{Script=Latin}/u.test(spelling) || ambiguous.spellings.has(spelling);
}

function startsInWord(text: string, start: number): boolean {
  return !standsFree(text, start, start);
}

function clearOwners({ owners }: Pattern): RegistryEntity[] {
  return owners.filter(({ ambiguous }) => ambiguous === null).map(({ entity }) => entity);
}

/** Makers and what they make, families and their versions: each speaks for the other's ambiguous names. */
function collectRelated(registry: Registry): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  const relate = (one: string, other: string) => related.set(one, (related.get(one) ?? new Set()).add(other));
  for (const { id, madeBy, versionOf: family } of registry.entities.values()) {
    for (const other of family === null ? madeBy : [...madeBy, family]) {
      relate(id, other);
      relate(other, id);
    }
  }
  return related;
}

/**
 * Names and topics are read side by side: words that show a topic may hold a name (`GitHub项目`), but a part of a name shows no topic,
 * and a part of a topic's own name is no name.
 */
function resolve(readings: readonly Reading[]): NameMatch[] {
  const names = leftmostLongest(readings.filter(({ entity }) => entity?.kind !== "TOPIC"));
  const topics = leftmostLongest(readings.filter(({ entity }) => entity === null || entity.kind === "TOPIC"));
  const called = topics.filter(({ rule, entity }) => rule === "alias" && entity !== null);
  const naming = names.filter(({ entity }) => entity !== null);
  return [...outside(names, called, false), ...outside(topics, naming, true)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ entity, ...place }) => (entity === null ? [] : [{ entity, ...place }]));
}

/** Those that do not lie inside one of the holders, nor, if `whole`, at the same place as one. */
function outside(readings: readonly Reading[], holders: readonly Reading[], whole: boolean): Reading[] {
  let next = 0;
  return readings.filter(({ start, end }) => {
    while ((holders[next]?.end ?? Infinity) <= start) next++;
    const holder = holders[next];
    if (holder === undefined || start < holder.start || end > holder.end) return true;
    return !whole && start === holder.start && end === holder.end;
  });
}

function leftmostLongest(readings: Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))) {
    if (reading.start >= (kept.at(-1)?.end ?? 0)) kept.push(reading);
  }
  return kept;
}

/** What is listed comes before what is concluded, and anything before a phrase that only means something else. */
function rank({ entity, rule }: Reading): number {
  return entity === null ? RULES.length : RULES.indexOf(rule);
}

const RULES: readonly NameMatch["rule"][] = ["alias", "handle", "version", "topic"];
