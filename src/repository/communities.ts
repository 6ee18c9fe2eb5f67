import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

// Its types speak of a default export inside the module, which is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Any number does, as long as it stays the same. */
const SEED = 20_251_126;

/**
 * Communities by Louvain's method (Blondel et al. 2008, https://doi.org/10.1088/1742-5468/2008/10/P10008): groups of nodes that have
 * more to do with each other than with the rest. The method walks in random order, so the seed is fixed, and nodes and edges are taken
 * by id; the same graph always has the same communities.
 * @returns the community of each node: 0 the largest, of two of one size the one with the lower first id
 */
export function findCommunities(
  nodes: readonly { id: string }[],
  edges: readonly { source: string; target: string; weight: number }[],
): Map<string, number> {
  const graph = new UndirectedGraph();
  for (const id of nodes.map((node) => node.id).sort()) graph.addNode(id);
  for (const { source, target, weight } of [...edges].sort(byEnds)) graph.addEdge(source, target, { weight });
  const random = xoroshiro128plus(SEED);
  const found = louvain(graph, { getEdgeWeight: "weight", rng: () => uniformFloat64(random) });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const community = found[id] ?? 0;
    members.set(community, [...(members.get(community) ?? []), id]);
  }
  const largestFirst = [...members.values()].sort((a, b) => b.length - a.length || compare(a[0] ?? "", b[0] ?? ""));
  return new Map(largestFirst.flatMap((ids, index) => ids.map((id): [string, number] => [id, index])));
}

function byEnds(a: { source: string; target: string }, b: { source: string; target: string }): number {
  return compare(a.source, b.source) || compare(a.target, b.target);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
