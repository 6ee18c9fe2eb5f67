import { view } from "../address/current.js";
import type { SearchHit } from "../ask/answers.js";
import { NodeLink } from "../parts/node-link.js";
import { StateView } from "../parts/state-view.js";
import { kindOf, nameOf } from "../search/hit.js";
import { results } from "../state/results.js";
import { say } from "../words/say.js";
import { ItemCard } from "./item-card.js";

/** What the search found: names first, then posts with the found words marked. */
export function ResultsPanel() {
  const { query } = view.value;
  return (
    <>
      <header class="panel-head">
        <h2>{say("resultsFor", query)}</h2>
      </header>
      <StateView resource={results} lines={8}>
        {({ totalCount, edges }) =>
          totalCount === 0 ? (
            <p class="notice">{say("nothingFound", query)}</p>
          ) : (
            <>
              <p class="hint">{say("resultCount", totalCount)}</p>
              {edges.map((hit) => (
                <Hit key={hit.node.id} hit={hit} />
              ))}
            </>
          )
        }
      </StateView>
    </>
  );
}

function Hit({ hit: { node, highlights } }: { hit: SearchHit }) {
  if (node.__typename === "Item") return <ItemCard proof={{ item: node, evidence: highlights }} />;
  return (
    <p class="hit">
      <NodeLink id={node.id} name={nameOf(node)} kind={kindOf(node)} />
    </p>
  );
}
