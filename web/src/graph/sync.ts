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
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  const goneEdges = graph.filterEdges((id) => !edgeIds.has(id));
  const goneNodes = graph.filterNodes((id) => !nodeIds.has(id));
  for (const id of goneEdges) graph.dropEdge(id);
  for (const id of goneNodes) graph.dropNode(id);
  const known = graph.order + graph.size;

  const heaviest = Math.max(1, ...nodes.map(({ weight }) => weight));
  const scale = Math.min(1, Math.sqrt(CROWD / Math.max(1, nodes.length)));
  for (const { id, label, kind, weight } of nodes) {
    const size = (LEAST_SIZE + MORE_SIZE * Math.sqrt(weight / heaviest)) * scale;
    graph.mergeNode(id, { label, kind, weight, size });
  }
  for (const { id, source, target, weight } of edges) {
    // By the logarithm, or one strong edge would make all others hairs.
    const size = Math.min(5, 0.7 + 0.8 * Math.log2(weight));
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, { weight, size });
    else if (!graph.hasEdge(source, target)) graph.addEdgeWithKey(id, source, target, { weight, size });
  }
  return goneNodes.length > 0 || goneEdges.length > 0 || known !== graph.order + graph.size;
}
