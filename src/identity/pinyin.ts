import { pinyin } from "pinyin-pro";
import { nameKey } from "./names.js";

/** How a name with Chinese characters is written in Latin letters; both null for any other name. */
export interface Pinyin {
  /** Example: lifeifei. Letters and digits of the name stay; `ü` is `v`, as it is typed. */
  pinyin: string | null;
  /** The first letter of each syllable, nothing else of the name. Example: lff */
  initials: string | null;
}

/** The reading of a name, without tones; of characters with several readings the one that fits the word. */
export function readPinyin(name: string): Pinyin {
  const key = nameKey(name);
  if (!/\p{Script=Han}/u.test(key)) return { pinyin: null, initials: null };
  const options = { toneType: "none", type: "array", v: true } as const;
  const syllables = pinyin(key, { ...options, nonZh: "consecutive" });
  const initials = pinyin(key, { ...options, nonZh: "removed", pattern: "first" });
  return { pinyin: syllables.join("").replaceAll(" ", ""), initials: initials.join("") };
}

/** A query as pinyin is compared: `Li Fei`, `li'fei` and `lǐ fēi` are lifei; null when it is none, or a single letter. */
export function readPinyinQuery(query: string): string | null {
  const letters = query
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("u\u0308", "v")
    .replace(/[\s'’\p{M}]/gu, "");
  return /^[a-z]{2,}$/.test(letters) ? letters : null;
}
