import { effect, signal } from "@preact/signals";

export type Language = "en" | "zh";
/** `auto` is that of the system. */
export type Theme = "auto" | "light" | "dark";

/** The language of the interface: as chosen before, else that of the browser. Names and texts stay as the graph has them. */
export const language = signal<Language>(
  keptIn("language", ["en", "zh"]) ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en"),
);

export const theme = signal<Theme>(keptIn("theme", ["light", "dark"]) ?? "auto");

/** Goes up when colours are others than before, so that what is painted can be painted again. */
export const paint = signal(0);

effect(() => {
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
});

effect(() => {
  // `color-scheme` decides for every `light-dark()` of tokens.css.
  document.documentElement.dataset.theme = theme.value;
  paint.value = paint.peek() + 1;
});

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  paint.value += 1;
});

export function chooseLanguage(chosen: Language): void {
  language.value = chosen;
  keep("language", chosen);
}

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  keep("theme", chosen);
}

function keptIn<T extends string>(name: string, values: readonly T[]): T | undefined {
  try {
    const kept = localStorage.getItem(`throughline.${name}`);
    return values.find((value) => value === kept);
  } catch {
    // Storage may be forbidden; then nothing is kept.
    return undefined;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`throughline.${name}`, value);
  } catch {
    // See above.
  }
}
