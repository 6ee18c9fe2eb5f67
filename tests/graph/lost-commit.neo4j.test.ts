import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openNeo4j } from "../../src/graph/neo4j.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { type CommitFault, type Proxy, startProxy } from "../support/proxy.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const FAULTS: CommitFault[] = ["the answer is lost", "it never arrives", "it arrives late"];

const post = (n: number) => `https://x.com/a${n}/status/${1993354297854062800n + BigInt(n)}`;
const READER = plainReader(SMALL_REGISTRY);

/** Three digests that share items, so that how many items of a category mention an entity is added to again and again. */
const TEXTS = Object.fromEntries(
  [1, 2, 3].map((day) => {
    const entries = [0, 1, 2].map((n) => ({ url: post(day + n), title: "OpenAI谈AI风险与Gemini", author: `A${n}` }));
    return [`${day}.md`, writeDigest(`2025-11-2${day}T08:00:00Z`, entries)];
  }),
);
/** The first of them once more, with an item less and a category in place of another. */
const EDITED = {
  "1.md": writeDigest("2025-11-21T08:00:00Z", [{ url: post(1), title: "OpenAI谈对齐", author: "A0" }], ["AI Ethics"]),
};

describe("a COMMIT in whose moment the connection breaks", () => {
  let engine: GraphEngine;
  let undisturbed: string[];

  beforeAll(async () => {
    engine = await openTestGraph();
    await importAll(engine);
    undisturbed = await dumpGraph(engine);
  });
  afterAll(() => engine.close());

  async function importAll(through: GraphEngine): Promise<void> {
    for (const texts of [TEXTS, EDITED]) {
      // Two digests in the first transaction, one in the second.
      const { errors } = await importTexts(through, texts, false, READER, 4);
      expect(errors).toEqual([]);
    }
  }

  async function withProxy(work: (proxy: Proxy, through: GraphEngine) => Promise<void>, timeout = 30): Promise<void> {
    await emptyGraph(engine);
    const { url, ...login } = inject("neo4j");
    const proxy = await startProxy(url);
    const through = await openNeo4j({ engine: "neo4j", ...login, url: proxy.url, timeout });
    try {
      await work(proxy, through);
    } finally {
      await proxy.close();
      await through.close();
    }
  }

  test.each(FAULTS)("is tried again and writes nothing twice: %s", async (fault) => {
    await withProxy(async (proxy, through) => {
      const disturbed = proxy.disturbCommits(fault);
      await importAll(through);
      expect(disturbed()).toBeGreaterThanOrEqual(3);
    });
    expect(await dumpGraph(engine)).toEqual(undisturbed);
  });

  test("is told as uncertain when there is nobody to ask again, and the next import finds out", async () => {
    await withProxy(async (proxy, through) => {
      const writing = through.write(async (transaction) => {
        await transaction.run({ name: "write/test", text: "CREATE (:Item {id: 'x:1'})" }, {});
        proxy.disturbCommits("the answer is lost");
        setTimeout(() => void proxy.close(), 0);
      });
      await expect(writing).rejects.toMatchObject({
        code: "GRAPH_UNCERTAIN",
        message: expect.stringMatching(/^the answer to a commit was lost: /) as string,
      });
    }, 1);
  });
});
