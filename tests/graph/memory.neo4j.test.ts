import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openNeo4j } from "../../src/graph/neo4j.js";
import { serveTest } from "../support/serve.js";

/** Every row holds the same list, and each is counted as if it had one of its own. */
const LARGE = {
  name: "read/large",
  text: "WITH [n IN range(1, 1000) | toString(n)] AS list UNWIND range(1, 100000) AS n WITH list, n ORDER BY -n LIMIT 100000 RETURN count(list) AS n",
};

describe("a question that Neo4j has too little memory for", () => {
  let patient: GraphEngine;

  beforeAll(async () => {
    // Longer than a test may take, so that trying again would not go unnoticed.
    patient = await openNeo4j({ engine: "neo4j", ...inject("neo4j"), timeout: 600 });
  });
  afterAll(() => patient.close());

  test("is told so at once, with what to do", async () => {
    await expect(patient.read(LARGE, {})).rejects.toMatchObject({
      code: "GRAPH_MEMORY",
      message: expect.stringMatching(
        /^read\/large: The allocation of .* Ask for less at once, or give Neo4j more memory for transactions\.$/s,
      ) as string,
    });
    expect(await patient.read({ name: "read/one", text: "RETURN 1 AS n" }, {})).toEqual([{ n: 1 }]);
  });

  test("is told to clients without its insides", async () => {
    const large: GraphEngine = { ...patient, read: () => patient.read(LARGE, {}) };
    const server = await serveTest(large);
    const [, answer] = await server.ask('{ item(url: "https://x.com/a/status/1") { title } }');
    await server.stop();
    expect(answer).toMatchObject({
      errors: [
        {
          message:
            "The graph has too little memory for this; ask for less (a smaller page, a shorter period, a narrower filter), or try again later.",
          extensions: { code: "GRAPH_MEMORY" },
        },
      ],
    });
    expect(server.logged.join("")).toContain("The allocation of");
  });
});
