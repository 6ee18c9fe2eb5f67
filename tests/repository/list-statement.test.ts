import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { query } from "../../src/graph/queries.js";
import {
  briefStatement,
  composeAlong,
  countStatement,
  DETAILS,
  measuredStatement,
  pageStatement,
} from "../../src/repository/list-statement.js";

const STATEMENT = {
  name: "read/things",
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (t:Thing)
  WHERE t.size <= $afterSort AND (t.size < $afterSort OR t.id > $afterId)
  CALL (t) {
    MATCH (t)--(u)
    RETURN count(u) AS others
  }
  WITH t, others
  ORDER BY t.size DESC, t.id
  LIMIT $limit
  RETURN t.size AS sort, t {.id} AS node, others
}
RETURN parent.index AS parent, sort, node, others
ORDER BY parent, sort DESC, node.id`,
};

const MEASURED = {
  name: "read/talk",
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (a:Author {id: parent.id})-[:POSTED]->(i:Item)-[m:MENTIONS]->(e:Entity)
  WITH a, e, count(i) AS itemCount, sum(m.count) AS mentionCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
  WITH a, e, itemCount, mentionCount, firstAt, lastAt, lastAt AS sort
  WHERE sort < $afterSort OR (sort = $afterSort AND e.id > $afterId)
  WITH a, e, itemCount, mentionCount, firstAt, lastAt, sort
  ORDER BY sort DESC, e.id
  LIMIT $limit
  RETURN sort, e {.id} AS node, itemCount, mentionCount, firstAt, lastAt, toFloat(itemCount) / COUNT { (a)-[:POSTED]->() } AS share
}
RETURN parent.index AS parent, sort, node, itemCount, mentionCount, firstAt, lastAt, share
ORDER BY parent, sort DESC, node.id`,
};

const lists = readdirSync("cypher/read")
  .map((file) => query(`read/${file.replace(".cypher", "")}`))
  // A search is put together from pieces; its pages are cut in page.graph.test.ts.
  .filter(({ text }) => text.includes("$afterSort") && !text.includes("$hits"));

describe("the statement of a list", () => {
  test("is the file's own, as long as nothing goes the other way", () => {
    expect(pageStatement(STATEMENT, { isReversed: false, isBackward: false })).toBe(STATEMENT);
  });

  test("turns the sort value round for the other order", () => {
    const { text } = pageStatement(STATEMENT, { isReversed: true, isBackward: false });
    expect(text).toContain("WHERE t.size >= $afterSort AND (t.size > $afterSort OR t.id > $afterId)");
    expect(text).toContain("ORDER BY t.size, t.id\n");
    expect(text).toMatch(/ORDER BY parent, sort, node\.id$/);
  });

  test("turns sort value and id round for a page before a cursor", () => {
    const { text } = pageStatement(STATEMENT, { isReversed: false, isBackward: true });
    expect(text).toContain("WHERE t.size >= $afterSort AND (t.size > $afterSort OR t.id < $afterId)");
    expect(text).toContain("ORDER BY t.size, t.id DESC\n");
    expect(text).toMatch(/ORDER BY parent, sort, node\.id DESC$/);
  });

  test("turns only the id round for a page before a cursor in the other order", () => {
    const { text } = pageStatement(STATEMENT, { isReversed: true, isBackward: true });
    expect(text).toContain("WHERE t.size <= $afterSort AND (t.size < $afterSort OR t.id < $afterId)");
    expect(text).toMatch(/ORDER BY parent, sort DESC, node\.id DESC$/);
  });

  test("counts without sorting or cutting, and leaves blocks within it alone", () => {
    expect(countStatement(STATEMENT).text).toBe(`UNWIND $parents AS parent
CALL (parent) {
  MATCH (t:Thing)
  WHERE t.size <= $afterSort AND (t.size < $afterSort OR t.id > $afterId)
  CALL (t) {
    MATCH (t)--(u)
    RETURN count(u) AS others
  }
  WITH t, others
  RETURN 1 AS one
}
RETURN parent.index AS parent, count(one) AS total`);
  });

  test("leaves out the measures that nobody asks for, but what it sorts by and the count", () => {
    expect(measuredStatement(MEASURED, []).text).toBe(`UNWIND $parents AS parent
CALL (parent) {
  MATCH (a:Author {id: parent.id})-[:POSTED]->(i:Item)-[m:MENTIONS]->(e:Entity)
  WITH a, e, count(i) AS itemCount, max(i.postedAt) AS lastAt
  WITH a, e, itemCount, lastAt, lastAt AS sort
  WHERE sort < $afterSort OR (sort = $afterSort AND e.id > $afterId)
  WITH a, e, itemCount, lastAt, sort
  ORDER BY sort DESC, e.id
  LIMIT $limit
  RETURN sort, e {.id} AS node, itemCount, lastAt
}
RETURN parent.index AS parent, sort, node, itemCount, lastAt
ORDER BY parent, sort DESC, node.id`);
  });

  test("keeps the measures that are asked for", () => {
    const all = ["mentionCount", "firstAt", "lastAt", "share"];
    expect(measuredStatement(MEASURED, all).text).toBe(MEASURED.text);
    const { text } = measuredStatement(MEASURED, ["firstAt", "share"]);
    expect(text).not.toContain("mentionCount");
    expect(text).toContain("count(i) AS itemCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt\n");
    expect(text).toMatch(/^RETURN parent\.index AS parent, sort, node, itemCount, firstAt, lastAt, share$/m);
  });

  test("counts without measures, under its own name", () => {
    const count = countStatement(MEASURED);
    expect(count.name).toBe("read/talk#count");
    expect(count.text).not.toMatch(/sum\(|min\(|share/);
    expect(measuredStatement(MEASURED, []).name).toBe("read/talk");
  });

  test.each(["coMentions", "a.b*", "$afterSort", ""])(
    "does not know of a measure %j, and leaves out the others",
    (name) => {
      expect(measuredStatement(MEASURED, [name]).text).toBe(measuredStatement(MEASURED, []).text);
    },
  );

  test("leaves out the details that nobody asks for, of nodes and of edges", () => {
    const text = `UNWIND $parents AS parent
CALL (parent) {
  MATCH (i:Item)-[m:MENTIONS]->(:Entity {id: parent.id})
  RETURN i.postedAt AS sort, i {.id, .summary, .highlights, author: head([(i)<--(a) | a {.id}])} AS node, [m {.count, .rules}] AS mentions
}
RETURN parent.index AS parent, sort, node, mentions
ORDER BY parent, sort DESC, node.id`;
    expect(briefStatement({ name: "read/mentioning", text }, ["highlights", "mentions"])).toEqual({
      name: "read/mentioning",
      text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (i:Item)-[m:MENTIONS]->(:Entity {id: parent.id})
  RETURN i.postedAt AS sort, i {.id, .summary, author: head([(i)<--(a) | a {.id}])} AS node
}
RETURN parent.index AS parent, sort, node
ORDER BY parent, sort DESC, node.id`,
    });
    expect(briefStatement(STATEMENT, [])).toBe(STATEMENT);
    expect(briefStatement(STATEMENT, DETAILS).text).toBe(STATEMENT.text);
  });

  test("takes lists of its nodes along, each with a place and a size of its own", () => {
    const parts = {
      name: "read/parts",
      text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Thing {id: parent.id})--(p:Part)
  WHERE p.size < $afterSort OR (p.size = $afterSort AND p.id > $afterId)
  RETURN p.size AS sort, p {.id} AS node, 1 AS others
  ORDER BY sort DESC, p.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, others
ORDER BY parent, sort DESC, node.id`,
    };
    const column = (n: number) => `CALL (owner) {
  WITH {id: owner.id} AS parent
  CALL (parent) {
    MATCH (:Thing {id: parent.id})--(p:Part)
    WHERE p.size < $afterSort${n} OR (p.size = $afterSort${n} AND p.id > $afterId${n})
    RETURN p.size AS sort, p {.id} AS node, 1 AS others
    ORDER BY sort DESC, p.id
    LIMIT $limit${n}
  }
  WITH sort, node, others
  ORDER BY sort DESC, node.id
  RETURN collect({sort: sort, node: node, others: others}) AS along${n}
}`;
    expect(composeAlong(STATEMENT, [parts, parts])).toEqual({
      name: "read/things",
      text: `${STATEMENT.text.split("\nRETURN")[0] ?? ""}
WITH parent AS origin, sort AS place, node AS owner, others
${column(0)}
${column(1)}
RETURN origin.index AS parent, place AS sort, owner AS node, others, along0, along1
ORDER BY parent, sort DESC, node.id`,
    });
    expect(composeAlong(STATEMENT, [])).toBe(STATEMENT);
    expect(composeAlong({ ...STATEMENT }, [parts])).toBe(composeAlong({ ...STATEMENT }, [{ ...parts }]));
  });

  test("is derived once, so that engines see the same text again", () => {
    const order = { isReversed: true, isBackward: true };
    expect(pageStatement({ ...STATEMENT }, order)).toBe(pageStatement({ ...STATEMENT }, order));
    expect(measuredStatement({ ...MEASURED }, ["share"])).toBe(measuredStatement({ ...MEASURED }, ["share"]));
  });

  test.each(lists)("has the form that the others are made of: $name", ({ text }) => {
    expect(text).toMatch(/^ORDER BY parent, sort(?: DESC)?, node\.id$/m);
    expect(text.match(/^ {2}RETURN /gm)).toHaveLength(1);
    expect(text.match(/^RETURN parent\.index AS parent, sort, node/gm)).toHaveLength(1);
    expect(text.match(/^ {2}LIMIT \$limit$/gm)).toHaveLength(1);
    const count = countStatement({ name: "count", text }).text;
    expect(count).not.toMatch(/LIMIT|ORDER BY/);
    const brief = briefStatement({ name: "brief", text }, DETAILS).text;
    expect(brief).not.toMatch(/\.(?:summary|highlights|aliases|description)\b|\bmentions\b/);
    expect(brief).toMatch(/\{\.id/);
    expect(measuredStatement({ name: "bare", text }, []).text).not.toMatch(/\b(?:mentionCount|firstAt|lastAt|share)\b/);
  });
});
