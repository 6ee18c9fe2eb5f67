import { nameKey } from "../identity/names.js";
import type { NamedEntity, RegistryEntity, VersionStyle } from "./model.js";

/** A version behind the name of a family. */
export interface Version {
  /** Where it ends in the text. */
  end: number;
  /** Words around the number, in order of the text: `Max` in `Qwen3.6-Max`, `Opus` in `Claude Opus 4.6`. */
  before: string[];
  number: string;
  after: string[];
}

/** Words that tell one version from another. */
const TIER =
  "Pro|Max|Mini|Flash|Lite|Ultra|Nano|Turbo|Plus|Air|Thinking|Instant|Codex|Coder|Code|VL|Omni|Image|Audio|Video|Realtime|Live|Math|Instruct|Base|Chat|Reasoner|Speciale|Exp|Large|Medium|Small|Tiny|Deep Think|Heavy|Fast|Scout|Maverick|Behemoth|Sonnet|Opus|Haiku|Vision|Robotics|Embedding|TTS|OCR|Next|Distill|Edit|mini|nano|pro|max|lite|turbo|flash|plus|ultra|air";
const GAP = "[ \\-‑_\\u00a0]";
/** `5.2`, `V4`, `K2.5`, `4o`, `02`: at most two digits before the dot, so that a year is none. */
const NUMBER =
  "(?:[VvKkMmRrXxTtSs](?=\\d))?\\d{1,2}(?:\\.\\d{1,2}){0,2}(?:[a-z](?![\\p{Script=Latin}\\p{N}])|V(?![\\p{Script=Latin}\\p{N}]))?";
const SIZE = "\\d+(?:\\.\\d+)?[BM](?:-A\\d+(?:\\.\\d+)?B)?";
const VERSION = new RegExp(
  `(?<before>(?:${GAP}(?:${TIER})(?![\\p{Script=Latin}\\p{N}])){0,4})` +
    `(?:${GAP}|\\.(?=\\d))?(?<number>${NUMBER})(?![\\p{Script=Latin}\\p{N}%％]|\\.\\d)` +
    `(?<after>(?:${GAP}(?:(?:${TIER})|${SIZE})(?![\\p{Script=Latin}\\p{N}])|-(?:\\p{Lu}[\\p{Ll}\\p{Lu}]+|\\d{4})(?![\\p{Script=Latin}\\p{N}])){0,4})`,
  "uy",
);

/** A number before one of these counts something. */
const COUNTED =
  /^\s?(?:[年月日号號个個款种種次倍位名家万萬亿億千百元美天周週小时時分秒人项項条條点點大代轮輪步层層章]|(?:times|years?|months?|weeks?|days?|hours?|minutes?|million|billion|trillion|percent|users|people|models|of|x)\b)/u;

/** Reads the version that begins at `at`, directly behind the name of a family; null where there is none. */
export function readVersion(text: string, at: number): Version | null {
  VERSION.lastIndex = at;
  const { before = "", number = "", after = "" } = VERSION.exec(text)?.groups ?? {};
  const end = VERSION.lastIndex;
  if (number === "" || (after === "" && COUNTED.test(text.slice(end, end + 12)))) return null;
  return { end, before: wordsOf(before), number, after: wordsOf(after) };
}

function wordsOf(part: string): string[] {
  return part.match(new RegExp(`${TIER}|${SIZE}|[^\\s\\-‑_\\u00a0]+`, "gu")) ?? [];
}

const JOINS: Record<VersionStyle, string> = { hyphen: "-", space: " ", dot: ".", joined: "" };

/** What the registry has under a name. */
export interface KnownNames {
  findFamily: (name: string) => RegistryEntity | undefined;
  /** Only names that need no context. */
  findListed: (name: string) => RegistryEntity | undefined;
}

/**
 * The version of a family, listed under the family's main name or as an entity of its own. Its name is written as the family writes them, whatever the text does, so that the
 * order of imports does not matter; `Claude 4.9 Opus` is the `Claude Opus 4.9` of a family Claude Opus.
 */
export function versionOf(family: RegistryEntity, { before, number, after }: Version, known: KnownNames): NamedEntity {
  const tiers = [...before, ...after].map((tier) => (/^\p{Ll}{3,}$/u.test(tier) ? capitalize(tier) : tier));
  const [first = ""] = tiers;
  const base = family.versionPrefixes[0] ?? family.name;
  const narrower = tiers.length > 0 ? known.findFamily(`${base} ${first}`) : undefined;
  if (narrower && narrower !== family) {
    return versionOf(narrower, { end: 0, before: [], number, after: tiers.slice(1) }, known);
  }
  const style = family.versions ?? "space";
  const name = base + JOINS[style] + number.replace(/^\p{Ll}(?=\d)/u, upper);
  const full = [name, ...tiers].join(style === "space" ? " " : "-");
  const listed = known.findListed(full);
  if (listed) return listed;
  return {
    id: `product:${nameKey(full)}`,
    kind: "PRODUCT",
    name: full,
    names: [],
    description: null,
    source: "RULE",
    categories: family.categories,
    broader: [],
    madeBy: family.madeBy,
    versionOf: family.id,
  };
}

function capitalize(word: string): string {
  return upper(word.charAt(0)) + word.slice(1);
}

function upper(text: string): string {
  return text.toUpperCase();
}
