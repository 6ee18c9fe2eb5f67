import type { NodeKind } from "../address/view.js";

/** A node as it is drawn, listed and exported. */
export interface PictureNode {
  /** As `node(id)` takes it, e.g. `Entity:openai`. */
  id: string;
  label: string;
  kind: NodeKind;
  /** How many items hold it, in that of the networks it is in which has most of them. */
  weight: number;
}

export interface PictureEdge {
  /** Unique in a picture. */
  id: string;
  source: string;
  target: string;
  /** `CO_MENTION`, `DISCUSSES` (the source is an author), `CONTAINS` (an item or digest). */
  type: string;
  /** How many items hold both ends. */
  weight: number;
}

/** What is shown, whichever way: as a graph, as tables, as JSON, as a file. */
export interface Picture {
  nodes: PictureNode[];
  edges: PictureEdge[];
}

export const EMPTY: Picture = { nodes: [], edges: [] };

/**
 * Lays pictures over each other: a node or edge that several hold is there once, with its highest weight.
 * The order is that of weight, then id, whatever the order of the pictures.
 */
export function overlay(pictures: readonly Picture[]): Picture {
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, PictureEdge>();
  for (const picture of pictures) {
    for (const node of picture.nodes) keepHeavier(nodes, node);
    for (const edge of picture.edges) keepHeavier(edges, edge);
  }
  return { nodes: [...nodes.values()].sort(byWeight), edges: [...edges.values()].sort(byWeight) };
}

/** The same id for both directions, because a path walks an edge from either end. */
export function edgeId(source: string, target: string): string {
  return source < target ? `${source}|${target}` : `${target}|${source}`;
}

function keepHeavier<T extends { id: string; weight: number }>(kept: Map<string, T>, found: T): void {
  const known = kept.get(found.id);
  if (!known || found.weight > known.weight) kept.set(found.id, found);
}

function byWeight(a: { id: string; weight: number }, b: { id: string; weight: number }): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
