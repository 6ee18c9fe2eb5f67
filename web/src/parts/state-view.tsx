import type { ComponentChildren } from "preact";
import type { Resource } from "../ask/resource.js";
import { say } from "../words/say.js";
import { Failure } from "./failure.js";

interface StateViewProps<T> {
  resource: Resource<T>;
  /** What stands there until the first answer: grey bars of about its size. */
  lines?: number;
  children: (value: T) => ComponentChildren;
}

/** An answer, or how far it is: bars while it loads, what went wrong and a button to try again. */
export function StateView<T>({ resource, lines = 3, children }: StateViewProps<T>) {
  const loaded = resource.loaded.value;
  if (loaded.state === "failed")
    return (
      <Failure
        error={loaded.error}
        retry={() => {
          resource.retry();
        }}
      />
    );
  const value = resource.value.value;
  if (value === null) return loaded.state === "loading" ? <Skeleton lines={lines} /> : null;
  return <div aria-busy={loaded.state === "loading"}>{children(value)}</div>;
}

/** Grey bars where an answer will stand. */
export function Skeleton({ lines }: { lines: number }) {
  return (
    <div class="skeleton" role="status" aria-label={say("loading")}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
