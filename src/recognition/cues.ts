import type { EntityKind } from "../registry/model.js";
import { CHINESE_CUES } from "./chinese-cues.js";
import type { Cue } from "./cue-pattern.js";
import { ENGLISH_CUES } from "./english-cues.js";

/** What is sure comes first, in either language. */
const CUES = [...CHINESE_CUES, ...ENGLISH_CUES].sort((a, b) => Number(b.isStrong) - Number(a.isStrong));

/** How far around a name the words are read. */
const REACH = 40;

/** Reads the words directly before and behind `[start, end)`; null when they say nothing. */
export function readCue(text: string, start: number, end: number): Cue | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH).replace(/^[”」』》"]/u, "");
  const found = CUES.find((cue) => (cue.before ? cue.before.test(before) : cue.after?.test(after)));
  return found ? { kind: found.kind, isStrong: found.isStrong } : null;
}

/** Words that are themselves in a name and tell its kind: `Labs` of `Ai2 Labs`. */
export function readSuffix(words: readonly string[]): EntityKind | null {
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > 1 && ORGANIZATION_LAST.test(last)) return "ORGANIZATION";
  if (words.length > 2 && ORGANIZATION_FIRST.test(first) && /^(?:of|for)$/.test(words[1] ?? "")) return "ORGANIZATION";
  if (words.length > 1 && EVENT_LAST.test(last)) return "EVENT";
  if (words.length > 1 && PRODUCT_LAST.test(last)) return "PRODUCT";
  return null;
}

const ORGANIZATION_LAST =
  /^(?:Labs?|Laborator(?:y|ies)|Inc|Corp|Corporation|Company|Ltd|LLC|Group|Holdings|University|Institute|College|School|Academy|Foundation|Capital|Ventures|Partners|Technologies|Technology|Systems|Robotics|Semiconductors?|Therapeutics|Biosciences|Biotech|Pharma|Pharmaceuticals|Energy|Power|Motors|Automotive|Media|News|Times|Tribune|Herald|Chronicle|Globe|Gazette|Observer|Journal|Post|Magazine|Review|Bank|Fund|Research|Association|Society|Union|Council|Committee|Commission|Agency|Authority|Administration|Bureau|Department|Ministry|Alliance|Consortium|Studios|Networks?|Health|Healthcare|Hospital|Clinic|Medical|Space|Aerospace|AI|Intelligence|Dynamics|Machines|Software|Entertainment|Records|Music|Pictures|Publishing|Court|Senate|Team|Initiative|Collective|Securities|Insurance|Airlines|Logistics|Foods|Materials)$/;
const ORGANIZATION_FIRST =
  /^(?:University|Institute|Bank|Department|Ministry|School|Academy|College|Bureau|Office|House|Council|Board|Center|Centre|Museum|Library|Association|Society|Alliance)$/;
const EVENT_LAST =
  /^(?:Summit|Conference|Forum|Expo|Week|Day|Days|Awards?|Prize|Hackathon|Challenge|Festival|Olympiad|Mission|Congress|Symposium|Games|Cup)$/;
const PRODUCT_LAST =
  /^(?:Agents?|Studio|Code|Coder|Chat|Copilot|Assistant|App|SDK|CLI|API|Bench|Benchmark|Model|Models|Engine|Cloud|Hub|Kit|Search|Browser|OS|Mode|Mini|Pro|Max|Ultra|Plus|Lite|Book|Report|Index|Editor|Canvas|Cluster|Builder|Workspace)$/;
