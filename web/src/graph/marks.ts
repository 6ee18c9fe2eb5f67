import type Graph from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { NODE_KINDS, type NodeKind } from "../address/view.js";
import { kindToken, readColour } from "./colours.js";

/** Up to so many nodes all labels are tried; of more, sigma proposes the largest of each part of the picture. */
const ALL_LABELS = 500;

/** What stands out in a drawn graph. */
export interface Marks {
  /** The node in the side panel. */
  selected: string | null;
  /** The node under the pointer, or that the arrow keys stand on. */
  pointed: string | null;
  /** Ids of the nodes and edges on a path; while there are any, all else steps back. */
  path: ReadonlySet<string>;
}

/** Colours of a theme, ready to be painted. */
export interface Palette {
  kinds: Record<NodeKind, string>;
  text: string;
  plate: string;
  line: string;
  faint: string;
  edge: string;
  accent: string;
}

export function readPalette(): Palette {
  const kinds = Object.fromEntries(NODE_KINDS.map((kind) => [kind, readColour(kindToken(kind))]));
  return {
    kinds: kinds as Palette["kinds"],
    text: readColour("text"),
    plate: readColour("surface"),
    line: readColour("line"),
    faint: readColour("graph-faint"),
    edge: readColour("graph-edge"),
    accent: readColour("accent"),
  };
}

/** How a node looks: in the colour of its kind, or stepped back when it has nothing to do with what is marked. */
export function styleNode(
  graph: Graph,
  id: string,
  attributes: Record<string, unknown>,
  marks: Marks,
  palette: Palette,
): Partial<NodeDisplayData> {
  const focus = marks.pointed ?? (marks.path.size > 0 ? null : marks.selected);
  const isBack = focus ? focus !== id && !touches(graph, focus, id) : marks.path.size > 0 && !marks.path.has(id);
  const isMarked = id === marks.selected || marks.path.has(id);
  return {
    x: attributes.x as number,
    y: attributes.y as number,
    size: attributes.size as number,
    label: isBack ? null : labelOf(attributes),
    color: isBack ? palette.faint : palette.kinds[attributes.kind as NodeKind],
    highlighted: id === marks.selected,
    forceLabel: isMarked || graph.order <= ALL_LABELS,
    zIndex: isMarked ? 2 : isBack ? 0 : 1,
  };
}

/** How an edge looks: those of the marked node and of a path stand out. */
export function styleEdge(
  graph: Graph,
  id: string,
  attributes: Record<string, unknown>,
  marks: Marks,
  palette: Palette,
): Partial<EdgeDisplayData> {
  const size = attributes.size as number;
  if (marks.path.has(id)) return { size: size + 2, color: palette.accent, zIndex: 2 };
  const focus = marks.pointed ?? (marks.path.size > 0 ? null : marks.selected);
  const isOn = focus ? graph.hasNode(focus) && graph.hasExtremity(id, focus) : marks.path.size === 0;
  return { size: isOn ? size : 0.5, color: isOn ? palette.edge : palette.faint, zIndex: isOn ? 1 : 0 };
}

function touches(graph: Graph, focus: string, id: string): boolean {
  return !graph.hasNode(focus) || graph.areNeighbors(focus, id);
}

/** A person and their account have the same name, and colour alone must not tell them apart. */
function labelOf({ label, kind }: Record<string, unknown>): string {
  return kind === "AUTHOR" ? `${label as string} ✎` : (label as string);
}
