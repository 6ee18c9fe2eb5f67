import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { findCommunities } from "./communities.js";
import type { Period } from "./period.js";

/** Which items make a network: those that mention an entity, or a topic with all below it, those of an author or in a category. */
export type NetworkScope = { entities: string[]; topics: string[]; authors: string[]; categories: string[] };

/** Which part of a network is wanted. */
export interface NetworkRequest {
  /** 1 for what the items hold; 2 for the items of all of that, and what they hold. */
  depth: number;
  kinds: readonly string[];
  withAuthors: boolean;
  limit: number;
  period: Period;
  /** Ids that are nodes whatever else is asked for. */
  always: readonly string[];
}

export interface NetworkNode {
  type: "Entity" | "Author";
  id: string;
  label: string;
  kind: string | null;
  weight: number;
  community: number;
}

export interface NetworkEdge {
  source: string;
  target: string;
  weight: number;
}

/** More edges than any chart can show; the weakest are left out. */
export const MAX_EDGES = 5_000;

/**
 * The graph of what is held together by the items of a scope: nodes weigh the items that hold them, edges those that hold both ends.
 * Two statements, three at depth 2. Nodes by weight, then id; an edge's source is the author where there is one, else the lower id.
 */
export async function readNetwork(
  engine: GraphEngine,
  scope: NetworkScope,
  request: NetworkRequest,
): Promise<{ nodes: NetworkNode[]; edges: NetworkEdge[] }> {
  let nodes = await readNodes(engine, scope, request);
  let items = scope;
  if (request.depth > 1) {
    const idsOf = (type: NetworkNode["type"]) => nodes.filter((node) => node.type === type).map(({ id }) => id);
    items = {
      ...scope,
      entities: [...scope.entities, ...idsOf("Entity")],
      authors: [...scope.authors, ...idsOf("Author")],
    };
    nodes = await readNodes(engine, items, request);
  }
  const edges = await readEdges(engine, items, nodes, request.period);
  const communities = findCommunities(nodes, edges);
  return { nodes: nodes.map((node) => ({ ...node, community: communities.get(node.id) ?? 0 })), edges };
}

async function readNodes(engine: GraphEngine, scope: NetworkScope, request: NetworkRequest): Promise<NetworkNode[]> {
  const { kinds, withAuthors, always, limit, period } = request;
  const rows = await engine.read<NetworkNode>(query("read/network-nodes"), {
    ...scope,
    ...period,
    kinds: [...kinds],
    withAuthors,
    always: [...always],
    limit,
  });
  return rows.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

async function readEdges(
  engine: GraphEngine,
  scope: NetworkScope,
  nodes: readonly NetworkNode[],
  period: Period,
): Promise<NetworkEdge[]> {
  const authors = new Set(nodes.filter(({ type }) => type === "Author").map(({ id }) => id));
  const rows = await engine.read<NetworkEdge>(query("read/network-edges"), {
    ...scope,
    ...period,
    nodes: nodes.map(({ id }) => id),
    limit: MAX_EDGES,
  });
  return rows.map((edge) => (authors.has(edge.target) ? { ...edge, source: edge.target, target: edge.source } : edge));
}
