/** Ends of sentences: Chinese ones by themselves, Latin ones before a space; closing quotes and brackets belong to the sentence. */
const SENTENCE_END = /(?:[。！？!?…；]+|\.(?=\s))[”’」』）)\]"']*|\n+/gu;

/** A dot after these ends no sentence: initials (`Peter H. Diamandis`) and titles. */
const ABBREVIATION =
  /(?:^|[\s.(（])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|vs|No|Inc|Ltd|Corp|Co|approx|e\.g|i\.e|etc)\.$/u;

/**
 * The sentence of a text that holds `[start, end)`, trimmed. Linear in the length of the text.
 */
export function findSentence(text: string, start: number, end: number): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const until = match.index + match[0].length;
    if (match[0].startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    if (until <= start) from = until;
    else if (until >= end) return text.slice(from, until).trim();
  }
  return text.slice(from).trim();
}
