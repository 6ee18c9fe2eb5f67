import Graph from "graphology";
import { write } from "graphology-gexf/browser";
import type { Picture } from "../graph/picture.js";
import { legalXml } from "./xml.js";

/** A picture as GEXF 1.2 (https://gexf.net), Gephi's own format. */
export function writeGexf({ nodes, edges }: Picture): string {
  const graph = new Graph({ type: "undirected", multi: true });
  // The library escapes signs of XML, but lets those pass that no XML may hold.
  for (const { id, label, kind, weight } of nodes)
    graph.mergeNode(legalXml(id), { label: legalXml(label), kind, items: weight });
  for (const { id, source, target, type, weight } of edges)
    graph.addEdgeWithKey(legalXml(id), legalXml(source), legalXml(target), { relation: type, weight });
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
