import type { GraphEngine } from "../../src/graph/engine.js";

const DUMP = [
  ["MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", "nodes"],
  [
    "MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.key) AS source, type(r) AS type, coalesce(b.id, b.key) AS target, properties(r) AS properties",
    "relationships",
  ],
] as const;

/** Everything in the graph, in an order of its own, for comparing two graphs. */
export async function dumpGraph(engine: GraphEngine): Promise<string[]> {
  const lines: string[] = [];
  for (const [text, kind] of DUMP) {
    const rows = await engine.read<Record<string, unknown>>({ name: "dump", text }, {});
    lines.push(...rows.map((row) => `${kind} ${JSON.stringify(sortKeys(row))}`));
  }
  return lines.sort();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
