import type { ComponentChildren } from "preact";
import { sayNumber } from "../words/say.js";

interface ChoiceProps {
  isOn: boolean;
  /** How many nodes it would show. */
  count: number;
  toggle: () => void;
  children: ComponentChildren;
}

/** One value of a filter; when none is on, all are shown. */
export function Choice({ isOn, count, toggle, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={toggle} />
      <span class="choice-name">{children}</span>
      <span class="count">{sayNumber(count)}</span>
    </label>
  );
}
