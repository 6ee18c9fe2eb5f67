import type { Counted, Named } from "../ask/answers.js";
import { NodeLink } from "../parts/node-link.js";
import { say, sayNumber } from "../words/say.js";
import type { Word } from "../words/en.js";

/** Nodes with how many items stand behind each; nothing at all when there are none. */
export function NodeList({ word, rows, total }: { word: Word; rows: Counted[]; total?: number }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        {say(word)} {total !== undefined && <span class="count">{sayNumber(total)}</span>}
      </h3>
      <ul class="plain rows">
        {rows.map(({ itemCount, node }) => (
          <li key={node.id}>
            <NodeLink {...node} count={itemCount} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A relation to a few nodes, in one line. */
export function Relations({ word, nodes }: { word: Word; nodes: Named[] }) {
  if (nodes.length === 0) return null;
  return (
    <div class="relations">
      <span class="label">{say(word)}</span>
      <ul class="plain">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink {...node} />
          </li>
        ))}
      </ul>
    </div>
  );
}
