import { useSignal } from "@preact/signals";
import { change, view } from "../address/current.js";
import type { PictureEdge, PictureNode } from "../graph/picture.js";
import { KindDot } from "../parts/kind-dot.js";
import { shown } from "../state/picture.js";
import { say, sayNumber } from "../words/say.js";
import type { Word } from "../words/en.js";
import { expand, isExpanded, pick } from "./steps.js";
import { type Column, Table } from "./table.js";

/** The picture as two tables, which can do all that the drawing can. */
export function TableView() {
  const { nodes, edges } = shown.value;
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const order = useSignal<"weight" | "name" | "kind">("weight");

  const nodeColumns: Column<PictureNode>[] = [
    {
      word: "name",
      sort: () => (order.value = "name"),
      isSorted: order.value === "name",
      cell: ({ id, label, kind }) => (
        <button
          type="button"
          class="link"
          aria-pressed={view.value.selected === id}
          onClick={() => {
            pick(id);
          }}
        >
          <KindDot kind={kind} />
          {label}
        </button>
      ),
    },
    {
      word: "kind",
      sort: () => (order.value = "kind"),
      isSorted: order.value === "kind",
      cell: ({ kind }) => say(kind),
    },
    {
      word: "weight",
      sort: () => (order.value = "weight"),
      isSorted: order.value === "weight",
      isNumber: true,
      cell: ({ weight }) => sayNumber(weight),
    },
    { word: "neighbours", isNumber: true, cell: ({ id }) => sayNumber(degrees.get(id) ?? 0) },
    {
      word: "expand",
      cell: ({ id, label }) =>
        isExpanded(id) ? null : (
          <button
            type="button"
            aria-label={`${say("expand")}: ${label}`}
            onClick={() => {
              expand(id);
            }}
          >
            +
          </button>
        ),
    },
  ];
  const edgeColumns: Column<PictureEdge>[] = [
    { word: "source", cell: ({ source }) => names.get(source) },
    { word: "target", cell: ({ target }) => names.get(target) },
    { word: "type", cell: ({ type }) => say(type as Word) },
    {
      word: "weight",
      isNumber: true,
      cell: ({ source, target, weight }) => (
        <button
          type="button"
          class="link"
          aria-label={`${say("pathBetween", names.get(source) ?? "", names.get(target) ?? "")}: ${weight}`}
          onClick={() => {
            change({ from: source, to: target, selected: null });
          }}
        >
          {sayNumber(weight)}
        </button>
      ),
    },
  ];
  return (
    <div class="tables">
      <Table caption="nodes" rows={[...nodes].sort(ORDERS[order.value])} columns={nodeColumns} />
      <Table caption="edges" rows={edges} columns={edgeColumns} />
    </div>
  );
}

const ORDERS: Record<"weight" | "name" | "kind", (a: PictureNode, b: PictureNode) => number> = {
  weight: (a, b) => b.weight - a.weight,
  name: (a, b) => a.label.localeCompare(b.label),
  kind: (a, b) => a.kind.localeCompare(b.kind),
};
