import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openTestGraph } from "../support/graph.js";

/** Every row holds the same list, and each is counted as if it had one of its own. */
const LARGE = {
  name: "read/large",
  text: "WITH [n IN range(1, 1000) | toString(n)] AS list UNWIND range(1, 100000) AS n WITH list, n ORDER BY -n LIMIT 100000 RETURN count(list) AS n",
};

describe("a statement that Neo4j has too little memory for", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
  });
  afterAll(() => engine.close());

  test("is told so at once, with what to do, and not tried again and again", async () => {
    let attempts = 0;
    const writing = engine.write((transaction) => {
      attempts++;
      return transaction.run(LARGE, {});
    });
    const told = {
      code: "GRAPH_FAILED",
      message: expect.stringMatching(
        /^read\/large: The allocation of .* Ask for less at once, or give Neo4j more memory for transactions\.$/s,
      ) as string,
    };
    await expect(writing).rejects.toMatchObject(told);
    expect(attempts).toBe(1);
    await expect(engine.read(LARGE, {})).rejects.toMatchObject(told);
    expect(await engine.read({ name: "read/one", text: "RETURN 1 AS n" }, {})).toEqual([{ n: 1 }]);
  });
});
