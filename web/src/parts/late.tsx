import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { AskError } from "../ask/ask-error.js";
import { Failure } from "./failure.js";
import { Skeleton } from "./state-view.js";

/** A component whose code is loaded when it is first shown, so that the first page does not wait for what draws graphs. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = signal<ComponentType<P> | AskError | null>(null);
  let isAsked = false;
  const start = () => {
    isAsked = true;
    loaded.value = null;
    load().then(
      (component) => {
        loaded.value = component;
      },
      (cause: unknown) => {
        loaded.value = new AskError("DOWN", "", { cause });
      },
    );
  };
  return function Late(props: P) {
    if (!isAsked) start();
    const Component = loaded.value;
    if (Component === null) return <Skeleton lines={4} />;
    return Component instanceof AskError ? <Failure error={Component} retry={start} /> : <Component {...props} />;
  };
}
