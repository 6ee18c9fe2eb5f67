import type { NodeKind } from "../address/view.js";

/** A colour of tokens.css as the painter needs it, e.g. `rgb(1, 2, 3)`: custom properties hold both themes until they are used. */
export function readColour(token: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(--${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The token of a kind's colour. */
export function kindToken(kind: NodeKind): string {
  return `kind-${kind.toLowerCase()}`;
}
