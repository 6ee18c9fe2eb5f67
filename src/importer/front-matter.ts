import matter from "gray-matter";
import { z } from "zod";
import type { Problem } from "../errors.js";
import { readYaml, YamlError } from "../registry/yaml.js";
import type { FrontMatter, Parsed, Source } from "./model.js";

/** The front matter, the Markdown under it, and how many lines of the file come before that. */
export interface Page {
  frontMatter: FrontMatter;
  body: string;
  linesBefore: number;
}

const MAX_CATEGORIES = 100;

const fields = z.object({
  title: z.union([z.string().trim().min(1), z.number().transform(String)], "expected a text").optional(),
  date: z.unknown().optional(),
  slug: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u, "expected letters, digits, '.', '_' and '-'")
    .optional(),
  categories: z
    .union(
      [
        z.array(z.string().trim().min(1)).max(MAX_CATEGORIES),
        z
          .string()
          .trim()
          .min(1)
          .transform((name) => [name]),
      ],
      `expected a list of at most ${MAX_CATEGORIES} names`,
    )
    .nullish(),
});

const EXPECTED = "expected a block between two --- lines with title, date and categories";

/** Splits a digest into front matter and body. Only YAML is read; any other language, `---js` above all, is refused and never run. */
export function readFrontMatter({ file, stem, text }: Source): Parsed<Page> {
  const warnings: Problem[] = [];
  const fail = (line: number, reason: string): Parsed<Page> => ({
    value: null,
    errors: [{ file, line, reason }],
    warnings,
  });

  if (text.trim() === "") return fail(1, "is empty: expected a digest");
  if (!/^---(?!-)/.test(text)) return fail(1, `has no front matter: ${EXPECTED}`);
  const language = matter.language(text).name;
  if (language !== "" && language !== "yaml") return fail(1, `front matter in "${language}" is refused: expected YAML`);
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) return fail(1, `front matter has no end: ${EXPECTED}`);

  const split = splitPage(text);
  if (split instanceof YamlError) return fail(split.line, `front matter is not YAML: ${split.message}`);
  const lineOf = (name: string) => findLine(text, name);
  const parsed = fields.safeParse(split.data);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      file,
      line: lineOf(String(path[0])),
      reason: path.length > 0 ? `${path.join(".")}: ${message}` : `front matter: ${EXPECTED}`,
    }));
    return { value: null, errors, warnings };
  }

  const { title, slug = null, categories, date } = parsed.data;
  if (date === undefined || date === null)
    return fail(1, "has no date: expected one such as 2025-11-26T08:00:07+08:00");
  const instant = typeof date === "string" ? readDate(date) : null;
  if (!instant) {
    return fail(
      lineOf("date"),
      `date ${JSON.stringify(date)} is not a date: expected one such as 2025-11-26T08:00:07+08:00`,
    );
  }
  if (!instant.hasZone)
    warnings.push({ file, line: lineOf("date"), reason: "date has no time zone and was read as UTC" });
  if (title === undefined) warnings.push({ file, line: 1, reason: "has no title; the file name stands in" });
  if (!categories?.length) warnings.push({ file, line: 1, reason: "has no categories" });

  const { publishedAt, utcOffset } = instant;
  const frontMatter = {
    title: title ?? slug ?? stem ?? publishedAt,
    publishedAt,
    utcOffset,
    slug,
    categories: [...new Set(categories)],
  };
  const linesBefore = text.slice(0, text.length - split.body.length).split("\n").length - 1;
  return { value: { frontMatter, body: split.body, linesBefore }, errors: [], warnings };
}

function splitPage(text: string): { data: unknown; body: string } | YamlError {
  const refuse = () => {
    throw new YamlError("only YAML is read", 1);
  };
  try {
    // With options given, gray-matter neither runs a language of its own choice nor answers from its cache.
    const engines = { yaml: (yaml: string) => readYaml(yaml).data as object, javascript: refuse, json: refuse };
    const { data, content } = matter(text, { engines, language: "yaml" });
    return { data, body: content };
  } catch (error) {
    if (error instanceof YamlError) return error;
    throw error;
  }
}

function findLine(text: string, name: string): number {
  const lines = text.split("\n");
  const end = lines.indexOf("---", 1);
  return (
    lines.slice(0, end < 0 ? lines.length : end).findIndex((line) => new RegExp(`^["']?${name}["']?\\s*:`).test(line)) +
      1 || 1
  );
}

const DATE =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads a date with or without time and zone; null when the text is none or the calendar has no such day. */
function readDate(text: string): { publishedAt: string; utcOffset: string; hasZone: boolean } | null {
  const match = DATE.exec(text.trim());
  if (!match) return null;
  const part = (group: number) => Number(match[group] ?? 0);
  const milliseconds = Number((match[7] ?? "").padEnd(3, "0"));
  const local = new Date(Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), milliseconds));
  const isInCalendar = local.getUTCMonth() === part(2) - 1 && local.getUTCDate() === part(3) && part(1) >= 1000;
  const isOnClock = part(4) < 24 && part(5) < 60 && part(6) < 60;
  const offset = readOffset(match[8]);
  if (!isInCalendar || !isOnClock || offset === null) return null;
  const publishedAt = new Date(local.getTime() - offset.minutes * 60_000).toISOString();
  return { publishedAt, utcOffset: offset.text, hasZone: match[8] !== undefined };
}

function readOffset(zone: string | undefined): { text: string; minutes: number } | null {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? "");
  if (!match) return { text: "+00:00", minutes: 0 };
  const [, sign = "+", hours = "", minutes = ""] = match;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return {
    text: `${sign}${hours}:${minutes}`,
    minutes: (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
  };
}
