import Graph from "graphology";
import { write } from "graphology-gexf/browser";
import type { Picture } from "../graph/picture.js";

/** A picture as GEXF 1.2 (https://gexf.net), Gephi's own format. */
export function writeGexf({ nodes, edges }: Picture): string {
  const graph = new Graph({ type: "undirected", multi: true });
  for (const { id, label, kind, weight } of nodes) graph.addNode(id, { label, kind, items: weight });
  for (const { id, source, target, type, weight } of edges)
    graph.addEdgeWithKey(id, source, target, { relation: type, weight });
  return write(graph, {
    version: "1.2",
    formatNode: (_, { label, kind, items }) => ({
      label: label as string,
      attributes: { kind: kind as string, items: items as number },
    }),
    formatEdge: (_, { relation, weight }) => ({
      weight: weight as number,
      attributes: { relation: relation as string },
    }),
  });
}
