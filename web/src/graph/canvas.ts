import Graph from "graphology";
import Sigma from "sigma";
import { labelPainter } from "./draw.js";
import { placeNewNodes, startLayout } from "./layout.js";
import { type Marks, readPalette, styleEdge, styleNode } from "./marks.js";
import type { Picture } from "./picture.js";
import { syncGraph } from "./sync.js";

/** What happens on a canvas. */
export interface CanvasEvents {
  onNode(id: string): void;
  onEdge(source: string, target: string): void;
  onPoint(id: string | null): void;
  /** After each frame: where a node is now, in pixels of the canvas. */
  onFrame(placeOf: (id: string) => { x: number; y: number; size: number } | null): void;
}

/** A drawn graph. */
export interface Canvas {
  show(picture: Picture): void;
  mark(marks: Marks): void;
  /** Reads the colours anew. */
  repaint(): void;
  zoom(direction: "in" | "out" | "fit"): void;
  /** Its layers, with what is on them right now. */
  layers(): HTMLCanvasElement[];
  destroy(): void;
}

/** From so many edges on, drawing them takes longer than a frame: they wait while the camera moves, and are not looked for under the pointer. */
const MANY_EDGES = 1_500;

/** Places outlive a canvas, so that the graph looks the same after a look at the table. */
const graph = new Graph({ type: "undirected" });

/** Draws a graph into an element. @throws Error when the browser has no WebGL */
export function openCanvas(element: HTMLElement, events: CanvasEvents): Canvas {
  let palette = readPalette();
  let marks: Marks = { selected: null, pointed: null, path: new Set() };
  let stopLayout: (() => void) | null = null;
  const painter = labelPainter(
    () => sigma,
    () => palette,
  );
  const sigma: Sigma = new Sigma(graph, element, {
    allowInvalidContainer: true,
    defaultDrawNodeHover: painter.drawHover,
    defaultDrawNodeLabel: painter.drawLabel,
    edgeReducer: (id, attributes) => styleEdge(graph, id, attributes, marks, palette),
    enableEdgeEvents: true,
    labelFont: getComputedStyle(element).fontFamily,
    labelRenderedSizeThreshold: 0,
    labelSize: 12,
    labelWeight: "500",
    maxCameraRatio: 3,
    minCameraRatio: 0.05,
    nodeReducer: (id, attributes) => styleNode(graph, id, attributes, marks, palette),
    stagePadding: 60,
    // Coming closer is for seeing what lies between, so things grow more slowly than distances.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.3,
    zIndex: true,
  });

  sigma.on("clickNode", ({ node }) => {
    events.onNode(node);
  });
  // The second click of two is a click on the node; the camera stays.
  sigma.on("doubleClickNode", (event) => {
    event.preventSigmaDefault();
  });
  sigma.on("clickEdge", ({ edge }) => {
    events.onEdge(graph.source(edge), graph.target(edge));
  });
  sigma.on("enterNode", ({ node }) => {
    events.onPoint(node);
  });
  sigma.on("leaveNode", () => {
    events.onPoint(null);
  });
  sigma.on("afterRender", () => {
    events.onFrame((id) => {
      const shown = graph.hasNode(id) ? sigma.getNodeDisplayData(id) : undefined;
      return shown ? { ...sigma.framedGraphToViewport(shown), size: sigma.scaleSize(shown.size) } : null;
    });
  });

  return {
    show(picture) {
      const isOther = syncGraph(graph, picture);
      placeNewNodes(graph);
      if (!isOther) return;
      sigma.setSetting("hideEdgesOnMove", graph.size > MANY_EDGES);
      sigma.setSetting("enableEdgeEvents", graph.size <= MANY_EDGES);
      stopLayout?.();
      stopLayout = startLayout(graph);
    },
    mark(next) {
      marks = next;
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    repaint() {
      palette = readPalette();
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    zoom(direction) {
      const camera = sigma.getCamera();
      const move = { in: "animatedZoom", out: "animatedUnzoom", fit: "animatedReset" } as const;
      void camera[move[direction]]();
    },
    layers() {
      // Layers of WebGL hold their pixels only until the frame is over.
      sigma.refresh();
      const { edges, nodes, labels, hovers, hoverNodes } = sigma.getCanvases();
      return [edges, nodes, labels, hovers, hoverNodes].filter((layer) => layer !== undefined);
    },
    destroy() {
      stopLayout?.();
      sigma.kill();
    },
  };
}
