import { readPinyin } from "../identity/pinyin.js";
import { spellWords } from "../identity/words.js";

/** What a name is found by, besides the name itself. */
export type NameTexts = {
  /** The name as it is searched, see `spellWords`. */
  searchText: string;
  pinyin: string | null;
  initials: string | null;
};

/** Nobody is called by a longer one, and an index takes no text without end. */
const MAX_NAME = 200;

/** The texts of a name; for an account also its handle, in a line of its own. */
export function toNameTexts(name: string, handle?: string): NameTexts {
  const short = name.slice(0, MAX_NAME);
  const lines = handle === undefined ? [short] : [short, handle];
  return { searchText: spellLines(lines), ...readPinyin(short) };
}

/** Texts as they are searched, one a line, so that no words of two texts ever stand together. */
export function spellLines(texts: readonly string[]): string {
  return texts.map((text) => spellWords(text).text).join("\n");
}
