import { computed } from "@preact/signals";
import { view } from "../address/current.js";
import type { NodeKind } from "../address/view.js";
import type { Evidence, ItemTold, Proof } from "../ask/answers.js";
import { ask } from "../ask/ask.js";
import { resource } from "../ask/resource.js";
import { edgeId, overlay, type Picture, type PictureNode } from "../graph/picture.js";
import pathText from "../operations/path.graphql?raw";

interface PathAnswer {
  path: {
    nodes: { __typename: string; id: string; name: string; kind?: NodeKind }[];
    hops: { itemCount: number; items: { edges: { evidence: Evidence[]; node: ItemTold }[] } }[];
  }[];
}

/** One way between two nodes: `hops[n]` proves the step from `nodes[n]` to the next. */
export interface FoundPath {
  nodes: PictureNode[];
  hops: { itemCount: number; proofs: Proof[] }[];
}

/** The shortest paths between the two ends in the address; none when they are not connected. */
export const paths = resource(
  () => {
    const { from, to } = view.value;
    return from && to && from !== to ? { from, to } : null;
  },
  (ends, signal) => ask<PathAnswer>(pathText, ends, signal).then(({ path }) => path.map(readPath)),
);

/** All of the paths as one picture, to be laid over what is shown. */
export const pathPicture = computed<Picture>(() => overlay((paths.value.value ?? []).map(pictureOf)));

function readPath({ nodes, hops }: PathAnswer["path"][number]): FoundPath {
  return {
    nodes: nodes.map(({ id, name, kind = "AUTHOR" }) => ({ id, label: name, kind, weight: 1 })),
    hops: hops.map(({ itemCount, items }) => ({
      itemCount,
      proofs: items.edges.map(({ evidence, node }) => ({ item: node, evidence })),
    })),
  };
}

function pictureOf({ nodes, hops }: FoundPath): Picture {
  const edges = hops.flatMap(({ itemCount }, index) => {
    const [source, target] = [nodes[index]?.id, nodes[index + 1]?.id];
    if (source === undefined || target === undefined) return [];
    const type = [source, target].some((id) => id.startsWith("Author:")) ? "DISCUSSES" : "CO_MENTION";
    return [{ id: edgeId(source, target), source, target, type, weight: itemCount }];
  });
  return { nodes, edges };
}
