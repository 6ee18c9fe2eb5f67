import type { Problem } from "../errors.js";
import type { ItemLink } from "../identity/links.js";

/** A text that may be a digest. */
export interface Source {
  /** As the user named it; `<stdin>` for standard input. */
  file: string;
  /** The file name without its extension; null for standard input. */
  stem: string | null;
  text: string;
}

/** What the front matter says. */
export interface FrontMatter {
  title: string;
  /** RFC 3339 in UTC, with milliseconds. */
  publishedAt: string;
  /** As written, e.g. `+08:00`. */
  utcOffset: string;
  slug: string | null;
  categories: string[];
}

/** One entry of a digest: the link it leads with and what is said about it. All texts are plain, without Markdown. */
export interface Entry {
  /** Of the file, from 1. */
  line: number;
  link: ItemLink;
  title: string;
  authorName: string | null;
  summary: string;
  /** The bold phrases of the summary, in order, each once. */
  highlights: string[];
}

export interface Digest extends FrontMatter {
  id: string;
  language: Language;
  /** SHA-256 of the text, hexadecimal. */
  contentHash: string;
  entries: Entry[];
}

export type Language = "zh" | "en" | "ja" | "ko" | "und";

/** A value, or the reasons why there is none; warnings come with both. */
export interface Parsed<T> {
  value: T | null;
  errors: Problem[];
  warnings: Problem[];
}

export type EvidenceField = "title" | "summary";

/** How a mention can be found. The API tells the same list, in capitals. */
export const EVIDENCE_RULES = [
  "alias", // a name of the entity
  "topic", // a phrase that shows the topic
  "about", // a product that is used for the topic
  "author", // the item's own author is named
  "version", // a family's name with a version
  "handle", // @handle
  "repository", // owner/name
  "quoted-name", // a name in quotes or title marks
  "latin-name", // a Latin name that nobody listed
  "person-cue", // a name that a title or a verb of speech shows to be a person
  "transliteration", // a foreign name in Chinese letters with `·`
  "organization-cue", // a name that ends in a word for an organisation, or stands behind one
] as const;
export type EvidenceRule = (typeof EVIDENCE_RULES)[number];

/** Where and how a mention was found: `[start, end)` in UTF-16 units of the field. */
export interface Evidence {
  field: EvidenceField;
  start: number;
  end: number;
  surface: string;
  rule: EvidenceRule;
  /** 0 to 1. */
  confidence: number;
}
