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
  CREATE (i:Item {id: 'x:' + n, postedAt: '2025-11-26T08:00:00.' + right('000' + n, 3) + 'Z'})
  FOREACH (_ IN CASE n WHEN 0 THEN [1] ELSE [] END | CREATE (bob)-[:POSTED]->(i) CREATE (i)-[:MENTIONS {count: 1}]->(openai))
  FOREACH (_ IN CASE n WHEN 0 THEN [] ELSE [1] END | CREATE (ann)-[:POSTED]->(i) CREATE (i)-[:MENTIONS {count: 1}]->(openai))
  FOREACH (_ IN CASE n WHEN 1 THEN [1] ELSE [] END | CREATE (i)-[:MENTIONS {count: 1}]->(grok))
`;

describe("the items of an author on an entity", () => {
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
  ])("are found from whichever has fewer: %s", async (_, parent) => {
    const { records, summary } = await driver.executeQuery(`PROFILE ${query("read/items-by-entity-and-author").text}`, {
      parents: [{ index: 0, ...parent }],
      limit: neo4j.int(21),
      afterSort: "9999",
      afterId: "",
    });
    expect(records).toHaveLength(1);
    const hits = summary.profile === false ? Infinity : hitsOf(summary.profile);
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThan(FEW_HITS);
  });
});

interface Operator {
  dbHits: number;
  children: Operator[];
}

function hitsOf({ dbHits, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
