import type Graph from "graphology";
import type { Picture } from "./picture.js";

/** Radius in pixels of the lightest node, and how much the heaviest one has more. */
const LEAST_SIZE = 4;
const MORE_SIZE = 13;
/** Above so many nodes they are drawn smaller, or they would cover each other. */
const CROWD = 250;

/**
 * Makes a graph hold what a picture does, and leaves nodes that stay where they are.
 * @returns whether nodes or edges came or went
 */
export function syncGraph(graph: Graph, { nodes, edges }: Picture): boolean {
  const before = `${graph.order} ${graph.size}`;
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  const gone = [
    ...graph.filterNodes((id) => !nodeIds.has(id)).map((id) => graph.dropNode(id)),
    ...graph.filterEdges((id) => !edgeIds.has(id)).map((id) => graph.dropEdge(id)),
  ];
  const known = graph.order;

  const heaviest = Math.max(1, ...nodes.map(({ weight }) => weight));
  const scale = Math.min(1, Math.sqrt(CROWD / Math.max(1, nodes.length)));
  for (const { id, label, kind, weight } of nodes) {
    const size = (LEAST_SIZE + MORE_SIZE * Math.sqrt(weight / heaviest)) * scale;
    graph.mergeNode(id, { label, kind, weight, size });
  }
  const strongest = Math.max(1, ...edges.map(({ weight }) => weight));
  for (const { id, source, target, weight } of edges) {
    const size = 0.6 + 2.4 * (weight / strongest);
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, { weight, size });
    else if (!graph.hasEdge(source, target)) graph.addEdgeWithKey(id, source, target, { weight, size });
  }
  return gone.length > 0 || known !== graph.order || before !== `${graph.order} ${graph.size}`;
}
