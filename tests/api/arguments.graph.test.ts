import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

describe("an argument", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  test.each([
    ['{ entity(name: "nobody knows this") { name } }', { entity: null }],
    ['{ author(handle: "nobody") { name } }', { author: null }],
    ['{ item(url: "https://x.com/a/status/1") { title } }', { item: null }],
    ['{ item(url: "no address") { title } }', { item: null }],
  ])("that names nothing gives null: %s", async (source, data) => {
    expect(await ask(engine, source)).toEqual({ data });
  });

  test.each(["GaryMarcus", "@garymarcus", " GARYMARCUS "])(
    "handle finds the author however written: %j",
    async (handle) => {
      const { data } = await ask(engine, "query ($handle: String!) { author(handle: $handle) { id } }", { handle });
      expect(data).toEqual({ author: { id: "Author:x:garymarcus" } });
    },
  );

  test.each([
    "https://x.com/GaryMarcus/status/1993392617380577306",
    "http://twitter.com/garymarcus/status/1993392617380577306?s=20&t=abc",
    "https://mobile.twitter.com/i/web/status/1993392617380577306#top",
  ])("url finds the item however written: %s", async (url) => {
    const { data } = await ask(engine, "query ($url: String!) { item(url: $url) { id } }", { url });
    expect(data).toEqual({ item: { id: "Item:x:1993392617380577306" } });
  });

  test.each([
    ["{ items(first: 0) { nodes { id } } }", "first: 0 is out of range; expected 1 to 100"],
    ["{ items(first: -1) { nodes { id } } }", "first: -1 is out of range; expected 1 to 100"],
    ["{ authors(first: 101) { nodes { id } } }", "first: 101 is out of range; expected 1 to 100"],
    [
      '{ entity(name: "AI risk") { discussedBy(first: 1000) { nodes { id } } } }',
      "first: 1000 is out of range; expected 1 to 100",
    ],
    ['{ entity(name: "  ") { name } }', "name: is empty"],
    ['{ author(handle: "") { name } }', "handle: is empty"],
    ['{ item(url: "") { title } }', "url: is empty"],
    [`{ entity(name: "${"长".repeat(1001)}") { name } }`, "name: has 1001 characters; expected at most 1000"],
  ])("that is wrong is refused as BAD_USER_INPUT: %s", async (source, message) => {
    const { errors } = await ask(engine, source);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test.each([
    "'}) DETACH DELETE n //",
    '"}) RETURN 1 //',
    "$name",
    "*",
    "~0.8",
    "(a OR b)",
    ".*",
    "\\",
    "\u0000",
    "\ud800",
    "😀",
  ])("is plain text, whatever it looks like: %j", async (name) => {
    const { data, errors } = await ask(
      engine,
      "query ($name: String!) { entity(name: $name) { name } author(handle: $name) { id } }",
      { name },
    );
    expect([data, errors]).toEqual([{ entity: null, author: null }, undefined]);
    expect((await ask(engine, "{ items(first: 100) { nodes { id } } }")).data).toHaveProperty("items.nodes.length", 14);
  });

  test("first and after cut each list by itself, also the same list twice in one question", async () => {
    const source =
      '{ entity(name: "Gary Marcus") { one: items(first: 1) { nodes { id } } two: items(first: 2) { nodes { id } } } }';
    const { data } = await ask(engine, source);
    expect(data).toMatchObject({
      entity: {
        one: { nodes: [{ id: "Item:x:1993439599960760529" }] },
        two: { nodes: [{ id: "Item:x:1993439599960760529" }, { id: "Item:x:1993392617380577306" }] },
      },
    });
  });

  test("kinds narrows a list to these kinds", async () => {
    const { data } = await ask(engine, "{ entities(where: { kinds: [EVENT, PLACE] }) { nodes { id kind } } }");
    expect(data).toEqual({
      entities: {
        nodes: [
          { id: "Entity:united-states", kind: "PLACE" },
          { id: "Entity:genesis-mission", kind: "EVENT" },
        ],
      },
    });
  });
});
