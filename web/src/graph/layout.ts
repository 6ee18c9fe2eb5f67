import type Graph from "graphology";
import type { LayoutStep, LayoutTask } from "./layout.worker.js";

/** A node starts out this far from the neighbour that brought it. */
const NEAR = 8;
/** Turning by this angle spreads points evenly (the sunflower's). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Gives a place to each node that has none: near a neighbour that has one, else on a spiral, the same one each time. */
export function placeNewNodes(graph: Graph): void {
  let index = 0;
  graph.forEachNode((node, { x }) => {
    index += 1;
    if (typeof x === "number") return;
    const known = graph.findNeighbor(node, (_, neighbour) => typeof neighbour.x === "number");
    const angle = index * GOLDEN_ANGLE;
    const radius = known === undefined ? 10 * Math.sqrt(index) : NEAR;
    const middle = known === undefined ? { x: 0, y: 0 } : graph.getNodeAttributes(known);
    graph.mergeNodeAttributes(node, {
      x: (middle.x as number) + radius * Math.cos(angle),
      y: (middle.y as number) + radius * Math.sin(angle),
    });
  });
}

/**
 * Lays a graph out by ForceAtlas2, beside the page so that nothing freezes, and moves its nodes as it goes on.
 * @returns what stops it
 */
export function startLayout(graph: Graph): () => void {
  if (graph.order < 2) return () => undefined;
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  const nodes = graph.nodes();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let timer: ReturnType<typeof setTimeout> | undefined;

  worker.addEventListener("message", ({ data }: MessageEvent<LayoutStep>) => {
    clearTimeout(timer);
    // Whoever wants no motion sees where it ended.
    if (calm)
      timer = setTimeout(() => {
        moveNodes(graph, nodes, data);
      }, 300);
    else moveNodes(graph, nodes, data);
  });
  worker.postMessage(taskOf(graph, nodes));
  return () => {
    clearTimeout(timer);
    worker.terminate();
  };
}

function taskOf(graph: Graph, nodes: string[]): LayoutTask {
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const all = (name: string) => nodes.map((node) => graph.getNodeAttribute(node, name) as number);
  return {
    xs: all("x"),
    ys: all("y"),
    sizes: all("size"),
    edges: graph.mapEdges((_, { weight }, source, target) => [
      numbers.get(source) ?? 0,
      numbers.get(target) ?? 0,
      weight as number,
    ]),
  };
}

function moveNodes(graph: Graph, nodes: string[], places: LayoutStep): void {
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  // All in one, because each change of its own would be painted on its own.
  graph.updateEachNodeAttributes(
    (node, attributes) => {
      const index = numbers.get(node);
      return index === undefined ? attributes : { ...attributes, x: places[index * 2], y: places[index * 2 + 1] };
    },
    { attributes: ["x", "y"] },
  );
}
