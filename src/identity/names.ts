import { simplify, textOf, type Unit } from "./chinese.js";

/**
 * A text as names are compared: `text` is folded, and unit `i` of it (UTF-16) stands for
 * `[starts[i], ends[i])` of the original.
 */
export interface FoldedText {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * The key under which every spelling of a name meets: `ＡＩ風險`, `AI风险` and `ai 风险` share one.
 * Empty for a text without letters, digits or signs.
 */
export function nameKey(name: string): string {
  return fold(name).text;
}

/**
 * Folds a text for matching: NFKC, lower case, traditional to simplified Chinese (Taiwanese words included), invisible
 * characters, quotes and middle dots dropped, and separators (spaces, hyphens, underscores, a possessive `'s`) kept only
 * between two words or two numbers. A dot joins letters (`x.ai`) and digits (`3.1`) and vanishes between the two (`FLUX.2`).
 * Linear in the length of the text; never throws.
 */
export function fold(text: string): FoldedText {
  // Separators go first, so that a phrase is the same phrase with a space inside.
  return flatten(simplify(joinUnits(normalize(text))));
}

/** Characters that normalise together: a letter with what hangs on it, and Korean syllables that are written in parts. */
const CLUSTER =
  /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]+|[^][\p{M}\uff9e\uff9f\p{Default_Ignorable_Code_Point}]*/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Controls, quotes, middle dots, and accents that no letter took up. */
const DROPPED = /^[\p{Cc}\p{Script=Inherited}"“”„‟«»‹›「」『』《》〈〉`´·•・‧∙⋅]$/u;

function normalize(text: string): Unit[] {
  const units: Unit[] = [];
  for (const { 0: cluster, index: start } of text.matchAll(CLUSTER)) {
    const end = start + cluster.length;
    for (const character of foldCluster(cluster)) units.push({ text: character, start, end });
  }
  return units;
}

/** What short clusters fold to: texts hold a few thousand different ones, again and again. */
const foldedClusters = new Map<string, readonly string[]>();
const MAX_CACHED = 50_000;

function foldCluster(cluster: string): readonly string[] {
  const known = foldedClusters.get(cluster);
  if (known) return known;
  const text = cluster.replace(INVISIBLE, "").normalize("NFKC").toLowerCase().normalize("NFKC");
  const folded = Array.from(text, (character) => (/\s/.test(character) ? " " : character)).filter(
    (character) => !DROPPED.test(character),
  );
  if (cluster.length < 3 && foldedClusters.size < MAX_CACHED) foldedClusters.set(cluster, folded);
  return folded;
}

const SEPARATOR = /^[\s\p{Pd}_]$/u;
const APOSTROPHE = /^['‘’]$/;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{N}$/u;

function joinUnits(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  let gap: Unit | undefined;
  let possessive = false;
  for (const [i, unit] of units.entries()) {
    const last = kept.at(-1);
    const isApostrophe = APOSTROPHE.test(unit.text);
    // The `s` after it goes with the apostrophe.
    const isSeparator =
      possessive || SEPARATOR.test(unit.text) || (unit.text === "." && !joins(last, gap, units[i + 1]));
    possessive = isApostrophe && last !== undefined && isPossessive(units[i + 1], units[i + 2]);
    if (isSeparator || possessive) gap = { text: " ", start: gap?.start ?? unit.start, end: unit.end };
    if (isSeparator || isApostrophe) continue;
    if (gap && last && separates(last, unit)) kept.push(gap);
    gap = undefined;
    kept.push(unit);
  }
  return kept;
}

/** `'s` at the end of a word. */
function isPossessive(s: Unit | undefined, after: Unit | undefined): boolean {
  return s?.text === "s" && !(after && WORD.test(after.text));
}

/** Whether a dot belongs to the name: it stands directly between two letters or between two digits. */
function joins(before: Unit | undefined, gap: Unit | undefined, after: Unit | undefined): boolean {
  return before !== undefined && gap === undefined && after !== undefined && separates(before, after);
}

/** Whether a separator between the two is kept: between two words of letters, or between two numbers. */
function separates(before: Unit, after: Unit): boolean {
  const wordThenWord = isSpacedLetter(before.text) && isSpacedLetter(after.text);
  return wordThenWord || (DIGIT.test(before.text) && DIGIT.test(after.text));
}

/** A letter of a script that puts spaces between words. */
function isSpacedLetter(character: string): boolean {
  return LETTER.test(character) && !UNSPACED.test(character);
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

function flatten(units: Unit[]): FoldedText {
  const text = textOf(units);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let offset = 0;
  for (const unit of units) {
    for (let i = 0; i < unit.text.length; i++, offset++) {
      starts[offset] = unit.start;
      ends[offset] = unit.end;
    }
  }
  return { text, starts, ends };
}

/** A text with full-width letters, digits, hyphens and dots in their usual width, so that every place in it stays where it is. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff0d\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether `[start, end)` of a text stands free there: it does not cut a Latin word or a number (`AI` in `OpenAI`, `GPT-4` in
 * `GPT-4o` or `GPT-4.1`). Han characters need no boundary.
 */
export function standsFree(text: string, start: number, end: number): boolean {
  return !cutsWord(text, start) && !cutsWord(text, end) && !cutsNumber(text, start, end);
}

/** Whether a number that ends the name goes on behind a dot. */
function cutsNumber(text: string, start: number, end: number): boolean {
  return /\p{Nd}$/u.test(text.slice(start, end)) && /^[.．]\p{Nd}/u.test(text.slice(end, end + 3));
}

function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return [characterBefore(text, at), characterAt(text, at)].every(
    (character) => WORD.test(character) && !UNSPACED.test(character),
  );
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at >= 2 ? characterAt(text, at - 2) : text.charAt(at - 1);
}
