import type { EntityKind } from "../registry/model.js";

/** What the words around a name say about its kind. A strong cue makes a name even of an ordinary word. */
export interface Cue {
  kind: EntityKind;
  isStrong: boolean;
}

/** A cue and where it is looked for. */
export interface CuePattern extends Cue {
  before?: RegExp;
  after?: RegExp;
}

/** Between a Chinese cue and the name. */
const FILLER = '(?:了|的|新|全新|其|是|：|:)?\\s?[“「『《"]?$';

export function after(kind: EntityKind, words: string): CuePattern {
  return { kind, isStrong: false, after: new RegExp(`^\\s?(?:${words})`, "u") };
}

export function before(kind: EntityKind, words: string, filler = FILLER): CuePattern {
  return { kind, isStrong: false, before: new RegExp(`(?:${words})${filler}`, "u") };
}

/** The words of a text, any of them: a part of a pattern. What stands in the words is pattern already. */
export function anyOf({ raw }: TemplateStringsArray): string {
  return raw.join("").trim().split(/\s+/).join("|");
}
