import type { Picture } from "../graph/picture.js";
import { escapeXml } from "./xml.js";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="items" for="node" attr.name="items" attr.type="int"/>
  <key id="type" for="edge" attr.name="type" attr.type="string"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
  <graph id="throughline" edgedefault="undirected">`;

/** A picture as GraphML (http://graphml.graphdrawing.org/specification.html), as Gephi, yEd and networkx read it. */
export function writeGraphml({ nodes, edges }: Picture): string {
  return [
    HEAD,
    ...nodes.map(
      ({ id, label, kind, weight }) =>
        `    <node id="${escapeXml(id)}">${data("label", label)}${data("kind", kind)}${data("items", weight)}</node>`,
    ),
    ...edges.map(
      ({ source, target, type, weight }) =>
        `    <edge source="${escapeXml(source)}" target="${escapeXml(target)}">${data("type", type)}${data("weight", weight)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function data(key: string, value: string | number): string {
  return `<data key="${key}">${escapeXml(String(value))}</data>`;
}
