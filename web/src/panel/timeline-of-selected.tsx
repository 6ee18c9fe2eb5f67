import { late } from "../parts/late.js";
import { StateView } from "../parts/state-view.js";
import { timelineOfSelected } from "../state/timelines.js";
import { say } from "../words/say.js";

const TimelineChart = late(() => import("./timeline-chart.js").then((module) => module.TimelineChart));

/** When the node in the panel was written about, or wrote. */
export function TimelineOfSelected() {
  return (
    <section>
      <h3>{say("timeline")}</h3>
      <StateView resource={timelineOfSelected}>{(rows) => <TimelineChart rows={rows} />}</StateView>
    </section>
  );
}
