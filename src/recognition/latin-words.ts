import { isAsianFamilyName, isCapitalizedWord, isGivenName, isOrdinaryWord, withoutPossessive } from "./english.js";

/** A Latin word of a text: `[start, end)` in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words with a single space between each other. */
export type Run = Word[];

/** The words as they would be written alone. */
export function nameOf(run: Run): string {
  return withoutPossessive(run.map(({ text }) => text).join(" "));
}

const LATIN_WORD =
  /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*(?:[.&+_'’-][\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*)*\+*/gu;

/** What is longer is code or noise. */
const MAX_WORD = 60;

/** The runs of Latin words in a text; whatever is no word or single space ends one. */
export function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: found, index: start } of text.matchAll(LATIN_WORD)) {
    if (found.length > MAX_WORD) continue;
    const last = runs.at(-1)?.at(-1);
    const word = { text: found, start, end: start + found.length };
    const gap = last ? text.slice(last.end, start) : "";
    if (
      last &&
      !isPossessive(last) &&
      (gap === " " || gap === " & " || (gap === ". " && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last.text)))
    )
      runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** A possessive is the end of a name: `OpenAI's Sora`. */
function isPossessive({ text }: Word): boolean {
  return withoutPossessive(text) !== text;
}

/** Whether a word is written as names are: with a capital somewhere, or with letters and digits mixed. */
export function looksLikeName({ text }: Word): boolean {
  return /\p{Lu}/u.test(text) || /^\p{Ll}+\d+\p{Ll}*$/u.test(text);
}

/** A word that is no ordinary one: `Skild`, `OpenClaw`. */
export function isDistinctive({ text }: Word): boolean {
  return text.length > 2 && !isAcronym(text) && !isUnit(text) && !isOrdinaryWord(text) && !isCapitalizedWord(text);
}

/** `RAG`, `GPUs`, `B2B`: more often a term than a name. */
export function isAcronym(text: string): boolean {
  return /^[\p{Lu}\d&.+-]{2,5}s?$/u.test(text) && !/\d{3}/.test(text);
}

/** `80GB`, `4x`, `3D`, `128k`: a number with what it counts. Names that begin with a digit have a capital and letters behind it. */
export function isUnit(text: string): boolean {
  return /^\d/.test(text) && !/^\d{1,3}\p{Lu}\p{Ll}{2,}/u.test(text);
}

/** Two capitals in one word: `OpenClaw`, `iOS`, `DeepSeek`. */
export function isCamelCase({ text }: Word): boolean {
  return /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{2,}/u.test(text) && !/^\p{Lu}\p{Ll}?\p{Lu}s?$/u.test(text);
}

const NAME_PART =
  /^(?:\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]+)*|(?:Mc|Mac|O['’]|De|Le|Di|Van)\p{Lu}\p{Ll}+|(?:\p{Lu}\.)*\p{Lu}\.?)$/u;
export const PARTICLE = /^(?:de|del|della|van|von|der|den|da|di|du|la|le|el|al|bin|ibn|ten|y)$/;

/** How surely words are the name of a person: 2 by a given or family name, 1 by their shape alone, 0 not. */
export function personLikeness(words: readonly Word[]): 0 | 1 | 2 {
  const parts = words.filter(({ text }) => !PARTICLE.test(text));
  const [first, ...rest] = parts;
  if (!first || rest.length === 0 || parts.length > 4) return 0;
  if (!parts.every(({ text }) => NAME_PART.test(text))) return 0;
  const last = parts.at(-1);
  const isClear = (word: Word | undefined) => word !== undefined && !isOrdinaryWord(word.text) && word.text.length > 1;
  if (isGivenName(first.text) && (isClear(first) || isClear(last))) return 2;
  if (last && isAsianFamilyName(last.text) && parts.length < 4 && isClear(first)) return 2;
  return parts.length <= 3 && isClear(first) && isClear(last) ? 1 : 0;
}
