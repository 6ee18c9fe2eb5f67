import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { AskError } from "./ask-error.js";

/** How far a question is. While a new answer is on its way, the last one can still be shown. */
export type Loaded<T> =
  | { state: "idle" }
  | { state: "loading"; last: T | null }
  | { state: "ready"; value: T }
  | { state: "failed"; error: AskError };

export interface Resource<T> {
  loaded: ReadonlySignal<Loaded<T>>;
  /** The answer, or the last one while a new one is on its way; null without one. */
  value: ReadonlySignal<T | null>;
  /** Asks again, after a failure. */
  retry(): void;
}

/**
 * An answer that follows what is looked at: it is asked for whenever the key changes, and a question whose key is gone is given up.
 * @param keyOf what the answer depends on, read from signals; null when nothing is to be asked
 */
export function resource<K, T>(keyOf: () => K | null, load: (key: K, signal: AbortSignal) => Promise<T>): Resource<T> {
  const loaded = signal<Loaded<T>>({ state: "idle" });
  const attempt = signal(0);
  // As text, because equal keys are not always the same object.
  const key = computed(() => JSON.stringify([keyOf(), attempt.value]));

  effect(() => {
    const [wanted] = JSON.parse(key.value) as [K | null, number];
    if (wanted === null) {
      loaded.value = { state: "idle" };
      return;
    }
    const controller = new AbortController();
    loaded.value = { state: "loading", last: valueOf(loaded.peek()) };
    load(wanted, controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) loaded.value = { state: "ready", value };
      },
      (error: unknown) => {
        if (!controller.signal.aborted) loaded.value = { state: "failed", error: asAskError(error) };
      },
    );
    return () => {
      controller.abort();
    };
  });

  return {
    loaded,
    value: computed(() => valueOf(loaded.value)),
    retry() {
      attempt.value += 1;
    },
  };
}

function valueOf<T>(loaded: Loaded<T>): T | null {
  if (loaded.state === "ready") return loaded.value;
  return loaded.state === "loading" ? loaded.last : null;
}

function asAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError("BROKEN", "", { cause: error });
}
