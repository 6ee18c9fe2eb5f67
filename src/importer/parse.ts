import { createHash } from "node:crypto";
import { readBlocks } from "./blocks.js";
import { findEntries } from "./entries.js";
import { readFrontMatter } from "./front-matter.js";
import { detectLanguage } from "./language.js";
import type { Digest, FrontMatter, Parsed, Source } from "./model.js";

/**
 * Reads a digest: front matter and entries. Pure; every mistake comes back as `file:line: reason`, and a digest with a mistake has no
 * value, so that nothing of it is imported.
 */
export function parseDigest(source: Source): Parsed<Digest> {
  const page = readFrontMatter(source);
  if (!page.value) return { ...page, value: null };
  const { frontMatter, body, linesBefore } = page.value;
  const { entries, errors, warnings: entryWarnings } = findEntries(readBlocks(body, linesBefore), source.file);
  const warnings = [...page.warnings, ...entryWarnings];
  if (entries.length === 0 && errors.length === 0) {
    errors.push({
      file: source.file,
      line: linesBefore + 1,
      reason: "has no entries: expected list items or headings that lead with a link",
    });
  }
  if (errors.length > 0) return { value: null, errors, warnings };
  const language = detectLanguage(entries.map(({ title, summary }) => title + summary).join(""));
  const contentHash = createHash("sha256").update(source.text).digest("hex");
  return {
    value: { ...frontMatter, id: chooseId(source, frontMatter), language, contentHash, entries },
    errors,
    warnings,
  };
}

/** The slug, else the file's stem; standard input has neither and is known by its time. */
function chooseId({ stem }: Source, { slug, publishedAt }: FrontMatter): string {
  return slug ?? stem ?? publishedAt.replace(/\.000Z$|Z$/, "").replace(/[:.]/g, "-");
}
