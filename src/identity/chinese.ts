import { type DictLike, Trie } from "opencc-js/core";
import { configs } from "opencc-js/preset/t2cn";

/** One or more folded characters and the range of the original that they stand for. */
export interface Unit {
  text: string;
  start: number;
  end: number;
}

const HAN = /^\p{Script=Han}$/u;
const [PHRASES, WORDS, CHARACTERS] = loadChineseDictionaries();

/** Traditional to simplified Chinese, on units so that the original ranges stay. */
export function simplify(units: readonly Unit[]): Unit[] {
  const simplified: Unit[] = [];
  let run: Unit[] = [];
  const endRun = () => {
    for (const unit of simplifyHan(run)) simplified.push(unit);
    run = [];
  };
  for (const unit of units) {
    if (isHan(unit.text)) run.push(unit);
    else {
      endRun();
      simplified.push(unit);
    }
  }
  endRun();
  return simplified;
}

/** The usual characters lie in one block, and Latin lies before all of them. */
function isHan(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff ? true : code >= 0x2e80 && HAN.test(character);
}

/** As OpenCC's `tw2sp` does it: cut into phrases, then from Taiwanese to mainland words, then to simplified characters. */
function simplifyHan(run: readonly Unit[]): Unit[] {
  let next = 0;
  return PHRASES.segment(textOf(run)).flatMap((phrase) => {
    const piece = run.slice(next, next + Array.from(phrase).length);
    next += piece.length;
    return convert(convert(piece, WORDS), CHARACTERS);
  });
}

function convert(units: readonly Unit[], dictionary: Trie): Unit[] {
  const text = textOf(units);
  const converted: Unit[] = [];
  let match: ReturnType<Trie["matchPrefix"]> = null;
  let replaced: Unit[] = [];
  let offset = 0;
  let start = 0;
  let end = 0;
  for (const unit of units) {
    if (offset === end) {
      start = offset;
      match = dictionary.matchPrefix(text, offset);
      end = match?.end ?? offset + unit.text.length;
      replaced = [];
    }
    replaced.push(unit);
    offset += unit.text.length;
    if (offset < end) continue;
    const isChanged = match !== null && match.value !== text.slice(start, end);
    for (const done of isChanged ? align(Array.from(match?.value ?? ""), replaced) : replaced) converted.push(done);
  }
  return converted;
}

/** Character by character where the lengths agree; otherwise every new character stands for the whole old phrase. */
function align(characters: readonly string[], replaced: readonly Unit[]): Unit[] {
  const phrase = { start: replaced[0]?.start ?? 0, end: replaced.at(-1)?.end ?? 0 };
  const isEven = characters.length === replaced.length;
  return characters.map((text, i) => ({ ...phrase, ...(isEven && replaced[i]), text }));
}

/** A text with each traditional character replaced by its simplified one, so that every place in it stays where it is. */
export function simplifyCharacters(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const known = simplified.get(character) ?? convertCharacter(character);
    simplified.set(character, known);
    return known;
  });
}

const simplified = new Map<string, string>();

function convertCharacter(character: string): string {
  const match = CHARACTERS.matchPrefix(character, 0);
  return match?.value.length === character.length ? match.value : character;
}

export function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join("");
}

/** What OpenCC's configuration holds; its own declaration does not resolve. */
interface Conversion {
  segmentation: readonly DictLike[];
  conversionChain: readonly (readonly DictLike[])[];
}

function loadChineseDictionaries(): [phrases: Trie, words: Trie, characters: Trie] {
  const { segmentation, conversionChain } = configs.tw2sp as Conversion;
  const [words, characters] = conversionChain;
  if (!words || !characters) throw new Error("opencc-js converts tw2sp in other steps than words and characters");
  const wordTrie = settle(buildTrie(words), [...words, ...characters]);
  return [buildTrie(segmentation), wordTrie, settle(buildTrie(characters), characters)];
}

function buildTrie(dictionaries: readonly DictLike[]): Trie {
  const trie = new Trie();
  trie.loadDictGroup(dictionaries);
  return trie;
}

/**
 * What a dictionary converts to stays what it is, also where it could be converted once more: 程式 becomes 程序, but 程序, which is a
 * process in Taiwan, not 进程.
 */
function settle(trie: Trie, dictionaries: readonly DictLike[]): Trie {
  for (const [, target] of dictionaries.flatMap(readDictionary)) trie.addWord(target, target);
  return trie;
}

/** A dictionary is a list of pairs, or one text `source target|source target|…`. */
function readDictionary(dictionary: DictLike): (readonly [string, string])[] {
  if (typeof dictionary !== "string") return [...dictionary];
  return dictionary.split("|").map((entry) => {
    const [source = "", target = ""] = entry.split(" ");
    return [source, target];
  });
}
