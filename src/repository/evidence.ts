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

/** As many as the importer keeps of one mention. */
const MAX_EVIDENCE = 50;

/** How often the entities of some mentions stand in their item. */
export function countMentions(mentions: readonly EvidenceLists[]): number {
  return mentions.reduce((sum, { count }) => sum + count, 0);
}

/** Whether the item's own author is one of those who are mentioned. */
export function isByAuthor(mentions: readonly EvidenceLists[]): boolean {
  return mentions.some(({ rules }) => rules.includes("author"));
}

/** Reads the evidence of mentions against the texts of their item, as it stands there; `quote` is the sentence around the surface. */
export function readEvidence(mentions: readonly EvidenceLists[], item: { title: string; summary: string }): Evidence[] {
  const places = mentions.flatMap(readPlaces).sort(byPlace).slice(0, MAX_EVIDENCE);
  return places.map((place) => ({ ...place, quote: findSentence(item[place.field], place.start, place.end) }));
}

type Place = Omit<Evidence, "quote">;

function readPlaces(lists: EvidenceLists): Place[] {
  return lists.fields.map((field, n) => ({
    field,
    start: lists.starts[n] ?? 0,
    end: lists.ends[n] ?? 0,
    surface: lists.surfaces[n] ?? "",
    rule: lists.rules[n] ?? "",
    confidence: lists.confidences[n] ?? 0,
  }));
}

/** Title first; of two findings at one place the surer one, then by the rule, so that the order is the same whoever asks. */
function byPlace(a: Place, b: Place): number {
  return (
    Number(a.field === "summary") - Number(b.field === "summary") ||
    a.start - b.start ||
    a.end - b.end ||
    b.confidence - a.confidence ||
    Number(a.rule > b.rule) - Number(a.rule < b.rule)
  );
}
