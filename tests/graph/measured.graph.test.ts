import { afterEach, beforeEach, expect, test } from "vitest";
import { type GraphEngine, Rollback } from "../../src/graph/engine.js";
import { measureEngine } from "../../src/graph/measured.js";
import { openTestGraph } from "../support/graph.js";

let engine: GraphEngine;
let seen: string[];
let seconds: number[];

beforeEach(async () => {
  seen = [];
  seconds = [];
  engine = measureEngine(await openTestGraph(), (statement, duration, outcome) => {
    seen.push(`${statement} ${outcome}`);
    seconds.push(duration);
  });
});
afterEach(() => engine.close());

test("tells of every statement, inside transactions too, and returns what the engine does", async () => {
  const one = { name: "read/one", text: "RETURN 1 AS n" };
  expect(await engine.read(one, {})).toEqual([{ n: 1 }]);
  const written = await engine.write((transaction) =>
    transaction.run({ name: "write/one", text: "RETURN $n AS n" }, { n: 2 }),
  );
  expect(written).toEqual([{ n: 2 }]);
  expect(seen).toEqual(["read/one answered", "write/one answered"]);
  expect(seconds.every((duration) => duration > 0 && duration < 60)).toBe(true);
});

test("tells of statements that fail, and lets their errors through", async () => {
  const wrong = { name: "read/wrong", text: "RETURN nothing(" };
  await expect(engine.read(wrong, {})).rejects.toMatchObject({ code: "GRAPH_FAILED" });
  await expect(engine.write((transaction) => transaction.run(wrong, {}))).rejects.toMatchObject({
    code: "GRAPH_FAILED",
  });
  expect(seen).toEqual(["read/wrong failed", "read/wrong failed"]);
});

test("leaves a rolled back transaction rolled back", async () => {
  const work = engine.write(async (transaction) => {
    await transaction.run({ name: "write/item", text: "CREATE (:Item {id: 'x:1'})" }, {});
    throw new Rollback("kept");
  });
  await expect(work).rejects.toMatchObject({ result: "kept" });
  expect(await engine.read({ name: "read/items", text: "MATCH (i:Item) RETURN count(i) AS n" }, {})).toEqual([
    { n: 0 },
  ]);
  expect(engine.name).toMatch(/^(?:grafeo|neo4j)$/);
});
