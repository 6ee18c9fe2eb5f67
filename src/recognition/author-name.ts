import type { Candidate } from "./candidate.js";
import { readSuffix } from "./cues.js";
import { isOrdinaryWord } from "./english.js";
import { standsFree } from "../identity/names.js";

/** What is longer is a motto. */
const MAX_NAME = 60;

/** Finds the name of the entry's own author, as it is written there; an ordinary word is no such name. */
export function findAuthorName(text: string, authorName: string | null): Candidate[] {
  const name =
    authorName
      ?.slice(0, MAX_NAME)
      .replace(/\s*[,，|｜(（].*$/u, "")
      .replace(/[^\p{L}\p{N}.'’·&_-]+$/u, "") ?? "";
  if (name.length < 2 || isOrdinaryWord(name)) return [];
  const kind = readSuffix(name.split(" ")) === "ORGANIZATION" ? ("ORGANIZATION" as const) : ("PERSON" as const);
  const found: Candidate[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (standsFree(text, start, end)) found.push({ start, end, name, kind, rule: "author", confidence: 0.8 });
  }
  return found;
}
