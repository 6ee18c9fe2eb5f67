import type { Candidate, Span } from "./candidate.js";

const WEB_ADDRESS =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；（）<>"“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,190}|#[\p{L}\p{N}_]+/giu;
const HANDLE = /(?<![\w@.])@([A-Za-z0-9_]{2,15})(?![\w@])/gu;
const REPOSITORY = /(?<![\w./@-])([A-Za-z0-9][\w-]{1,38}\/[A-Za-z0-9][\w.-]{1,60}[A-Za-z0-9])(?![\w/])/gu;
/** `and/or`, `I/O`, `24/7`: what a slash between two plain words means. */
const PLAIN_PAIR =
  /^(?:[\p{Ll}]{1,6}\/[\p{Ll}]{1,6}|[\p{Lu}]{1,6}\/[\p{Lu}]{1,6}|[\p{Lu}][\p{Ll}]+\/[\p{Lu}][\p{Ll}]+|.*\d\/\d.*)$/u;
const CODE_HOST = /(?:GitHub|开源|仓库|项目|repo|Hugging ?Face|模型|库|发布|安装|npx?|pip)/iu;

/** Where addresses, mail addresses and tags stand: nothing in them is a name. */
export function findAddresses(text: string): Span[] {
  return [...text.matchAll(WEB_ADDRESS)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Finds `@handle`; the name is the handle with its sign. */
export function findHandles(text: string): Candidate[] {
  return [...text.matchAll(HANDLE)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    name,
    kind: "PERSON",
    rule: "handle",
    confidence: 0.6,
  }));
}

/** Finds `owner/name` of code and models. */
export function findRepositories(text: string): Candidate[] {
  return [...text.matchAll(REPOSITORY)].flatMap(({ 1: name = "", index }) => {
    if (PLAIN_PAIR.test(name) && !CODE_HOST.test(text.slice(Math.max(0, index - 24), index))) return [];
    return [{ start: index, end: index + name.length, name, kind: "PRODUCT", rule: "repository", confidence: 0.8 }];
  });
}
