import { describe, expect, test } from "vitest";
import { openGraph } from "../../src/graph/open.js";

describe("a Neo4j that is not there", () => {
  const login = {
    engine: "neo4j",
    user: "neo4j",
    password: "secret-password",
    database: "neo4j",
    timeout: 30,
  } as const;

  // Port 1 is reserved, and nothing listens there.
  test.each(["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1"])("is told within seconds: %s", async (url) => {
    const opening = openGraph({ ...login, url });
    await expect(opening).rejects.toMatchObject({ code: "GRAPH_UNREACHABLE" });
    await expect(opening).rejects.toThrow(`no Neo4j answers at ${url}: `);
    await expect(opening).rejects.toThrow("Start the server (`npm run neo4j` runs one locally) or correct GRAPH_URL.");
    await expect(opening).rejects.not.toThrow("secret-password");
  });
});
