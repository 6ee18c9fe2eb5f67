import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { composeFilter, composeStatement } from "../../src/repository/filter.js";

const kinds = (...list: string[]) => ({ name: "entities/kinds", values: { kinds: list } });
const categories = { name: "entities/categories", values: { ids: ["ai-ethics"] } };

describe("a filter", () => {
  test("numbers values and variables, so that one condition may stand several times", () => {
    expect(composeFilter({ all: [categories, { not: categories }] })).toEqual({
      start: "",
      text:
        "(EXISTS { MATCH (e)-[:`IN`]->(c_0:Category) WHERE c_0.id IN $filter0.ids }) AND " +
        "(NOT (EXISTS { MATCH (e)-[:`IN`]->(c_1:Category) WHERE c_1.id IN $filter1.ids }))",
      parameters: { filter0: { ids: ["ai-ethics"] }, filter1: { ids: ["ai-ethics"] } },
    });
  });

  test("without conditions holds always, and of no choice never", () => {
    expect(composeFilter({ all: [] })).toEqual({ start: "", text: "true", parameters: {} });
    expect(composeFilter({ any: [] })).toEqual({ start: "", text: "(false)", parameters: {} });
  });

  test("has the same text whatever its values are", () => {
    const text = (value: string) => composeFilter({ any: [kinds(value), kinds("TOPIC")] }).text;
    expect(text("'}) DETACH DELETE n //")).toBe(text("PERSON"));
    expect(text("PERSON")).toBe("((e.kind IN $filter0.kinds) OR (e.kind IN $filter1.kinds))");
  });

  const authors = { name: "items/authors", values: { ids: ["x:ann"] } };
  const mentions = { name: "items/mentions", values: { entities: ["openai"], kinds: ["ORGANIZATION"] } };
  const posted = { name: "items/posted", values: { since: "0", until: "9999" } };

  test("begins at what the fewest nodes have, wherever it stands among all that has to hold", () => {
    expect(composeFilter({ all: [posted, { all: [mentions, authors] }] })).toEqual({
      start: "MATCH (i)<-[:POSTED]-(a_0:Author) WHERE a_0.id IN $filter0.ids\nWITH DISTINCT i",
      text:
        "(i.postedAt >= $filter1.since AND i.postedAt < $filter1.until) AND " +
        "(EXISTS { MATCH (i)-[:MENTIONS]->(e_2:Entity) WHERE e_2.id IN $filter2.entities AND e_2.kind IN $filter2.kinds })",
      parameters: { filter0: authors.values, filter1: posted.values, filter2: mentions.values },
    });
  });

  test.each([
    ["a choice", { any: [authors, mentions] }],
    ["the opposite", { not: authors }],
    ["all of a choice", { any: [{ all: [authors, mentions] }] }],
    ["what many nodes have", { all: [posted, { not: mentions }] }],
  ])("cannot begin at %s", (_, condition) => {
    expect(composeFilter(condition).start).toBe("");
  });

  test("of each file that a list can begin at binds the node of that list once", () => {
    const files = ["items", "digests", "authors", "entities", "categories"].flatMap((list) =>
      readdirSync(`cypher/filter/${list}`).map((file) => `${list}/${file.replace(".cypher", "")}`),
    );
    const begun = files
      .map((name) => [name, composeFilter({ name, values: {} }).start] as const)
      .filter(([, start]) => start !== "");
    expect(begun.map(([name]) => name)).toEqual([
      "items/authors",
      "items/digests",
      "items/mentions",
      "items/topic",
      "digests/authors",
      "digests/mentions",
      "authors/discusses",
      "authors/mentions-in-categories",
      "authors/mentions",
      "authors/posted",
      "entities/authors",
      "entities/mentioned",
      "entities/narrower",
      "categories/authors",
      "categories/mentions",
      "categories/posted",
    ]);
    for (const [name, start] of begun) {
      const node = name.slice(0, 1);
      expect(start).toMatch(new RegExp(`^MATCH \\(${node}\\b[^]+\nWITH (DISTINCT ${node}$|${node}, count)`));
    }
  });

  test("begins at a category only where all of it is looked at", () => {
    const inCategories = { name: "items/categories", values: { ids: ["ai-ethics"] } };
    expect(composeFilter(inCategories).start).toBe("");
    expect(composeFilter({ all: [posted, inCategories] }, true)).toEqual({
      start: "MATCH (i)-[:`IN`]->(c_0:Category) WHERE c_0.id IN $filter0.ids\nWITH DISTINCT i",
      text: "(i.postedAt >= $filter1.since AND i.postedAt < $filter1.until)",
      parameters: { filter0: inCategories.values, filter1: posted.values },
    });
    expect(composeFilter({ all: [inCategories, mentions] }, true).start).toMatch(/^MATCH \(i\)-\[:MENTIONS\]/);
  });

  test("counts what it begins at where there has to be a number of it", () => {
    expect(composeFilter({ name: "authors/posted", values: { minItems: 2, since: "0", until: "9999" } }).start).toBe(
      "MATCH (a:Author)-[:POSTED]->(i_0:Item) WHERE i_0.postedAt >= $filter0.since AND i_0.postedAt < $filter0.until\n" +
        "WITH a, count(*) AS found\nWHERE found >= $filter0.minItems",
    );
  });

  test("is put into a statement as one, with start and order beside it", () => {
    const text = "  $start\n  MATCH (e) WHERE $filter AND true\n  $sort\n  RETURN $afterSort";
    const statement = { name: "read/entities", text };
    expect(composeStatement(statement, { start: "", text: "a OR b", parameters: {} }, "WITH e, 1 AS sort")).toEqual({
      name: "read/entities",
      text: "  MATCH (e) WHERE (a OR b) AND true\n  WITH e, 1 AS sort\n  RETURN $afterSort",
    });
    expect(composeStatement(statement, { start: "MATCH (e)--(f)", text: "b", parameters: {} }, "").text).toBe(
      "MATCH (e)--(f)\n  MATCH (e) WHERE (b) AND true\n  \n  RETURN $afterSort",
    );
  });
});
