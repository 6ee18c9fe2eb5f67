import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openNeo4j } from "../../src/graph/neo4j.js";
import { openTestGraph } from "../support/graph.js";
import { type Proxy, startProxy } from "../support/proxy.js";
import { serveTest } from "../support/serve.js";

const ONE = { name: "read/one", text: "RETURN 1 AS n" };
/** Keeps a server busy for minutes. */
const SLOW = {
  name: "read/slow",
  text: "UNWIND range(1, 10000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n",
};
const TIMEOUT = 2;
/** Far more than anything here should take on a busy machine, far less than what it would take without a limit. */
const BOUND_MS = 20_000;

/** Whatever comes of the work, and that it came in time. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  const start = performance.now();
  const outcome: unknown = await work.catch((error: unknown) => error);
  expect(performance.now() - start).toBeLessThan(BOUND_MS);
  return outcome;
}

describe("a Neo4j that takes too long", () => {
  let engine: GraphEngine;
  let proxy: Proxy;
  let hasty: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
  });
  beforeEach(async () => {
    const { url, ...login } = inject("neo4j");
    proxy = await startProxy(url);
    const config = { engine: "neo4j", ...login, url: proxy.url, timeout: TIMEOUT } as const;
    hasty = await openNeo4j(config, { maxConnectionPoolSize: 1 });
  });
  afterEach(async () => {
    await proxy.close();
    await hasty.close();
  });
  afterAll(() => engine.close());

  test("over a read is told so, and ends the statement itself", async () => {
    expect(await outcomeOf(hasty.read(SLOW, {}))).toMatchObject({
      code: "GRAPH_TIMEOUT",
      message: expect.stringMatching(/^read\/slow: /) as string,
    });
    const running = {
      name: "test",
      text: "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH 'UNWIND range' AND status = 'Running' RETURN count(*) AS n",
    };
    await expect.poll(() => engine.read(running, {}), { timeout: BOUND_MS }).toEqual([{ n: 0 }]);
  });

  test("because the line went silent is told so", async () => {
    proxy.fallSilent();
    expect(await outcomeOf(hasty.read(ONE, {}))).toMatchObject({ code: "GRAPH_TIMEOUT" });
  });

  test("in the middle of a write is told with the step", async () => {
    const writing = hasty.write(async (transaction) => {
      await transaction.run(ONE, {});
      proxy.fallSilent();
      return transaction.run({ ...ONE, name: "write/second" }, {});
    });
    expect(await outcomeOf(writing)).toMatchObject({
      code: "GRAPH_TIMEOUT",
      message: "write/second: no answer within 2 s. Look for what keeps Neo4j busy, or allow more with GRAPH_TIMEOUT.",
    });
  });

  test("over a commit leaves it uncertain, and says so", async () => {
    const writing = hasty.write(async (transaction) => {
      await transaction.run(ONE, {});
      proxy.fallSilent();
    });
    expect(await outcomeOf(writing)).toMatchObject({
      code: "GRAPH_UNCERTAIN",
      message: expect.stringMatching(/^the answer to a commit was lost: commit: no answer within 2 s/) as string,
    });
  });

  test("to have a free connection is told apart from one that is slow", async () => {
    let release: () => void = () => undefined;
    const held = hasty.write(async (transaction) => {
      await transaction.run(ONE, {});
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });
    await expect.poll(() => proxy.sent()).toContain("RETURN 1 AS n");
    expect(await outcomeOf(hasty.read(ONE, {}))).toMatchObject({
      code: "GRAPH_UNREACHABLE",
      message: expect.stringMatching(
        /^read\/one: Connection acquisition timed out .* Active conn count = 1, .* ask less at once, or give it more room\.$/,
      ) as string,
    });
    release();
    await held;
    expect(await hasty.read(ONE, {})).toEqual([{ n: 1 }]);
  });

  test("is told to clients without its insides", async () => {
    const server = await serveTest(hasty);
    proxy.fallSilent();
    const [status, answer] = (await outcomeOf(server.ask("{ items { nodes { id } } }"))) as [number, unknown];
    await server.stop();
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      errors: [
        {
          message:
            "The graph took too long over this; ask for less (a smaller page, a shorter period, a narrower filter), or try again later.",
          path: ["items"],
          extensions: { code: "GRAPH_TIMEOUT" },
        },
      ],
    });
    expect(server.logged.join("")).toContain("no answer within 2 s");
  });
});
