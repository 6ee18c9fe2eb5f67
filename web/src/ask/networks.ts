import type { NodeKind, Start } from "../address/view.js";
import { edgeId, EMPTY, type Picture, type PictureNode } from "../graph/picture.js";
import contents from "../operations/contents.graphql?raw";
import networkText from "../operations/network.graphql?raw";
import type { Counted, Named } from "./answers.js";
import { ask } from "./ask.js";

/** Which items count; what is open has no end. */
export interface During {
  since: string | null;
  until: string | null;
}

interface NetworkAnswer {
  network: { nodes: PictureNode[]; edges: Omit<Picture["edges"][number], "id">[] };
}

interface ContentsAnswer {
  node: {
    __typename: string;
    id: string;
    title: string;
    author?: Named | null;
    mentions?: { edges: { count: number; node: Required<Named> }[] };
    entities?: { edges: Counted<Required<Named>>[] };
  } | null;
}

/**
 * The neighbours of a node, heaviest first, and what joins them; empty when nobody knows the node.
 * @throws AskError
 */
export async function askNetwork({ id, limit }: Start, during: During, signal: AbortSignal): Promise<Picture> {
  if (/^(?:Item|Digest):/.test(id)) return askContents(id, limit, signal);
  const scope = id.startsWith("Category:") ? { category: id.slice("Category:".length) } : { around: id };
  const { network } = await ask<NetworkAnswer>(networkText, { ...scope, limit, during }, signal);
  const edges = network.edges.map((edge) => ({ ...edge, id: edgeId(edge.source, edge.target) }));
  return { nodes: network.nodes, edges };
}

/** An item or a digest in the middle of what it mentions. */
async function askContents(id: string, limit: number, signal: AbortSignal): Promise<Picture> {
  const { node } = await ask<ContentsAnswer>(contents, { id, limit: Math.min(limit, 100) }, signal);
  if (!node) return EMPTY;
  const mentioned = [
    ...(node.mentions?.edges ?? []).map((edge) => ({ ...edge.node, weight: edge.count })),
    ...(node.entities?.edges ?? []).map((edge) => ({ ...edge.node, weight: edge.itemCount })),
    ...(node.author ? [{ ...node.author, kind: "AUTHOR" as NodeKind, weight: 1 }] : []),
  ];
  const kind: NodeKind = node.__typename === "Item" ? "ITEM" : "DIGEST";
  return {
    nodes: [
      { id, label: node.title, kind, weight: 1 },
      ...mentioned.map(({ name, ...entity }) => ({
        id: entity.id,
        label: name,
        kind: entity.kind,
        weight: entity.weight,
      })),
    ],
    edges: mentioned.map((entity) => ({
      id: edgeId(id, entity.id),
      source: id,
      target: entity.id,
      type: "CONTAINS",
      weight: entity.weight,
    })),
  };
}
