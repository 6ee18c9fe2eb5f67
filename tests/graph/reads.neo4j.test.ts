import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openNeo4j } from "../../src/graph/neo4j.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";
import { type Proxy, startProxy } from "../support/proxy.js";

const COUNT = { name: "read/count", text: "MATCH (i:Item) RETURN count(i) AS n" };
const CREATE = { name: "write/item", text: "CREATE (:Item {id: $id})" };
/** How messages begin in Bolt: a structure with so many fields, and which. */
const BEGIN = "\xb1\x11";
const RUN = "\xb3\x10";

describe("a session on Neo4j", () => {
  let engine: GraphEngine;
  let proxy: Proxy;
  let through: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const { url, ...login } = inject("neo4j");
    proxy = await startProxy(url);
    through = await openNeo4j({ engine: "neo4j", ...login, url: proxy.url, timeout: 30 });
  });
  beforeEach(() => emptyGraph(engine));
  afterAll(async () => {
    await through.close();
    await proxy.close();
    await engine.close();
  });

  async function sentBy(work: () => Promise<unknown>): Promise<string> {
    const before = proxy.sent().length;
    await work();
    return proxy.sent().slice(before);
  }

  test("reads outside a transaction that would have to be begun, and says that it only reads, so that a follower may answer", async () => {
    const sent = await sentBy(() => through.read(COUNT, {}));
    expect(sent).toContain(RUN);
    expect(sent).not.toContain(BEGIN);
    expect(sent).toContain("\x84mode\x81r");
    await expect(through.read(CREATE, { id: "x:1" })).rejects.toMatchObject({ code: "GRAPH_FAILED" });
  });

  test("reads what this process wrote: the bookmark of the write goes with the next read, also of another session", async () => {
    await through.write((transaction) => transaction.run(CREATE, { id: "x:1" }));
    const sent = await sentBy(async () => {
      expect(await through.read(COUNT, {})).toEqual([{ n: 1 }]);
    });
    const [first] = bookmarksIn(sent);
    expect(first).toMatch(/^FB:/);
    await through.write((transaction) => transaction.run(CREATE, { id: "x:2" }));
    const [second] = bookmarksIn(await sentBy(() => through.read(COUNT, {})));
    expect(second).toMatch(/^FB:/);
    expect(second).not.toBe(first);
  });

  test("is found through a routing address, as on a cluster", async () => {
    const { url, ...login } = inject("neo4j");
    const routed = await openNeo4j({ engine: "neo4j", ...login, url: url.replace("bolt:", "neo4j:"), timeout: 30 });
    await routed.write((transaction) => transaction.run(CREATE, { id: "x:1" }));
    expect(await routed.read(COUNT, {})).toEqual([{ n: 1 }]);
    await routed.close();
  });
});

function bookmarksIn(sent: string): string[] {
  return sent.match(/FB:[\w+/=-]+/g) ?? [];
}
