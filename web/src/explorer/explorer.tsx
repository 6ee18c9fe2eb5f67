import { view } from "../address/current.js";
import { Panel } from "../panel/panel.js";
import { followCategories } from "../state/categories-of.js";
import { whole } from "../state/picture.js";
import { say } from "../words/say.js";
import { Filters } from "./filters.js";
import { PathBar } from "./path-bar.js";
import { Stage } from "./stage.js";
import { Toolbar } from "./toolbar.js";

followCategories(() => whole.value.nodes.map(({ id }) => id));

/** The picture of a part of the graph, what narrows it, and what is known of the node that was picked. */
export function Explorer() {
  const { selected, query, from, to } = view.value;
  const hasPanel = Boolean(selected ?? (query || (from && to)));
  return (
    <main id="content" class={`explorer ${hasPanel ? "has-panel" : ""}`}>
      <h1 class="hidden">{say("explorer")}</h1>
      <Filters />
      <section class="picture" aria-label={say("graph")}>
        <Toolbar />
        <PathBar />
        <Stage />
      </section>
      {hasPanel && <Panel />}
    </main>
  );
}
