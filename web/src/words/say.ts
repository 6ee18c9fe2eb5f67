import { language } from "../state/preferences.js";
import { en, type Word } from "./en.js";
import { zh } from "./zh.js";

/**
 * A text of the interface in the chosen language, with values put in; of `post|posts` the first is for a first value of 1.
 * Whoever renders it is rendered again when the language changes.
 */
export function say(word: Word, ...values: (string | number)[]): string {
  const [one, many = one] = (language.value === "zh" ? zh : en)[word].split("|");
  return ((values[0] === 1 ? one : many) ?? "").replace(/\{(\d)\}/g, (_, index: string) => {
    const value = values[Number(index)] ?? "";
    return typeof value === "number" ? sayNumber(value) : value;
  });
}

/** `12,345`, or with so many digits behind the point at most. */
export function sayNumber(value: number, digits = 0): string {
  return value.toLocaleString(locale(), { maximumFractionDigits: digits });
}

/** An instant as date and time where the reader is; the text itself when it is none. */
export function sayTime(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return date.toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" });
}

/** A moment at the foot of a chart, in seconds since 1970: the hour, or the day where one begins. */
export function sayTick(seconds: number): string {
  const date = new Date(seconds * 1_000);
  const isDay = date.getHours() === 0 && date.getMinutes() === 0;
  return date.toLocaleString(
    locale(),
    isDay ? { month: "short", day: "numeric" } : { hour: "2-digit", minute: "2-digit" },
  );
}

function locale(): string {
  return language.value === "zh" ? "zh-CN" : "en-GB";
}
