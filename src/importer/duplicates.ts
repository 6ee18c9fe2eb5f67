import type { Problem } from "../errors.js";
import type { Entry } from "./model.js";

/** Entries with the link of an earlier one: which of the two is meant, only the author of the digest knows. */
export function findDuplicates(entries: readonly Entry[], file: string): Problem[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ line, link }) => {
    const first = lines.get(link.id);
    lines.set(link.id, first ?? line);
    return first === undefined
      ? []
      : [{ file, line, reason: `entry repeats ${link.url} of line ${first}; keep one of the two` }];
  });
}

/** The beginning of a text, short enough for a message or a title. */
export function clip(text: string): string {
  const characters = Array.from(text.slice(0, 400));
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}
