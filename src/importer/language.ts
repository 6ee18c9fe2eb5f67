import type { Language } from "./model.js";

/** The language of a text by its letters; Han letters decide for Chinese, because Chinese news is full of Latin names. */
export function detectLanguage(text: string): Language {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (kana * 8 > han) return "ja";
  // One Chinese letter says about as much as three Latin ones.
  if (han * 3 > latin && han >= hangul) return "zh";
  if (hangul * 3 > latin) return "ko";
  return latin > 0 ? "en" : "und";
}
