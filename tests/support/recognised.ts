import type { Candidate, Span } from "../../src/recognition/candidate.js";
import { recognise } from "../../src/recognition/recognise.js";

/** What is recognised in a text without a registry, as `KIND:surface`. */
export function recognised(text: string): string[] {
  return (recognise([text], [[]], null)[0] ?? []).map(
    ({ entity: { kind }, start, end }) => `${kind}:${text.slice(start, end)}`,
  );
}

/** Where candidates stand, as they are written there. */
export function surfaces(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** A name of a person at the beginning of a text, unless told otherwise. */
export function candidate(known: Partial<Candidate> & { name: string }): Candidate {
  return { start: 0, end: known.name.length, kind: "PERSON", rule: "latin-name", confidence: 0.6, ...known };
}
