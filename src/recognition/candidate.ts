import type { EntityKind } from "../registry/model.js";

/** How a name that nobody listed was recognised. */
export type NameRule =
  | "author"
  | "handle"
  | "repository"
  | "quoted-name"
  | "latin-name"
  | "person-cue"
  | "transliteration"
  | "organization-cue";

/** A name that a rule finds: `[start, end)` in UTF-16 units of the text. */
export interface Candidate {
  start: number;
  end: number;
  name: string;
  /** Other ways to write it. */
  aliases?: string[];
  kind: EntityKind;
  rule: NameRule;
  /** 0 to 1, below 1. */
  confidence: number;
}

/** A part of a text that is already spoken for. */
export interface Span {
  start: number;
  end: number;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Which spans of a text lie where: the first that takes a place keeps it. */
export class Cover<T extends Span> {
  private readonly spans: T[] = [];
  /** For every place the number of its span, from 1. */
  private readonly places: Int32Array;

  constructor(length: number, spans: readonly T[] = []) {
    this.places = new Int32Array(length);
    for (const span of spans) this.add(span);
  }

  add(span: T): void {
    const number = this.spans.push(span);
    for (let at = span.start; at < span.end; at++) this.places[at] ||= number;
  }

  /** The spans that overlap another, in order. */
  overlapping({ start, end }: Span): T[] {
    const found: T[] = [];
    for (let at = start; at < end; at++) {
      const span = this.spans[(this.places[at] ?? 0) - 1];
      if (span && span !== found.at(-1)) found.push(span);
    }
    return found;
  }

  isFree(span: Span): boolean {
    return this.overlapping(span).length === 0;
  }
}

/** Each candidate that lies apart from those before it: the surer ones come first. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const cover = new Cover<Candidate>(candidates.reduce((length, { end }) => Math.max(length, end), 0));
  return candidates.filter((candidate) => {
    const isFree = cover.isFree(candidate);
    if (isFree) cover.add(candidate);
    return isFree;
  });
}
