import { findSentence } from "./sentence.js";

/** The properties of a MENTIONS relationship: evidence `n` is the `n`th of every list. */
export interface EvidenceLists {
  count: number;
  fields: ("title" | "summary")[];
  starts: number[];
  ends: number[];
  surfaces: string[];
  rules: string[];
  confidences: number[];
}

export interface Evidence {
  field: "title" | "summary";
  start: number;
  end: number;
  surface: string;
  quote: string;
  rule: string;
  confidence: number;
}

/** Reads the evidence of a mention against the texts of its item; `quote` is the sentence around the surface. */
export function readEvidence(lists: EvidenceLists, item: { title: string; summary: string }): Evidence[] {
  return lists.fields.map((field, n) => {
    const start = lists.starts[n] ?? 0;
    const end = lists.ends[n] ?? 0;
    return {
      field,
      start,
      end,
      surface: lists.surfaces[n] ?? "",
      quote: findSentence(item[field], start, end),
      rule: lists.rules[n] ?? "",
      confidence: lists.confidences[n] ?? 0,
    };
  });
}
