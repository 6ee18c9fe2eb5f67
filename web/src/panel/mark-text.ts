import type { Evidence } from "../ask/answers.js";

/** A stretch of a text: `marked` are the very words, `sentence` is the sentence around them. */
export interface Stretch {
  text: string;
  marked: boolean;
  sentence: boolean;
}

/**
 * Cuts a text at the places that prove something, so that they can be shown inside of it. Joined, the stretches are the text.
 * @param field which text of the item it is; evidence of the other one is left aside
 */
export function markText(text: string, field: Evidence["field"], evidence: readonly Evidence[]): Stretch[] {
  const here = evidence.filter(
    ({ field: of, start, end }) => of === field && 0 <= start && start < end && end <= text.length,
  );
  const words = here.map(({ start, end }) => [start, end] as const);
  const sentences = here.flatMap((place) => sentenceOf(text, place));
  const cuts = new Set([0, text.length, ...words.flat(), ...sentences.flat()]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    const within = (ranges: readonly (readonly [number, number])[]) =>
      ranges.some(([from, to]) => from <= start && end <= to);
    return { text: text.slice(start, end), marked: within(words), sentence: within(sentences) };
  });
}

/** Where the quote stands: the same sentence may come twice, and this is the one that holds the words. */
function sentenceOf(text: string, { quote, start, end }: Evidence): (readonly [number, number])[] {
  const from = text.lastIndexOf(quote, start);
  return from >= 0 && end <= from + quote.length ? [[from, from + quote.length]] : [];
}
