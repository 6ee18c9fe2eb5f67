import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { openSmallWorld, type Post } from "../support/small-world.js";

/** B is the stronger way from A to D, C the weaker; G stands alone. */
const POSTS: Post[] = ["ann:AB", "ann:AB", "bob:BD", "bob:BD", "bob:AC", "cat:CD", "dan:DE", "dan:EF", "eve:G"].map(
  (post, n): Post => {
    const [handle = "", letters = ""] = post.split(":");
    return [handle, `2026-01-0${n + 1}T00:00:00Z`, `${n}. ${letters.replace(/[A-Z]/g, "「$&」")}`];
  },
);

describe("a path", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld(POSTS);
  });
  afterAll(() => engine.close());

  const find = async (args: string, fields = "nodes { id }") => {
    const { data, errors } = await ask(engine, `{ path(${args}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return (data as { path: Record<string, unknown>[] }).path;
  };
  /** The nodes of each path, in letters and handles. */
  const waysOf = async (args: string) =>
    (await find(args)).map(({ nodes }) => (nodes as { id: string }[]).map(({ id }) => id.replace(/.*:/, "")).join("-"));

  test.each([
    ['from: "A", to: "B"', ["a-b"]],
    ['from: "A", to: "D"', ["a-b-d", "a-c-d"]],
    ['from: "D", to: "A"', ["d-b-a", "d-c-a"]],
    ['from: "A", to: "E"', ["a-b-d-e", "a-c-d-e"]],
    ['from: "A", to: "F"', ["a-b-d-e-f", "a-c-d-e-f"]],
    ['from: "A", to: "F", maxLength: 3', []],
    ['from: "A", to: "G", maxLength: 6', []],
    ['from: "@ann", to: "D"', ["ann-b-d"]],
    ['from: "@ann", to: "@CAT"', ["ann-a-c-cat", "ann-b-d-cat"]],
    ['from: "@bob", to: "Author:x:cat"', ["bob-c-cat", "bob-d-cat"]],
    ['from: "Entity:product:a", to: "ｄ"', ["a-b-d", "a-c-d"]],
  ])("is one of the shortest, best proved first, then by id: %s", async (args, ways) => {
    expect(await waysOf(args)).toEqual(ways);
  });

  test.each([
    ["via: [PRODUCT]", ["d-e-f"]],
    ["via: [PERSON]", []],
    ["viaAuthors: true", ["d-e-f", "d-dan-f"]],
    ["via: [], viaAuthors: true", ["d-dan-f"]],
    ["via: []", []],
  ])("goes only through what is asked for: %s", async (args, ways) => {
    expect(await waysOf(`from: "D", to: "F", ${args}`)).toEqual(ways);
  });

  test("needs nothing between neighbours", async () => {
    expect(await waysOf('from: "A", to: "B", via: []')).toEqual(["a-b"]);
  });

  test("from something to itself has no hops", async () => {
    expect(await find('from: "A", to: "a"', "length nodes { id } hops { itemCount }")).toEqual([
      { length: 0, nodes: [{ id: "Entity:product:a" }], hops: [] },
    ]);
  });

  test.each(['from: "nobody", to: "A"', 'from: "A", to: "@nobody"', 'from: "A", to: "Entity:nothing"'])(
    "from or to what nobody knows is none: %s",
    async (args) => {
      expect(await find(args)).toEqual([]);
    },
  );

  test("is proved by the items of each hop, with the evidence", async () => {
    const hops =
      "hops { itemCount source { id } target { id } items { edges { evidence { surface } node { title } } } }";
    const [path] = await find('from: "@ann", to: "D"', `length ${hops}`);
    const edge = (title: string, ...surfaces: string[]) => ({
      evidence: surfaces.map((surface) => ({ surface })),
      node: { title },
    });
    expect(path).toEqual({
      length: 2,
      hops: [
        {
          itemCount: 2,
          source: { id: "Author:x:ann" },
          target: { id: "Entity:product:b" },
          items: { edges: [edge("1. 「A」「B」", "B"), edge("0. 「A」「B」", "B")] },
        },
        {
          itemCount: 2,
          source: { id: "Entity:product:b" },
          target: { id: "Entity:product:d" },
          items: { edges: [edge("3. 「B」「D」", "B", "D"), edge("2. 「B」「D」", "B", "D")] },
        },
      ],
    });
  });

  test("takes one statement a level, and few to tell what was found", async () => {
    const { engine: counting, names } = countStatements(engine);
    await ask(counting, '{ path(from: "A", to: "F") { nodes { id } hops { items { nodes { title } } } } }');
    expect(names.map((name) => name.replace("read/", ""))).toEqual([
      "entities-by-key",
      "path-frontier",
      "path-frontier",
      "path-frontier",
      "path-frontier",
      "path-links",
      "path-links",
      "entities-by-id",
      "items-by-two-entities",
    ]);
  });

  test.each([
    ['from: "A", to: "B", maxLength: 0', "maxLength: 0 is out of range; expected 1 to 6"],
    ['from: "A", to: "B", maxLength: 7', "maxLength: 7 is out of range; expected 1 to 6"],
    ['from: " ", to: "B"', "from: is empty"],
    [`from: "A", to: "${"长".repeat(1001)}"`, "to: has 1001 characters; expected at most 1000"],
  ])("is refused as BAD_USER_INPUT: %s", async (args, message) => {
    const { errors } = await ask(engine, `{ path(${args}) { length } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test.each(["'}) DETACH DELETE n //", "$ends", "@'}) //", "Entity:", "Author:", "\u0000", "\ud800"])(
    "takes a name as plain text, whatever it looks like: %j",
    async (name) => {
      const source = 'query ($name: String!) { path(from: $name, to: "A") { length } }';
      expect(await ask(engine, source, { name })).toEqual({ data: { path: [] } });
    },
  );
});
