import { language } from "../state/preferences.js";
import { en, type Word } from "./en.js";
import { zh } from "./zh.js";

/** A text of the interface in the chosen language, with values put in. Whoever renders it is rendered again when the language changes. */
export function say(word: Word, ...values: (string | number)[]): string {
  const text = (language.value === "zh" ? zh : en)[word];
  return text.replace(/\{(\d)\}/g, (_, index: string) => {
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

function locale(): string {
  return language.value === "zh" ? "zh-CN" : "en-GB";
}
