import type { Block } from "./blocks.js";
import type { FoundLink } from "./links.js";

/** An entry before its link is understood. */
export interface Draft {
  line: number;
  title: string;
  authorName: string | null;
  link: FoundLink | null;
  body: Block[];
  /** Of its heading; null for an entry in a list. */
  level: number | null;
}

/** `title - author`: the author is what follows the last ` - `. */
export function splitAuthor(text: string): { title: string; authorName: string | null } {
  const at = text.lastIndexOf(" - ");
  const title = text.slice(0, at).trim();
  const authorName = text.slice(at + 3).trim();
  return at < 0 || title === "" || authorName === "" ? { title: text, authorName: null } : { title, authorName };
}
