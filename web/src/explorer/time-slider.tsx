import { useSignal } from "@preact/signals";
import { change, view } from "../address/current.js";
import type { TimelineRow } from "../ask/answers.js";
import { StateView } from "../parts/state-view.js";
import { timelineOfAll } from "../state/timelines.js";
import { say, sayTime } from "../words/say.js";

/** Which stretch of time counts, chosen on the timeline of all posts. */
export function TimeSlider() {
  return (
    <fieldset class="time">
      <legend>{say("time")}</legend>
      <StateView resource={timelineOfAll} lines={2}>
        {(rows) => (rows.length === 0 ? null : <Slider rows={rows} />)}
      </StateView>
    </fieldset>
  );
}

function Slider({ rows }: { rows: TimelineRow[] }) {
  const { since, until } = view.value;
  const first = since ? indexOf(rows, since) : 0;
  const last = until ? Math.max(first, indexOf(rows, until) - 1) : rows.length - 1;
  /** Where the handles are while they are dragged; the picture follows when they are let go. */
  const dragged = useSignal<[number, number] | null>(null);
  const [from, to] = dragged.value ?? [first, last];

  const drag = (next: [number, number]) => (dragged.value = next);
  const drop = () => {
    if (!dragged.value) return;
    const [start, end] = dragged.value;
    dragged.value = null;
    change({
      since: start === 0 ? null : (rows[start]?.time ?? null),
      until: end === rows.length - 1 ? null : (rows[end]?.until ?? null),
    });
  };
  const handle = (word: "timeFrom" | "timeUntil", value: number, text: string, move: (to: number) => void) => (
    <input
      type="range"
      min={0}
      max={rows.length - 1}
      value={value}
      aria-label={say(word)}
      aria-valuetext={sayTime(text)}
      onInput={(event) => {
        move(event.currentTarget.valueAsNumber);
      }}
      onChange={drop}
    />
  );
  return (
    <>
      <Bars rows={rows} from={from} to={to} />
      <div class="handles">
        {handle("timeFrom", from, rows[from]?.time ?? "", (value) => drag([Math.min(value, to), to]))}
        {handle("timeUntil", to, rows[to]?.until ?? "", (value) => drag([from, Math.max(value, from)]))}
      </div>
      <p class="hint">
        {sayTime(rows[from]?.time ?? "")} – {sayTime(rows[to]?.until ?? "")}
      </p>
      {(since ?? until) && (
        <button
          type="button"
          onClick={() => {
            change({ since: null, until: null });
          }}
        >
          {say("allTime")}
        </button>
      )}
    </>
  );
}

function Bars({ rows, from, to }: { rows: TimelineRow[]; from: number; to: number }) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <svg class="bars" viewBox={`0 0 ${rows.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {rows.map(({ time, value }, index) => (
        <rect
          key={time}
          x={index + 0.1}
          width={0.8}
          y={1 - value / most}
          height={value / most}
          class={index >= from && index <= to ? "is-on" : ""}
        />
      ))}
    </svg>
  );
}

/** The bucket that begins at a moment or holds it; behind the last one where there is none. */
function indexOf(rows: readonly TimelineRow[], moment: string): number {
  const index = rows.findIndex(({ until }) => until > moment);
  return index < 0 ? rows.length : index;
}
