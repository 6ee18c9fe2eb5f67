import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { query } from "../../src/graph/queries.js";
import { forgetPlans, openTestDriver } from "../support/driver.js";
import { openTestGraph } from "../support/graph.js";

/** Far fewer than there are items on the side that should not be walked. */
const FEW_HITS = 150;
const MANY = 500;

// Ann posts many items on OpenAI, and one on Grok; Bob posts one on OpenAI.
const WORLD = `
  MERGE (openai:Entity {id: 'openai'}) MERGE (grok:Entity {id: 'grok'})
  MERGE (ann:Author {id: 'x:ann'}) MERGE (bob:Author {id: 'x:bob'})
  WITH openai, grok, ann, bob
  UNWIND range(0, $many) AS n
  CREATE (i:Item {id: 'x:' + n, postedBy: CASE n WHEN 0 THEN 'x:bob' ELSE 'x:ann' END, postedAt: '2025-11-26T08:00:00.' + right('000' + n, 3) + 'Z'})
  FOREACH (_ IN CASE n WHEN 0 THEN [1] ELSE [] END | CREATE (bob)-[:POSTED]->(i) CREATE (i)-[:MENTIONS {count: 1}]->(openai))
  FOREACH (_ IN CASE n WHEN 0 THEN [] ELSE [1] END | CREATE (ann)-[:POSTED]->(i) CREATE (i)-[:MENTIONS {count: 1}]->(openai))
  FOREACH (_ IN CASE n WHEN 1 THEN [1] ELSE [] END | CREATE (i)-[:MENTIONS {count: 1}]->(grok))
`;

describe("the items of an author", () => {
  let engine: GraphEngine;
  let driver: Driver;

  beforeAll(async () => {
    engine = await openTestGraph();
    driver = openTestDriver();
    await engine.write((transaction) => transaction.run({ name: "test", text: WORLD }, { many: MANY }));
    await forgetPlans(driver);
  });
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  test.each([
    ["a quiet author of a hot entity", { entity: "openai", author: "x:bob" }],
    ["an active author of a rare entity", { entity: "grok", author: "x:ann" }],
  ])("on an entity are found from whichever has fewer: %s", async (_, parent) => {
    expect(await profile("read/items-by-entity-and-author", parent, 21)).toBe(1);
  });

  test("are not all read for the latest, where there is nothing else to choose", async () => {
    expect(await profile("read/items-by-author", { id: "x:ann" }, 4)).toBe(4);
    expect(await profile("read/items-by-entity-and-author", { entity: "openai", author: "x:ann" }, 4)).toBe(4);
  });

  /** Runs a statement and holds it to few hits; how many rows it has. */
  async function profile(name: string, parent: object, limit: number): Promise<number> {
    const { records, summary } = await driver.executeQuery(`PROFILE ${query(name).text}`, {
      parents: [{ index: 0, ...parent }],
      limit: neo4j.int(limit),
      afterSort: "9999",
      afterId: "",
    });
    const hits = summary.profile === false ? Infinity : hitsOf(summary.profile);
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThan(FEW_HITS);
    return records.length;
  }
});

interface Operator {
  dbHits: number;
  children: Operator[];
}

function hitsOf({ dbHits, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
