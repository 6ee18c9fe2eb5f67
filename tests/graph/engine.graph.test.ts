import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type GraphEngine, type Parameters, Rollback } from "../../src/graph/engine.js";
import { openTestGraph } from "../support/graph.js";

// The contract of every engine: the same statements give the same values.
describe("an engine", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
  });
  beforeEach(async () => {
    await write("MATCH (n) DETACH DELETE n");
  });
  afterAll(() => engine.close());

  const read = (text: string, parameters: Parameters = {}) => engine.read({ name: "test", text }, parameters);
  const write = (text: string, parameters: Parameters = {}) =>
    engine.write((transaction) => transaction.run({ name: "test", text }, parameters));

  test("gives back scalars, lists and maps as they were put in", async () => {
    const values = {
      text: "AI风险 😀 \u0000",
      whole: 3,
      part: 0.25,
      yes: true,
      nothing: null,
      list: [1, 2],
      map: { a: ["b"] },
    };
    expect(await read("RETURN $values AS values", { values })).toEqual([{ values }]);
  });

  test("keeps whole numbers whole, so that LIMIT takes them and division rounds down", async () => {
    const rows = await read("UNWIND [5, 4, 3] AS n RETURN n, n / $two AS half LIMIT $limit", { two: 2, limit: 2 });
    expect(rows).toEqual([
      { n: 5, half: 2 },
      { n: 4, half: 2 },
    ]);
  });

  test("does not lose precision below 2^53", async () => {
    const big = Number.MAX_SAFE_INTEGER;
    expect(await read("RETURN $big AS big, $big - 1 AS less", { big })).toEqual([{ big, less: big - 1 }]);
  });

  test("merges a batch of rows into nodes and relationships, once", async () => {
    const rows = [
      { item: "x:1", author: "x:a" },
      { item: "x:2", author: "x:a" },
    ];
    const text =
      "UNWIND $rows AS row MERGE (i:Item {id: row.item}) MERGE (a:Author {id: row.author}) MERGE (a)-[:POSTED]->(i)";
    await write(text, { rows });
    await write(text, { rows });
    expect(
      await read("MATCH (a:Author)-[p:POSTED]->(i:Item) RETURN a.id AS author, i.id AS item ORDER BY item"),
    ).toEqual([
      { author: "x:a", item: "x:1" },
      { author: "x:a", item: "x:2" },
    ]);
  });

  test("replaces the properties of a relationship by a map with lists", async () => {
    await write("MERGE (:Item {id: 'x:1'})-[:MENTIONS {old: 1}]->(:Entity {id: 'e'})");
    const evidence = { count: 2, starts: [0, 4], surfaces: ["AI风险", "AI risk"], confidences: [1, 0.5] };
    await write("MATCH (:Item)-[m:MENTIONS]->(:Entity) SET m = $evidence", { evidence });
    expect(await read("MATCH (:Item)-[m:MENTIONS]->(:Entity) RETURN m {.*} AS m")).toEqual([{ m: evidence }]);
  });

  test("removes a property that is set to null", async () => {
    await write("MERGE (a:Author {id: 'x:a'}) SET a += $row", { row: { handle: "a", name: "A" } });
    await write("MERGE (a:Author {id: 'x:a'}) SET a += $row", { row: { handle: null } });
    expect(await read("MATCH (a:Author) RETURN a {.id, .handle, .name} AS a")).toEqual([
      { a: { id: "x:a", handle: null, name: "A" } },
    ]);
  });

  test("cuts a page for each parent by itself", async () => {
    await write(
      "UNWIND range(1, 6) AS n MERGE (i:Item {id: 'x:' + toString(n)}) MERGE (e:Entity {id: 'e' + toString(n % 2)}) MERGE (i)-[:MENTIONS]->(e)",
    );
    const text =
      "UNWIND $ids AS id CALL (id) { MATCH (:Entity {id: id})<-[:MENTIONS]-(i:Item) RETURN i.id AS item ORDER BY item DESC LIMIT $limit } RETURN id, item ORDER BY id, item DESC";
    expect(await read(text, { ids: ["e0", "e1", "none"], limit: 2 })).toEqual([
      { id: "e0", item: "x:6" },
      { id: "e0", item: "x:4" },
      { id: "e1", item: "x:5" },
      { id: "e1", item: "x:3" },
    ]);
  });

  // Past U+FFFF the engines part: Neo4j compares texts that are not stored by UTF-16 units, Grafeo by code points.
  test("sorts texts by code point, up to U+FFFF", async () => {
    const words = ["b", "A", "a", "é", "中", "ﬀ", "Z", "1", "a-b", "a.b"];
    const rows = await read("UNWIND $words AS word RETURN word ORDER BY word", { words });
    expect(rows).toEqual([...words].sort().map((word) => ({ word })));
  });

  test("takes a value with Cypher in it for a text", async () => {
    const id = "'}) DETACH DELETE n //";
    await write("MERGE (:Entity {id: $id})", { id });
    expect(await read("MATCH (e:Entity {id: $id}) RETURN e.id AS id", { id })).toEqual([{ id }]);
  });

  test("refuses a second node with the same key", async () => {
    await write("CREATE (:Item {id: 'x:1'})");
    await expect(write("CREATE (:Item {id: 'x:1'})")).rejects.toMatchObject({ code: "GRAPH_FAILED" });
  });

  test("says which statement failed", async () => {
    const broken = engine.read({ name: "read/broken", text: "MATCH (n RETURN n" }, {});
    await expect(broken).rejects.toThrow(/^read\/broken: /);
    await expect(read("RETURN $missing AS missing")).rejects.toMatchObject({ code: "GRAPH_FAILED" });
  });

  test("sees its own writes inside a transaction, and nobody else does before the commit", async () => {
    const count = "MATCH (i:Item) RETURN count(i) AS n";
    await engine.write(async (transaction) => {
      await transaction.run({ name: "test", text: "CREATE (:Item {id: 'x:1'})" }, {});
      expect(await transaction.run({ name: "test", text: count }, {})).toEqual([{ n: 1 }]);
      expect(await read(count)).toEqual([{ n: 0 }]);
    });
    expect(await read(count)).toEqual([{ n: 1 }]);
  });

  test("rolls everything back when the work throws, and throws the same", async () => {
    const result = { told: "before the roll back" };
    const work = engine.write(async (transaction) => {
      await transaction.run({ name: "test", text: "CREATE (:Item {id: 'x:1'})" }, {});
      throw new Rollback(result);
    });
    await expect(work).rejects.toMatchObject({ result });
    expect(await read("MATCH (i:Item) RETURN count(i) AS n")).toEqual([{ n: 0 }]);
  });

  test("keeps concurrent writers from losing each other's changes", async () => {
    await write("MERGE (:Category {id: 'c', items: 0})");
    const add = "MATCH (c:Category {id: 'c'}) SET c.items = c.items + 1";
    await Promise.all(Array.from({ length: 20 }, () => write(add)));
    expect(await read("MATCH (c:Category) RETURN c.items AS items")).toEqual([{ items: 20 }]);
  });
});
