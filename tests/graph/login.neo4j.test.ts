import { describe, expect, test } from "vitest";
import { openGraph } from "../../src/graph/open.js";
import { testGraph } from "../support/graph.js";

const graph = testGraph();

describe("a Neo4j that refuses", () => {
  test("a wrong password", async () => {
    const opening = openGraph({ ...graph, password: "not the password" } as typeof graph);
    await expect(opening).rejects.toMatchObject({ code: "GRAPH_DENIED" });
    await expect(opening).rejects.toThrow(/refused user neo4j: .* Check NEO4J_USER and NEO4J_PASSWORD\.$/);
  });

  test("a database that it does not have", async () => {
    const opening = openGraph({ ...graph, database: "nowhere" } as typeof graph);
    await expect(opening).rejects.toMatchObject({ code: "GRAPH_DENIED" });
    await expect(opening).rejects.toThrow(/has no database nowhere: .* Check NEO4J_DATABASE\.$/);
  });
});
