import { nameKey } from "../identity/names.js";
import { detectLanguage } from "./language.js";
import type { AliasRow } from "./rows.js";
import { toNameTexts } from "./search-texts.js";

/** The rows of an entity's names; of spellings that fold to one key, the first. */
export function toAliases(names: readonly string[]): AliasRow[] {
  const rows = new Map<string, AliasRow>();
  for (const text of names) {
    const key = nameKey(text);
    if (!rows.has(key)) rows.set(key, { key, text, language: detectLanguage(text), ...toNameTexts(key) });
  }
  return [...rows.values()];
}
