import type Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { NodeDisplayData } from "sigma/types";
import { type LabelBox, placeLabels } from "./labels.js";

type Drawn = Pick<NodeDisplayData, "x" | "y" | "size"> & { key?: string; label?: string | null };

/** More labels than that nobody reads. */
const MOST_LABELS = 120;
/** Of the nodes in sight, so many of the largest are tried; measuring texts takes time in each frame. */
const MOST_TRIED = 400;
const LONGEST_LABEL = 24;
/** Between a node and its label, and around a label, in pixels. */
const GAP = 4;

/** How labels are drawn: none lies on another, and that of the node under the pointer stands on a plate. */
export interface LabelPainter {
  drawLabel: (context: CanvasRenderingContext2D, node: Drawn, settings: Settings) => void;
  drawHover: (context: CanvasRenderingContext2D, node: Drawn, settings: Settings) => void;
}

/** @param colours read anew whenever something is drawn, because the theme may change */
export function labelPainter(
  sigmaOf: () => Sigma,
  colours: () => { text: string; plate: string; line: string },
): LabelPainter {
  /** Where each label stands; null until the first label of a frame is drawn. */
  let placed: Map<string, LabelBox> | null = null;
  let isListening = false;

  /** Places are chosen once for each frame, when its first label is drawn: by then the camera stands. */
  const placedNow = (context: CanvasRenderingContext2D, settings: Settings): Map<string, LabelBox> => {
    const sigma = sigmaOf();
    if (!isListening) {
      isListening = true;
      sigma.on("beforeRender", () => {
        placed = null;
      });
    }
    if (!placed) {
      const { labels, nodes } = boxesOf(sigma, context, settings);
      placed = placeLabels(labels, nodes, MOST_LABELS);
    }
    return placed;
  };

  return {
    drawLabel(context, node, settings) {
      if (!node.label || !node.key) return;
      context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
      const box = placedNow(context, settings).get(node.key);
      if (!box) return;
      context.fillStyle = colours().text;
      context.fillText(shorten(node.label), box.left, box.top + settings.labelSize);
    },
    drawHover(context, node, settings) {
      const { text, plate, line } = colours();
      context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
      context.beginPath();
      context.arc(node.x, node.y, node.size + 3, 0, Math.PI * 2);
      context.strokeStyle = text;
      context.lineWidth = 2;
      context.stroke();
      if (!node.label) return;
      const length = context.measureText(node.label).width + 14;
      const isLast = node.x + node.size + GAP + length > sigmaOf().getDimensions().width;
      const left = isLast ? node.x - node.size - GAP - length : node.x + node.size + GAP;
      const height = settings.labelSize + 10;
      context.beginPath();
      context.roundRect(left, node.y - height / 2, length, height, 6);
      context.fillStyle = plate;
      context.fill();
      context.strokeStyle = line;
      context.lineWidth = 1;
      context.stroke();
      context.fillStyle = text;
      context.fillText(node.label, left + 7, node.y + settings.labelSize / 3);
    },
  };
}

/** Where each label could stand, the largest node's first, and where the nodes are. */
function boxesOf(sigma: Sigma, context: CanvasRenderingContext2D, settings: Settings) {
  const dimensions = sigma.getDimensions();
  const nodes: (LabelBox & { label: string; order: number })[] = [];
  sigma.getGraph().forEachNode((id) => {
    const shown = sigma.getNodeDisplayData(id);
    if (!shown?.label) return;
    const { x, y } = sigma.framedGraphToViewport(shown);
    if (x < 0 || y < 0 || x > dimensions.width || y > dimensions.height) return;
    const size = sigma.scaleSize(shown.size) * 2;
    // What is marked is named first.
    const order = shown.zIndex * 1_000 + shown.size;
    nodes.push({ id, left: x - size / 2, top: y - size / 2, width: size, height: size, label: shown.label, order });
  });
  nodes.sort((a, b) => b.order - a.order);
  const labels = nodes.slice(0, MOST_TRIED).flatMap(({ id, left, top, width: size, label }): LabelBox[] => {
    const width = context.measureText(shorten(label)).width + GAP;
    const height = settings.labelSize + GAP;
    const [x, y] = [left + size / 2, top + size / 2];
    const sides = [
      { left: left + size + GAP, top: y - height / 2 },
      { left: left - width, top: y - height / 2 },
      { left: x - width / 2, top: top + size },
      { left: x - width / 2, top: top - height },
    ];
    return sides
      .filter((side) => side.left >= 0 && side.left + width <= dimensions.width)
      .map((side) => ({ id, ...side, width, height }));
  });
  return { labels, nodes };
}

/** Titles of posts are sentences. */
function shorten(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}
