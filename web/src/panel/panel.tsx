import { useEffect, useRef } from "preact/hooks";
import { change, view } from "../address/current.js";
import { StateView } from "../parts/state-view.js";
import { details } from "../state/details.js";
import { say } from "../words/say.js";
import { AuthorPanel } from "./author-panel.js";
import { CollectionPanel } from "./collection-panel.js";
import { EntityPanel } from "./entity-panel.js";
import { ItemPanel } from "./item-panel.js";
import { PathPanel } from "./path-panel.js";
import { ResultsPanel } from "./results-panel.js";

/** What is known of the picked node; else the path or the search results that the picture shows. */
export function Panel() {
  const { selected, from, to } = view.value;
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone it stands below the picture; its head is shown, and most of the picture stays.
    if (selected && matchMedia("(max-width: 60rem)").matches) element.current?.scrollIntoView({ block: "start" });
  }, [selected]);
  return (
    <aside class="panel" aria-label={say("panel")} ref={element}>
      {selected ? (
        <>
          <button
            type="button"
            class="panel-close"
            aria-label={say("close")}
            onClick={() => {
              change({ selected: null });
            }}
          >
            ×
          </button>
          <StateView resource={details} lines={8}>
            {({ node }) => <Known key={node?.id} node={node} />}
          </StateView>
        </>
      ) : from && to ? (
        <PathPanel />
      ) : (
        <ResultsPanel />
      )}
    </aside>
  );
}

function Known({ node }: { node: NonNullable<typeof details.value.value>["node"] }) {
  switch (node?.__typename) {
    case "Entity":
      return <EntityPanel entity={node} />;
    case "Author":
      return <AuthorPanel author={node} />;
    case "Item":
      return <ItemPanel item={node} />;
    case "Category":
    case "Digest":
      return <CollectionPanel collection={node} />;
    default:
      return <p class="notice">{say("notThere")}</p>;
  }
}
