import type Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { NodeDisplayData } from "sigma/types";
import { type LabelBox, placeLabels } from "./labels.js";

type Drawn = Pick<NodeDisplayData, "x" | "y" | "size"> & { key?: string; label?: string | null };

/** More labels than that nobody reads. */
const MOST_LABELS = 120;
const LONGEST_LABEL = 24;
/** Between a node and its label, and around a label, in pixels. */
const GAP = 4;

/** How labels are drawn: none lies on another, and that of the node under the pointer stands on a plate. */
export interface LabelPainter {
  drawLabel(context: CanvasRenderingContext2D, node: Drawn, settings: Settings): void;
  drawHover(context: CanvasRenderingContext2D, node: Drawn, settings: Settings): void;
}

/** @param colours read anew whenever something is drawn, because the theme may change */
export function labelPainter(
  sigmaOf: () => Sigma,
  colours: () => { text: string; plate: string; line: string },
): LabelPainter {
  let placed: Set<string> | null = null;
  let isListening = false;

  /** Places are chosen once for each frame, when its first label is drawn: by then the camera stands. */
  const placedNow = (context: CanvasRenderingContext2D, settings: Settings): Set<string> => {
    const sigma = sigmaOf();
    if (!isListening) {
      isListening = true;
      sigma.on("beforeRender", () => {
        placed = null;
      });
    }
    placed ??= placeLabels(boxesOf(sigma, context, settings), MOST_LABELS);
    return placed;
  };

  return {
    drawLabel(context, node, settings) {
      if (!node.label || !node.key) return;
      context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
      if (!placedNow(context, settings).has(node.key)) return;
      context.fillStyle = colours().text;
      context.fillText(shorten(node.label), node.x + node.size + GAP, node.y + settings.labelSize / 3);
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
      const left = node.x + node.size + GAP;
      const height = settings.labelSize + 10;
      context.beginPath();
      context.roundRect(left, node.y - height / 2, context.measureText(node.label).width + 14, height, 6);
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

/** Where each label would stand, the largest node's first. */
function boxesOf(sigma: Sigma, context: CanvasRenderingContext2D, settings: Settings): LabelBox[] {
  const { width, height } = sigma.getDimensions();
  const boxes: (LabelBox & { order: number })[] = [];
  sigma.getGraph().forEachNode((id) => {
    const shown = sigma.getNodeDisplayData(id);
    if (!shown?.label || shown.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(shown);
    if (x < -100 || y < 0 || x > width || y > height) return;
    const size = sigma.scaleSize(shown.size);
    boxes.push({
      id,
      left: x + size + GAP,
      top: y - settings.labelSize / 2 - GAP / 2,
      width: context.measureText(shorten(shown.label)).width + GAP,
      height: settings.labelSize + GAP,
      // What is marked is named first.
      order: shown.zIndex * 1_000 + shown.size,
    });
  });
  return boxes.sort((a, b) => b.order - a.order);
}

/** Titles of posts are sentences. */
function shorten(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}
