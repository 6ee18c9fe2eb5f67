import { readFileSync } from "node:fs";
import type { Parsed, Digest, Source } from "../../src/importer/model.js";
import { parseDigest } from "../../src/importer/parse.js";

/** A text that comes from the file `news.md`. */
export function source(text: string): Source {
  return { file: "news.md", stem: "news", text };
}

/** Five lines of front matter that lack nothing, so that the first line of the body is line 6. */
export const FRONT_MATTER = "---\ntitle: News\ndate: 2025-11-26T08:00:07+08:00\ncategories: [AI Models]\n---\n";

/** Parses the lines of a body under good front matter. */
export function parseBody(...lines: string[]): Parsed<Digest> {
  return parseDigest(source(FRONT_MATTER + lines.join("\n")));
}

/** The sample digest that comes with the project. */
export function readSeed(): Source {
  const file = "seeds/digests/2025-11-26-08.md";
  return { file, stem: "2025-11-26-08", text: readFileSync(new URL(`../../${file}`, import.meta.url), "utf8") };
}

/** The entries under good front matter, as far as a test compares them; throws the errors of a body that has any. */
export function readEntries(...lines: string[]) {
  const { value, errors } = parseBody(...lines);
  if (!value) throw new Error(errors.map(({ line, reason }) => `${String(line)}: ${reason}`).join("\n"));
  return value.entries.map(({ link, title, authorName, summary, highlights }) => ({
    url: link.url,
    title,
    authorName,
    summary,
    highlights,
  }));
}
