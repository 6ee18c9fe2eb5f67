import { readdirSync } from "node:fs";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { query, schemaStatements } from "../../src/graph/queries.js";
import { readQuery } from "../../src/repository/search-query.js";
import { composeAlong, countStatement, pageStatement } from "../../src/repository/list-statement.js";
import { MOST, NEWEST, sortedQuery } from "../../src/repository/paged-query.js";
import { type SearchKind, searchStatement } from "../../src/repository/search-statement.js";
import { writeDigest } from "../support/digests.js";
import { forgetPlans, openTestDriver, operatorsOf } from "../support/driver.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

/** Statements that begin at keys; the others go through everything, or through all that a filter leaves, on purpose. */
const statements = ["read", "write"]
  .flatMap((folder) => readdirSync(`cypher/${folder}`).map((file) => `${folder}/${file.replace(".cypher", "")}`))
  .filter(
    (name) => /\$(?:parents|ids|id|rows)\b/.test(query(name).text) && !/\$(?:filter|hits)\b/.test(query(name).text),
  )
  // It goes through the newest digests until a page is full, and as few as are here may just as well be scanned.
  .filter((name) => name !== "read/digests-by-category");

const filesIn = (folder: string) =>
  readdirSync(`cypher/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.replace(".cypher", ""));

/** Each condition of a filter by itself, each order, and what a list is sorted by where it has no choice of files. */
const CONDITIONS = filesIn("filter");
const ORDERS = filesIn("order").map((name) => `order/${name}`);
const SORTED: Record<string, string> = {
  items: "postedAt",
  digests: "publishedAt",
  authors: "order/authors/items",
  categories: "order/categories/items",
  entities: "order/entities/items",
};

/** Statements that take a period, a set of keys or a filter, and no parents. */
const SCOPED = filesIn("read")
  .map((name) => `read/${name}`)
  .filter((name) => !statements.includes(name) && !/\$(?:parents|hits|beginnings|sort)\b/.test(query(name).text));

describe("the plan of a statement", () => {
  let engine: GraphEngine;
  let driver: Driver;

  beforeAll(async () => {
    engine = await openTestGraph();
    driver = openTestDriver();
    // With one node of a kind, looking at all of them is as good a plan as any.
    const texts = Array.from({ length: 20 }, (_, digest) => {
      const entries = Array.from({ length: 5 }, (_, n) => ({
        url: `https://x.com/a${(digest + n) % 7}/status/${1993354297854062800n + BigInt(5 * digest + n)}`,
        title: SMALL_REGISTRY[(digest + n) % SMALL_REGISTRY.length]?.name ?? "",
      }));
      return [`${digest}.md`, writeDigest("2025-11-26T08:00:00Z", entries, [`Category ${digest}`])] as const;
    });
    await importTexts(engine, Object.fromEntries(texts), false, plainReader(SMALL_REGISTRY));
    await forgetPlans(driver);
  });
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  test.each(statements)("finds its first nodes in an index and scans nothing: %s", async (name) => {
    const text = query(name).text.replaceAll("$sort", "itemCount");
    const operators = await operatorsOfStatement(text, { rows: [], ids: [], id: "" });
    expect(operators.filter((operator) => operator.includes("Scan"))).toEqual([]);
    expect(operators.some((operator) => AT_AN_INDEX.test(operator))).toBe(true);
  });

  test.each(CONDITIONS)(
    "of a filter has no product, no scan of everything, and begins at what it filters: %s",
    async (condition) => {
      const [list = "", name = ""] = condition.split("/");
      const values = {
        ids: [],
        entities: null,
        kinds: null,
        minItems: 1,
        since: "",
        until: "",
        sources: [],
        id: "",
        categories: [],
      };
      const { parameters, statement } = sortedQuery(
        list,
        { sorting: MOST, by: SORTED[list] ?? "", isReversed: false },
        { all: [{ name: condition, values }] },
      );
      expect(name).not.toBe("");
      for (const form of [statement(), countStatement(statement())]) await expectGoodStart(form.text, parameters);
    },
  );

  // By the ids that a condition names, and not by asking every node of the list.
  test.each([
    "items/mentions",
    "items/authors",
    "items/digests",
    "authors/mentions",
    "authors/discusses",
    "digests/mentions",
  ])("of a filtered list begins at the index of what it names: %s", async (name) => {
    const list = name.split("/")[0] ?? "";
    const values = { ids: [], entities: [], kinds: [], since: "", until: "" };
    const order = { sorting: MOST, by: SORTED[list] ?? "", isReversed: false };
    const { parameters, statement } = sortedQuery(list, order, { name, values });
    const operators = await operatorsOfStatement(statement().text, parameters);
    expect(operators).toContain("NodeUniqueIndexSeek@neo4j");
    expect(operators.filter((operator) => operator.includes("Scan"))).toEqual([]);
  });

  test.each(ORDERS)("of an order has no product and no scan of everything, in both directions: %s", async (by) => {
    const list = by.split("/")[1] ?? "";
    const parameters = { growth: { since: "", before: "" } };
    const { statement } = sortedQuery(list, { sorting: MOST, by, isReversed: false, parameters });
    for (const isReversed of [false, true]) {
      for (const isBackward of [false, true]) {
        await expectGoodStart(pageStatement(statement(), { isReversed, isBackward }).text, parameters);
      }
    }
  });

  // By what each of them begins at: items of a period at the index of times, the others at keys, or at the newest.
  test.each(SCOPED)("of a table or timeline has no product and no scan of everything: %s", async (name) => {
    await expectGoodStart(
      query(name)
        .text.replace("$start\n", "")
        .replaceAll("$filter", "i.postedAt >= '2025' AND i.postedAt < '2026'")
        .replaceAll("$slot", query("slot/day").text),
      {},
    );
  });

  // An OR of time and id would be two indexes, and everything they hold sorted for the first page.
  test.each(["items", "digests"])(
    "of the newest %s walks the index of times in its order and stops at the limit",
    async (list) => {
      const { statement } = sortedQuery(list, { sorting: NEWEST, by: SORTED[list] ?? "", isReversed: false });
      for (const isReversed of [false, true]) {
        for (const isBackward of [false, true]) {
          const operators = await operatorsOfStatement(pageStatement(statement(), { isReversed, isBackward }).text, {});
          expect(operators).toContain("NodeIndexSeekByRange@neo4j");
          expect(operators).toContain("PartialTop@neo4j");
          expect(operators.filter((operator) => /^(?:Top|Union)@/.test(operator))).toEqual([]);
        }
      }
    },
  );

  test("of the newest items with lists of each goes no other way, and begins each list at its item", async () => {
    const { statement } = sortedQuery("items", { sorting: NEWEST, by: "postedAt", isReversed: false });
    const along = [query("read/entities-by-item"), query("read/categories-by-item")];
    const places = {
      limit0: neo4j.int(1),
      afterSort0: 1,
      afterId0: "",
      limit1: neo4j.int(1),
      afterSort1: 1,
      afterId1: "",
    };
    const operators = await operatorsOfStatement(composeAlong(statement(), along).text, places);
    expect(operators).toContain("PartialTop@neo4j");
    expect(operators.filter((operator) => operator === "NodeUniqueIndexSeek@neo4j")).toHaveLength(2);
    expect(operators.filter((operator) => /Scan|CartesianProduct/.test(operator))).toEqual([]);
  });

  // At every opening: all authors are looked at for what they lack, their items only where it is lacking.
  test.each(schemaStatements("neo4j").filter(({ text }) => text.startsWith("MATCH")))(
    "of a look for what an older graph lacks scans nothing but authors: $text",
    async ({ text }) => {
      const operators = await operatorsOfStatement(text.replace(/ IN TRANSACTIONS .*/, ""), {});
      expect(operators.filter((operator) => /Scan|CartesianProduct/.test(operator))).toEqual(["NodeByLabelScan@neo4j"]);
    },
  );

  async function operatorsOfStatement(text: string, parameters: Record<string, unknown>): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { ...ANY_VALUES, ...parameters });
    return summary.plan === false ? [] : operatorsOf(summary.plan);
  }

  async function expectGoodStart(text: string, parameters: Record<string, unknown>): Promise<void> {
    const operators = await operatorsOfStatement(text, parameters);
    expect(operators.length).toBeGreaterThan(0);
    expect(operators.filter((operator) => /AllNodesScan|CartesianProduct/.test(operator))).toEqual([]);
  }

  // Categories are few, and are all looked at.
  test.each<SearchKind>(["ITEM", "ENTITY", "AUTHOR"])("of a search for %s begins at indexes", async (kind) => {
    const { parameters = {} } = readQuery("neo4j", "OpenAI") ?? {};
    const operators = await operatorsOfStatement(searchStatement("neo4j", [kind]).text, parameters);
    expect(operators.filter((operator) => operator.includes("Scan"))).toEqual([]);
    expect(operators).toContain("ProcedureCall@neo4j");
    expect(operators.filter((operator) => operator.includes("IndexSeek"))).toHaveLength(STARTS[kind] ?? 0);
  });

  test.each(["read/names-like", "read/accounts-like"])("of suggestions begins at indexes: %s", async (name) => {
    const sizes = { length: neo4j.int(3), tolerance: neo4j.int(1) };
    const operators = await operatorsOfStatement(query(name).text, { beginnings: [], sounds: [], ...sizes });
    expect(operators.filter((operator) => operator.includes("Scan"))).toEqual([]);
    expect(operators.some((operator) => AT_AN_INDEX.test(operator))).toBe(true);
  });
});

/** A MERGE by a key is an operator of its own from 2025 on. */
const AT_AN_INDEX = /IndexSeek|MergeUniqueNode/;

/** Whatever a statement may take. */
const ANY_VALUES = {
  parents: [],
  limit: neo4j.int(2),
  afterSort: "",
  afterId: "",
  kinds: [],
  from: "",
  since: "",
  until: "",
  minCount: neo4j.int(1),
  entities: [],
  topics: [],
  authors: [],
  categories: [],
  nodes: [],
  frontier: [],
  slots: [],
};

/** By the words of an item; by beginning, pinyin and initials of a name; by an account, too. And the author of an item that was found. */
const STARTS: Partial<Record<SearchKind, number>> = { ITEM: 1, ENTITY: 4, AUTHOR: 5 };
