import { fold, type FoldedText } from "./names.js";

/**
 * A text as it is searched: folded as names are, then cut into words, with one space before, between and behind them, so that a word
 * stands in it as ` word `. A run of Chinese or Japanese characters is one word; letters and digits are words of their own, so that
 * `GPT-5`, `GPT 5` and `GPT5` are one; an English plural is its singular. Unit `i` stands for `[starts[i], ends[i])` of the original.
 * A text without a letter or digit is a single space. Linear in the length of the text; never throws.
 */
export function spellWords(text: string): FoldedText {
  const spelled = [spaceAt(0)];
  for (const word of cutWords(fold(text))) {
    const singular = toSingular(word);
    spelled.push(...singular, spaceAt(singular.at(-1)?.end ?? 0));
  }
  return flatten(spelled);
}

/** What parts of a query stand between: spaces and punctuation, but not what joins, as in `GPT-5`, `x.ai` and `加里·马库斯`. */
const BETWEEN = /(?:[\s\p{Ps}\p{Pe}\p{S}]|(?![.'·・•‧∙⋅])\p{Po})+/u;

/**
 * What a query asks for, part by part, each spelled as it must stand in a text that `spellWords` made. What is written together must
 * stand together there: `AI风险` is one part, `AI 风险` are two. Empty for a query without a letter or digit.
 */
export function readParts(query: string): string[] {
  const parts = query.split(BETWEEN).map(spellPhrase);
  return [...new Set(parts.filter((part) => part !== " "))];
}

/** A phrase as it must stand in a text that `spellWords` made: ` word word ` where it is Latin, without the space next to Han. */
export function spellPhrase(phrase: string): string {
  return openEnds(spellWords(phrase).text);
}

/** Chinese words have no boundary that can be seen, so a part that ends in one may go on. */
function openEnds(part: string): string {
  const characters = Array.from(part);
  const from = isUnspaced(characters[1] ?? "") ? 1 : 0;
  const to = isUnspaced(characters.at(-2) ?? "") ? -1 : undefined;
  return characters.slice(from, to).join("");
}

/** Whether it is a character of a script without spaces between its words. */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}

const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** A character of a word and the place in the original that it stands for. */
interface Unit {
  text: string;
  start: number;
  end: number;
}

type Kind = "letters" | "digits" | "unspaced";

function cutWords({ text, starts, ends }: FoldedText): Unit[][] {
  const words: Unit[][] = [];
  let last: Kind | null = null;
  let offset = 0;
  for (const character of text) {
    const unit = { text: character, start: starts[offset] ?? 0, end: ends[offset + character.length - 1] ?? 0 };
    offset += character.length;
    const own = kindOf(character);
    // Folding leaves a dot, and an accent, only where it belongs to the word around it.
    const kind: Kind | null = own === "joined" ? last : own;
    if (kind !== null && kind === last) words.at(-1)?.push(unit);
    else if (kind !== null) words.push([unit]);
    last = kind;
  }
  return words;
}

/** Texts hold a few thousand different characters, again and again. */
const kinds = new Map<string, Kind | "joined" | null>();

function kindOf(character: string): Kind | "joined" | null {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const kind = readKind(character);
  if (character.length === 1) kinds.set(character, kind);
  return kind;
}

function readKind(character: string): Kind | "joined" | null {
  if (/^[.\p{M}]$/u.test(character)) return "joined";
  if (/^\p{N}$/u.test(character)) return "digits";
  if (!/^\p{L}$/u.test(character)) return null;
  return isUnspaced(character) ? "unspaced" : "letters";
}

/** Takes the plural `s` away, as the S stemmer of D. Harman (1991) does, and nothing else; the range of the original stays whole. */
function toSingular(word: readonly Unit[]): readonly Unit[] {
  const text = word.map((unit) => unit.text).join("");
  if (!/^[a-z]{4,}$/.test(text) || !/[^s]s$/.test(text) || text === "news") return word;
  const end = word.at(-1)?.end ?? 0;
  const stem = word.slice(0, text.endsWith("ies") ? -3 : -1);
  if (text.endsWith("ies")) return [...stem, { text: "y", start: word.at(-3)?.start ?? 0, end }];
  return stem.map((unit, index) => (index === stem.length - 1 ? { ...unit, end } : unit));
}

function spaceAt(at: number): Unit {
  return { text: " ", start: at, end: at };
}

function flatten(units: readonly Unit[]): FoldedText {
  const text = units.map((unit) => unit.text).join("");
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let offset = 0;
  for (const unit of units) {
    starts.fill(unit.start, offset, offset + unit.text.length);
    ends.fill(unit.end, offset, offset + unit.text.length);
    offset += unit.text.length;
  }
  return { text, starts, ends };
}
