import type { EntityKind } from "../registry/model.js";
import type { Cue } from "./cue-pattern.js";
import { readSuffix } from "./cues.js";
import { isGivenName, isPlaceName, isTradeWord, withoutPossessive } from "./english.js";
import {
  isAcronym,
  isCamelCase,
  isDistinctive,
  isUnit,
  nameOf,
  PARTICLE,
  personLikeness,
  type Run,
  type Word,
} from "./latin-words.js";

/** How a text is written. */
export interface Style {
  isEnglish: boolean;
  /** A headline that begins every word with a capital. */
  isTitleCase: boolean;
}

/** What words are the name of, and how sure that is, 0 to 1. */
export interface Judgement {
  kind: EntityKind;
  confidence: number;
}

/** How sure it is that a word is a name when nothing but its shape says so. */
export const SHAPE_CONFIDENCE = 0.6;

/** Decides whether words are a name, and of what, by themselves and by what stands around them; null when they are none. */
export function judge(words: Run, cue: Cue | null, style: Style): Judgement | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || (last !== first && LAW.test(last?.text ?? ""))) return null;
  if (isPlace(words, cue)) return { kind: "PLACE", confidence: 0.7 };
  return words.length === 1 ? judgeWord(first, cue) : judgeWords(words, cue, style);
}

/** Laws are nothing that we look for. */
const LAW = /^(?:Act|Bill|Law|Order|Treaty|Directive)$/;

/**
 * Decides whether words are a name only together with the maker before them: `AI Research`, `SU7 Ultra`. A word that is no ordinary
 * one is a name without that, and behind a place only an organisation is one: `Chicago Tribune`.
 */
export function judgeTail(words: Run, { isTitleCase }: Style, isGlued: boolean, isPlace: boolean): Judgement | null {
  const texts = words.map(({ text }) => text);
  if (words.some((word) => isDistinctive(word) && word.text.length > 3 && !/\d/.test(word.text))) return null;
  const suffix = readSuffix(["", ...texts]);
  if (isPlace) return suffix === "ORGANIZATION" && !isGlued ? { kind: suffix, confidence: 0.6 } : null;
  const isCode = /^\p{Lu}{1,3}\d{1,3}[a-z]?$/u.test(texts[0] ?? "");
  if (texts.every(isTradeWord) || (isTitleCase && suffix === null && !isCode)) return null;
  if (!isCode && suffix === null && (isGlued || words.length < 2)) return null;
  return { kind: suffix ?? "PRODUCT", confidence: 0.6 };
}

/** Whether what is called like a place is one here: people and companies share the names of towns. */
function isPlace(words: Run, cue: Cue | null): boolean {
  if (!isPlaceName(nameOf(words)) || (words.length === 1 && !words.some(isDistinctive))) return false;
  return cue === null || (!cue.isStrong && cue.kind !== "PERSON");
}

function judgeWord({ text: whole, ...place }: Word, cue: Cue | null): Judgement | null {
  const word = { ...place, text: withoutPossessive(whole) };
  if (isTradeWord(word.text) || isUnit(word.text)) return null;
  // A single word that speaks is a company: of people, the full name comes first.
  const kind = cue?.kind === "PERSON" ? "ORGANIZATION" : cue?.kind;
  if (!isDistinctive(word)) {
    return cue?.isStrong && kind && word.text.length > 2 ? { kind, confidence: 0.6 } : null;
  }
  if (isCamelCase(word)) return { kind: kind ?? "PRODUCT", confidence: 0.8 };
  if (isGivenName(word.text)) return cue ? { kind: cue.kind, confidence: 0.65 } : null;
  return { kind: kind ?? "PRODUCT", confidence: cue ? 0.7 : SHAPE_CONFIDENCE };
}

function judgeWords(words: Run, cue: Cue | null, { isEnglish }: Style): Judgement | null {
  const texts = words.map(({ text }) => withoutPossessive(text));
  const suffix = readSuffix(texts);
  const likeness = personLikeness(words);
  if (suffix === null) {
    if (likeness === 2) return { kind: "PERSON", confidence: 0.8 };
    if (cue?.kind === "PERSON" && isShapedLikePerson(texts)) return { kind: "PERSON", confidence: 0.8 };
  }
  if (words.some(isDistinctive)) {
    if (suffix !== null) return { kind: suffix, confidence: 0.8 };
    if (cue) return { kind: cue.kind === "PERSON" ? "ORGANIZATION" : cue.kind, confidence: 0.7 };
    return { kind: likeness === 1 && isEnglish ? "PERSON" : "PRODUCT", confidence: SHAPE_CONFIDENCE };
  }
  if (texts.every((text) => isTradeWord(text) || isAcronym(text))) return null;
  const kind = suffix ?? (cue?.kind === "PERSON" ? null : cue?.kind);
  return kind && (isEnglish || suffix !== null || cue?.isStrong) ? { kind, confidence: 0.5 } : null;
}

function isShapedLikePerson(texts: readonly string[]): boolean {
  return (
    texts.length < 5 &&
    texts.every(
      (text) =>
        /^\p{Lu}[\p{Ll}\p{M}'’.]*(?:-\p{Lu}[\p{Ll}\p{M}]*)*$|^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text) || PARTICLE.test(text),
    )
  );
}
