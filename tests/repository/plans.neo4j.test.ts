import { readdirSync } from "node:fs";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { query } from "../../src/graph/queries.js";
import { readQuery } from "../../src/repository/search-query.js";
import { type SearchKind, searchStatement } from "../../src/repository/search-statement.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

/** Statements that begin at keys; the others go through everything, or through all that a filter leaves, on purpose. */
const statements = ["read", "write"]
  .flatMap((folder) => readdirSync(`cypher/${folder}`).map((file) => `${folder}/${file.replace(".cypher", "")}`))
  .filter(
    (name) => /\$(?:parents|ids|id|rows)\b/.test(query(name).text) && !/\$(?:filter|hits)\b/.test(query(name).text),
  );

describe("the plan of a statement", () => {
  let engine: GraphEngine;
  let driver: Driver;

  beforeAll(async () => {
    const { url, user, password } = inject("neo4j");
    engine = await openTestGraph();
    driver = neo4j.driver(url, neo4j.auth.basic(user, password));
    // With one node of a kind, looking at all of them is as good a plan as any.
    const texts = Array.from({ length: 20 }, (_, digest) => {
      const entries = Array.from({ length: 5 }, (_, n) => ({
        url: `https://x.com/a${(digest + n) % 7}/status/${1993354297854062800n + BigInt(5 * digest + n)}`,
        title: SMALL_REGISTRY[(digest + n) % SMALL_REGISTRY.length]?.name ?? "",
      }));
      return [`${digest}.md`, writeDigest("2025-11-26T08:00:00Z", entries, [`Category ${digest}`])] as const;
    });
    await importTexts(engine, Object.fromEntries(texts), false, plainReader(SMALL_REGISTRY));
    // Plans and what the planner knows of the indexes may be from a test before, when the graph was empty.
    await driver.executeQuery("CALL db.prepareForReplanning(60)");
  });
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  test.each(statements)("finds its first nodes in an index and scans nothing: %s", async (name) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${query(name).text.replaceAll("$sort", "itemCount")}`, {
      rows: [],
      parents: [],
      ids: [],
      id: "",
      limit: neo4j.int(2),
      afterSort: "",
      afterId: "",
    });
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    expect(operators.filter((operator) => operator.includes("Scan"))).toEqual([]);
    expect(operators.some((operator) => operator.includes("IndexSeek"))).toBe(true);
  });

  // Categories are few, and are all looked at.
  test.each<SearchKind>(["ITEM", "ENTITY", "AUTHOR"])("of a search for %s begins at indexes", async (kind) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${searchStatement("neo4j", [kind]).text}`, {
      ...readQuery("neo4j", "OpenAI")?.parameters,
      parents: [],
      limit: neo4j.int(2),
      afterSort: "",
      afterId: "",
    });
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    expect(operators.filter((operator) => operator.includes("Scan"))).toEqual([]);
    expect(operators).toContain("ProcedureCall@neo4j");
    expect(operators.filter((operator) => operator.includes("IndexSeek"))).toHaveLength(STARTS[kind] ?? 0);
  });

  test.each(["read/names-like", "read/accounts-like"])("of suggestions begins at indexes: %s", async (name) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${query(name).text}`, {
      beginnings: [],
      sounds: [],
      length: neo4j.int(3),
      tolerance: neo4j.int(1),
      limit: neo4j.int(2),
    });
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    expect(operators.filter((operator) => operator.includes("Scan"))).toEqual([]);
    expect(operators.some((operator) => operator.includes("IndexSeek"))).toBe(true);
  });
});

/** By the words of an item; by beginning, pinyin and initials of a name; by an account, too. */
const STARTS: Partial<Record<SearchKind, number>> = { ITEM: 0, ENTITY: 3, AUTHOR: 4 };

/** What a plan is made of; looking at all categories, of which there are few, is no more than a projection. */
function operatorsOf({ operatorType, arguments: { Details: details }, children }: Plan): string[] {
  const isSmall = operatorType.startsWith("NodeByLabelScan") && /:Category$/.test(String(details));
  return [isSmall ? "Projection@neo4j" : operatorType, ...children.flatMap(operatorsOf)];
}
