import type { GraphEngine } from "../graph/engine.js";
import { readPinyinQuery } from "../identity/pinyin.js";
import { isUnspaced, readParts, spellPhrase, spellWords } from "../identity/words.js";
import type { Way } from "./search-statement.js";

/** A query as the statement takes it that searches. */
export type SearchParameters = {
  /** What the engine's index of words is asked for, in its language. */
  words: string;
  /** What must stand in a text, each anywhere, see `readParts`. */
  parts: string[];
  /** All of it, side by side. */
  phrase: string;
  /** How a name is spelled that is just this, and how one begins that goes on. */
  name: string;
  beginning: string;
  /** How the id of an account begins, and how a name begins in pinyin. */
  account: string;
  pinyin: string;
};

export interface SearchQuery {
  way: Way;
  parameters: SearchParameters;
}

/** Nothing begins with it: no text that is searched starts with a line break. */
const NOTHING = "\n";

/** Reads a query, in whatever script; null when it holds no letter or digit. Nothing in it is syntax. */
export function readQuery(engine: GraphEngine["name"], text: string): SearchQuery | null {
  const parts = readParts(text);
  if (parts.length === 0) return null;
  const words = [...new Set(parts.flatMap((part) => part.split(" ")))].filter(isIndexed);
  const name = spellWords(text).text;
  return {
    way: words.length === 0 ? "all" : engine,
    parameters: {
      // Only letters, digits and dots are left in a word, so that quotes make any of them plain to Lucene.
      words: engine === "neo4j" ? words.map((word) => `"${word}"`).join(" AND ") : words.join(" "),
      parts,
      phrase: spellPhrase(text),
      name,
      beginning: name.slice(0, -1),
      account: readAccount(text),
      pinyin: readPinyinQuery(text) ?? NOTHING,
    },
  };
}

/** What Lucene's `cjk` analyzer leaves out of its index. */
const STOP_WORDS = new Set(
  "a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www".split(
    " ",
  ),
);

/** Of alphabets that both engines cut into words alike. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Nd}.]+$/u;

/** Whether both indexes know a word: they hold Chinese by pairs of characters, and one of them no English stop words. */
function isIndexed(word: string): boolean {
  if (isUnspaced(word)) return Array.from(word).length > 1;
  return ALPHABETIC.test(word) && !STOP_WORDS.has(word);
}

function readAccount(text: string): string {
  const handle = text.trim().replace(/^@/, "").toLowerCase();
  return /^[a-z0-9_]+$/.test(handle) ? `x:${handle}` : NOTHING;
}
