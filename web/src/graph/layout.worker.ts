import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

/** What is laid out: a place for each node, and the edges between them by their numbers. */
export interface LayoutTask {
  xs: number[];
  ys: number[];
  sizes: number[];
  edges: [source: number, target: number, weight: number][];
}

/** The places so far, x and y by turns. */
export type LayoutStep = Float32Array;

const ROUNDS = 40;
/** A large graph is good enough after this long; it only trembles afterwards. */
const MOST_MS = 4_000;

// Here, and not through the worker that comes with the library: that one is a `blob:`, which the Content-Security-Policy refuses.
addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const graph = readTask(data);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    // Else heavy nodes lie on their neighbours.
    adjustSizes: graph.order < 600,
    edgeWeightInfluence: 0.5,
    gravity: 1.5,
    scalingRatio: 12,
    slowDown: 4,
  };
  const iterations = graph.order > 500 ? 5 : 10;
  const end = performance.now() + MOST_MS;
  for (let round = 0; round < ROUNDS && performance.now() < end; round++) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: "weight" });
    const places = new Float32Array(graph.order * 2);
    graph.forEachNode((key, { x, y }) => {
      places[Number(key) * 2] = x as number;
      places[Number(key) * 2 + 1] = y as number;
    });
    postMessage(places, { transfer: [places.buffer] });
  }
});

function readTask({ xs, ys, sizes, edges }: LayoutTask): Graph {
  const graph = new Graph({ type: "undirected" });
  xs.forEach((x, index) => graph.addNode(index, { x, y: ys[index], size: sizes[index] }));
  for (const [source, target, weight] of edges)
    if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target, { weight });
  return graph;
}
