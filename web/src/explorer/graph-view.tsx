import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { change, view } from "../address/current.js";
import { openCanvas } from "../graph/canvas.js";
import { paths, pathPicture } from "../state/path.js";
import { shown } from "../state/picture.js";
import { paint } from "../state/preferences.js";
import { say } from "../words/say.js";
import { canvas } from "./drawn.js";
import { GraphButtons } from "./graph-buttons.js";
import { expand, pick } from "./steps.js";

/** The picture, drawn. The arrow keys walk over its nodes, Enter does what a click does. */
export function GraphView() {
  const element = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const pointed = useSignal<string | null>(null);
  const walked = useSignal<string | null>(null);
  const isBroken = useSignal(false);
  const label = useComputed(() => shown.value.nodes.find(({ id }) => id === walked.value)?.label ?? "");

  useEffect(() => {
    if (!element.current) return;
    try {
      canvas.value = openCanvas(element.current, {
        onNode: clickNode,
        onEdge: (from, to) => {
          change({ from, to, selected: null });
        },
        onPoint: (id) => (pointed.value = id),
        onFrame: (placeOf) => {
          moveRing(ring.current, walked.peek() === null ? null : placeOf(walked.peek() ?? ""));
        },
      });
    } catch {
      isBroken.value = true;
    }
    return () => {
      canvas.value?.destroy();
      canvas.value = null;
    };
  }, []);

  useSignalEffect(() => {
    canvas.value?.show(shown.value);
  });
  useSignalEffect(() => {
    const path = new Set([...pathPicture.value.nodes, ...pathPicture.value.edges].map(({ id }) => id));
    canvas.value?.mark({
      selected: view.value.selected,
      pointed: pointed.value ?? walked.value,
      path: paths.value.value ? path : new Set(),
    });
  });
  useSignalEffect(() => {
    if (paint.value > 0) canvas.value?.repaint();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const { nodes } = shown.peek();
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const at = nodes.findIndex(({ id }) => id === walked.value);
      walked.value = nodes[(at + step + nodes.length) % nodes.length]?.id ?? null;
    } else if (event.key === "Enter" && walked.value) clickNode(walked.value);
    else if (event.key === "Escape") walked.value = null;
    else return;
    event.preventDefault();
  };

  if (isBroken.value) return <p class="notice">{say("noWebgl")}</p>;
  const { nodes, edges } = shown.value;
  return (
    <div
      class="graph"
      tabIndex={0}
      role="application"
      aria-label={say("graphLabel", nodes.length, edges.length)}
      onKeyDown={onKeyDown}
      onBlur={() => (walked.value = null)}
    >
      <div class="graph-canvas" ref={element} />
      <div class="graph-ring" ref={ring} hidden />
      <p class="hidden" role="status">
        {label}
      </p>
      <p class="graph-hint hint">{say("graphHint")}</p>
      <GraphButtons />
    </div>
  );
}

/** The first click shows a node in the side panel, the next one brings its neighbours. */
function clickNode(id: string): void {
  if (view.peek().selected === id) expand(id);
  else pick(id);
}

function moveRing(ring: HTMLDivElement | null, place: { x: number; y: number; size: number } | null): void {
  if (!ring) return;
  ring.hidden = !place;
  if (!place) return;
  const size = place.size * 2 + 12;
  Object.assign(ring.style, {
    width: `${size}px`,
    height: `${size}px`,
    transform: `translate(${place.x - size / 2}px, ${place.y - size / 2}px)`,
  });
}
