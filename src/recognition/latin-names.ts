import type { NamedEntity } from "../registry/model.js";
import { readVersion } from "../registry/versions.js";
import type { Candidate, Cover, Span } from "./candidate.js";
import type { Cue } from "./cue-pattern.js";
import { readCue, readSuffix } from "./cues.js";
import { TITLES_EN } from "./english-cues.js";
import {
  isCapitalizedWord,
  isDictionaryWord,
  isGivenName,
  isPlaceName,
  isTradeWord,
  withoutPossessive,
} from "./english.js";
import { judge, judgeTail, type Style } from "./latin-kinds.js";
import {
  isDistinctive,
  isUnit,
  looksLikeName,
  nameOf,
  PARTICLE,
  readRuns,
  type Run,
  type Word,
} from "./latin-words.js";

/** A part of the text that is known already; behind an organisation a Latin tail may follow: `百度 AI Research`. */
export interface TakenSpan extends Span {
  entity: NamedEntity | null;
}

/**
 * Finds Latin names that nobody listed: capitalised words in English, and Latin words in Chinese. A capital alone makes no name of an
 * ordinary word, of a word of the trade or of an acronym; those need words around them that say what they are.
 */
export function findLatinNames(text: string, taken: Cover<TakenSpan>): Candidate[] {
  const style = readStyle(text);
  return readRuns(text)
    .flatMap((run) => splitRun(run, taken))
    .flatMap((words) => trim(words, text, style, findMaker(words, text, taken) !== null))
    .flatMap((words) => readName(words, text, style, taken) ?? []);
}

function readStyle(text: string): Style {
  const words = text.match(/[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}'’.-]*/gu) ?? [];
  const long = words.filter((word) => /^\p{L}/u.test(word) && word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isEnglish = (text.match(/\p{Script=Han}/gu) ?? []).length < words.length;
  return {
    isEnglish,
    isTitleCase: isEnglish && long.length > 3 && capitals > 0.65 * long.length && !/[.。]\s*$/u.test(text),
  };
}

const TITLE = new RegExp(`^(?:${TITLES_EN})$`);
/** `Lisbon-based`: a word about a name. */
const DERIVED =
  /-(?:based|backed|led|owned|style|like|native|powered|first|level|class|compatible|specific|focused|era|driven|only|as)\b/u;
const OF = /^(?:of|for)$/;
const OF_HEAD =
  /^(?:University|Institute|Bank|Department|Ministry|School|Academy|College|Bureau|Office|House|Council|Board|Center|Centre|Museum|Library|Association|Society|Alliance|Foundation)$/;

/** Cuts a run where something known, a title, or a word that begins small stands between the names. */
function splitRun(run: Run, taken: Cover<TakenSpan>): Run[] {
  const pieces: Run[] = [[]];
  for (const [i, word] of run.entries()) {
    const piece = pieces.at(-1) ?? [];
    const [last, next] = [piece.at(-1), run[i + 1]];
    const joins =
      last !== undefined &&
      next !== undefined &&
      (looksLikeName(next) || PARTICLE.test(next.text)) &&
      (PARTICLE.test(word.text) || (OF.test(word.text) && piece.slice(-3).some(({ text }) => OF_HEAD.test(text))));
    const isPart =
      joins ||
      (looksLikeName(word) &&
        !TITLE.test(word.text) &&
        !DERIVED.test(word.text) &&
        !isUnit(word.text) &&
        !isCapitalizedWord(word.text));
    if (isPart && taken.isFree(word)) piece.push(word);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Drops ordinary words that only begin a sentence or a headline; in a headline, only what is no ordinary word is left. */
function trim(words: Run, text: string, { isEnglish, isTitleCase }: Style, isTail: boolean): Run[] {
  if (isTitleCase) return splitHeadline(words);
  if (isPlaceName(nameOf(words)) || isTold(words, text)) return [words];
  let from = 0;
  let to = words.length;
  while (!isTail && from < to && isDroppable(words[from], from, text, isEnglish)) from++;
  while (to > from && isTrailing(words[to - 1], words[to - 2])) to--;
  return from < to ? [words.slice(from, to)] : [];
}

/** Where the words around say what it is, a name begins with its first word: `Henna Virkkunen argued`, `Mirror, a startup`. */
function isTold(words: Run, text: string): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > 2 || ARTICLE.test(first.text)) return false;
  const cue = readCue(text, first.start, last.end);
  return cue !== null && (cue.isStrong || (cue.kind === "PERSON" && words.length === 2 && isDistinctive(last)));
}

const ARTICLE =
  /^(?:AI|The|A|An|New|Our|My|Your|This|That|In|On|At|And|But|Or|If|So|Its|His|Her|Their|He|She|They|It|We|I|You|Who|What|When|Where|Why|How|There|Here|These|Those|Some|Many|Most|All|One|Two|Another|Other|Each|Every|Both|As|By|For|From|With|After|Before|While|Since|Until|Because|Though|Although|However|Now|Then|Today|Yesterday|Last|Next|First|Second|Former|Old|Big|Early|Late)$/;

function isDroppable(word: Word | undefined, position: number, text: string, isEnglish: boolean): boolean {
  if (word === undefined) return false;
  if (ARTICLE.test(word.text)) return true;
  const isStart =
    position === 0 && /(?:^|[.!?:;。！？：；\n•“"(（])\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
  return isEnglish && isStart && isDictionaryWord(word.text) && !isGivenName(word.text);
}

/** A word of the trade behind a name says what it is; only `AI` belongs to names. */
function isTrailing(word: Word | undefined, previous: Word | undefined): boolean {
  if (word === undefined) return false;
  return previous === undefined
    ? false
    : isTradeWord(word.text) && !/^(?:AI|XR|HR)$/.test(word.text) && readSuffix([previous.text, word.text]) === null;
}

function splitHeadline(words: Run): Run[] {
  const pieces: Run[] = [[]];
  for (const [i, word] of words.entries()) {
    const piece = pieces.at(-1) ?? [];
    const isSuffix = piece.length > 0 && readSuffix(["", word.text]) === "ORGANIZATION";
    const next = words[i + 1];
    const isGiven = isGivenName(word.text) && next !== undefined && isDistinctive(next);
    if (isDistinctive(word) || isSuffix || isGiven) piece.push(word);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** More words than this are a list or a headline. */
const MAX_WORDS = 8;

function readName(words: Run, text: string, style: Style, taken: Cover<TakenSpan>): Candidate | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > MAX_WORDS) return null;
  const { start } = first;
  const end = last.start + withoutPossessive(last.text).length;
  const maker = findMaker(words, text, taken);
  const tail = maker && judgeTail(words, style, maker.end === start, maker.entity.kind === "PLACE");
  const cue = readCue(text, start, end) ?? readCompany(text, start, end, taken);
  const found = tail ?? judge(words, cue, style);
  if (!found) return null;
  const version = found.kind === "PRODUCT" ? readVersion(text, end) : null;
  const name = text.slice(start, version?.end ?? end);
  const isOrganization = readSuffix(words.map(({ text }) => text)) === "ORGANIZATION";
  const candidate: Candidate = {
    start,
    end: start + name.length,
    name,
    ...found,
    rule: isOrganization ? "organization-cue" : "latin-name",
  };
  return tail ? { ...candidate, ...nameAfterMaker(maker.entity, name), start: maker.start } : candidate;
}

/** The organisation or place directly before words: `百度` in `百度 AI Research`, `Chicago` in `Chicago Tribune`. */
function findMaker([first]: Run, text: string, taken: Cover<TakenSpan>): (Span & { entity: NamedEntity }) | null {
  const start = first?.start ?? 0;
  const at = text.charAt(start - 1) === " " ? start - 2 : start - 1;
  const [before] = taken.overlapping({ start: Math.max(0, at), end: at + 1 });
  const kind = before?.entity?.kind;
  return before?.entity && (kind === "ORGANIZATION" || kind === "PLACE") ? { ...before, entity: before.entity } : null;
}

/** What stands in one list with something known is of its kind: `General Catalyst and Bpifrance`. */
function readCompany(text: string, start: number, end: number, taken: Cover<TakenSpan>): Cue | null {
  const before = LIST_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0].length;
  const after = LIST_AFTER.exec(text.slice(end, end + 6))?.[0].length;
  const places = [...(before === undefined ? [] : [start - before - 1]), ...(after === undefined ? [] : [end + after])];
  const [known] = places.flatMap((at) => taken.overlapping({ start: Math.max(0, at), end: at + 1 }));
  const kind = known?.entity?.kind;
  return kind === "ORGANIZATION" || kind === "PRODUCT" || kind === "PERSON" ? { kind, isStrong: false } : null;
}

const LIST_BEFORE = /(?:,? (?:and|or|&) |, |、|[和与及或跟]|以及)$/u;
const LIST_AFTER = /^(?:,? (?:and|or|&) |, |、|[和与及或跟]|以及)/u;

/** Under every name of the maker it is the same: `百度 AI Research`, `Baidu AI Research`. */
function nameAfterMaker({ name, names }: NamedEntity, tail: string): { name: string; aliases: string[] } {
  return { name: `${name} ${tail}`, aliases: names.map((other) => `${other} ${tail}`) };
}
