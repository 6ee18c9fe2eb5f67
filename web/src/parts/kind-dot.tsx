import type { NodeKind } from "../address/view.js";
import { say } from "../words/say.js";

/** The colour of a kind, with its name for who cannot see it. */
export function KindDot({ kind }: { kind: NodeKind | undefined }) {
  return <span class={`dot ${kind ? `is-${kind.toLowerCase()}` : ""}`} title={kind && say(kind)} aria-hidden="true" />;
}
