import { change, view } from "../address/current.js";
import { NODE_KINDS } from "../address/view.js";
import { KindDot } from "../parts/kind-dot.js";
import { overview } from "../state/overview.js";
import { categoryCounts, kindCounts } from "../state/picture.js";
import { say } from "../words/say.js";
import { Choice } from "./choice.js";
import { TimeSlider } from "./time-slider.js";

/** What narrows the picture: kinds, categories, time. */
export function Filters() {
  const { kinds, categories } = view.value;
  const names = overview.value.value?.categories.edges.map(({ node }) => node) ?? [];
  return (
    <details class="filters" open={matchMedia("(min-width: 60rem)").matches}>
      <summary>{say("filters")}</summary>
      <fieldset>
        <legend>{say("kinds")}</legend>
        {NODE_KINDS.filter((kind) => kindCounts.value.has(kind) || kinds.includes(kind)).map((kind) => (
          <Choice
            key={kind}
            isOn={kinds.includes(kind)}
            count={kindCounts.value.get(kind) ?? 0}
            toggle={() => {
              change({ kinds: toggle(kinds, kind) });
            }}
          >
            <KindDot kind={kind} />
            {say(kind)}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say("categories")}</legend>
        {names
          .filter(({ id }) => categoryCounts.value.has(id) || categories.includes(id))
          .map(({ id, name }) => (
            <Choice
              key={id}
              isOn={categories.includes(id)}
              count={categoryCounts.value.get(id) ?? 0}
              toggle={() => {
                change({ categories: toggle(categories, id) });
              }}
            >
              {name}
            </Choice>
          ))}
      </fieldset>
      <TimeSlider />
    </details>
  );
}

function toggle<T>(chosen: readonly T[], value: T): T[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
