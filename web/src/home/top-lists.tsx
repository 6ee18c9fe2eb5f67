import type { TopRow } from "../ask/answers.js";
import { NodeLink } from "../parts/node-link.js";
import { StateView } from "../parts/state-view.js";
import { top } from "../state/overview.js";
import { say, sayTime } from "../words/say.js";

const LISTS = ["people", "organizations", "topics"] as const;

/** Who and what is mentioned most in the last window. @param until when it ends, as RFC 3339 */
export function TopLists({ until }: { until: string }) {
  return (
    <section>
      <p class="hint">{say("window", sayTime(until))}</p>
      <StateView resource={top} lines={8}>
        {(lists) => (
          <div class="columns">
            {LISTS.map((list) => (
              <div key={list} class="card">
                <h2>{say(list)}</h2>
                <Rows rows={lists[list]} />
              </div>
            ))}
          </div>
        )}
      </StateView>
    </section>
  );
}

function Rows({ rows }: { rows: TopRow[] }) {
  if (rows.length === 0) return <p class="hint">{say("noneInWindow")}</p>;
  return (
    <ol class="plain">
      {rows.map(({ id, name, kind, itemCount }) => (
        <li key={id}>
          <NodeLink id={id} name={name} kind={kind} count={itemCount} />
        </li>
      ))}
    </ol>
  );
}
