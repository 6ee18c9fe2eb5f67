import { change, view } from "../address/current.js";
import { exploreNode, type NodeKind } from "../address/view.js";
import { writeView } from "../address/write.js";
import { KindDot } from "./kind-dot.js";

interface NodeLinkProps {
  id: string;
  name: string;
  kind?: NodeKind | undefined;
  count?: number | undefined;
}

/** A node by its name. In the explorer it opens in the side panel of the same picture; elsewhere, and in a new tab, around itself. */
export function NodeLink({ id, name, kind, count }: NodeLinkProps) {
  return (
    <a
      class="node-link"
      href={writeView(exploreNode(id))}
      onClick={(event) => {
        if (view.value.page !== "explore" || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change({ selected: id });
      }}
    >
      <KindDot kind={kind ?? (id.startsWith("Author:") ? "AUTHOR" : undefined)} />
      <span class="node-name">{name}</span>
      {count !== undefined && <span class="count">{count}</span>}
    </a>
  );
}
