import { change, view } from "../address/current.js";
import { type Measure, MEASURES } from "../address/view.js";
import type { CoMention } from "../ask/details.js";
import { NodeLink } from "../parts/node-link.js";
import { StateView } from "../parts/state-view.js";
import { coMentions } from "../state/details.js";
import { say, sayNumber } from "../words/say.js";

/** What is mentioned together with the entity, by the chosen measure. */
export function CoMentions() {
  const { measure } = view.value;
  return (
    <section>
      <div class="section-head">
        <h3 id="co-mentions">{say("coMentions")}</h3>
        <label class="label">
          {say("measure")}{" "}
          <select
            value={measure}
            onChange={(event) => {
              change({ measure: event.currentTarget.value as Measure });
            }}
          >
            {MEASURES.map((value) => (
              <option key={value} value={value}>
                {say(value)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <StateView resource={coMentions}>
        {(edges) => (
          <ul class="plain rows" aria-labelledby="co-mentions">
            {edges.map((edge) => (
              <li key={edge.node.id}>
                <NodeLink {...edge.node} />
                <span class="count">{sayMeasure(edge, measure)}</span>
              </li>
            ))}
          </ul>
        )}
      </StateView>
    </section>
  );
}

function sayMeasure({ itemCount, pmi, lift, jaccard }: CoMention, measure: Measure): string {
  const value = { COUNT: itemCount, PMI: pmi, LIFT: lift, JACCARD: jaccard }[measure];
  return sayNumber(value, 2);
}
