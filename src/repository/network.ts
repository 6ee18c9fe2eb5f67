import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { during, type Period } from "./period.js";

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
}

export interface NetworkNode {
  type: "Entity" | "Author";
  id: string;
  label: string;
  kind: string | null;
  weight: number;
}

export interface NetworkEdge {
  source: string;
  target: string;
  weight: number;
}

/** More edges than any chart can show; the weakest are left out. */
export const MAX_EDGES = 5_000;

/** Nodes by weight, then id; an edge's source is the author where there is one, else the lower id. */
export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

/**
 * The graph of what is held together by the items of a scope: nodes weigh the items that hold them, edges those that hold both ends. The
 * entities and authors of the scope are nodes whatever else is asked for. Two statements, three at depth 2.
 */
export async function readNetwork(engine: GraphEngine, scope: NetworkScope, request: NetworkRequest): Promise<Network> {
  const always = [...scope.entities, ...scope.authors];
  let items = scope;
  let nodes = await readNodes(engine, scope, request, always);
  if (request.depth > 1) {
    const idsOf = (type: NetworkNode["type"]) => nodes.filter((node) => node.type === type).map(({ id }) => id);
    const entities = [...scope.entities, ...idsOf("Entity")];
    items = { ...scope, entities, authors: [...scope.authors, ...idsOf("Author")] };
    nodes = await readNodes(engine, items, request, always);
  }
  return { nodes, edges: await readEdges(engine, items, nodes, request.period) };
}

async function readNodes(
  engine: GraphEngine,
  scope: NetworkScope,
  { kinds, withAuthors, limit, period }: NetworkRequest,
  always: string[],
): Promise<NetworkNode[]> {
  const parameters = { ...scope, ...period, kinds: [...kinds], withAuthors, always, limit };
  const statement = during(query("read/network-nodes"), period);
  const [found] = await engine.read<{ nodes: NetworkNode[] }>(statement, parameters);
  return (found?.nodes ?? []).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

async function readEdges(
  engine: GraphEngine,
  scope: NetworkScope,
  nodes: readonly NetworkNode[],
  period: Period,
): Promise<NetworkEdge[]> {
  const parameters = { ...scope, ...period, nodes: nodes.map(({ id }) => id), limit: MAX_EDGES };
  const statement = during(query("read/network-edges"), period);
  const [found] = await engine.read<{ edges: NetworkEdge[] }>(statement, parameters);
  const authors = new Set(nodes.filter(({ type }) => type === "Author").map(({ id }) => id));
  return (found?.edges ?? []).map((edge) =>
    authors.has(edge.target) ? { ...edge, source: edge.target, target: edge.source } : edge,
  );
}
