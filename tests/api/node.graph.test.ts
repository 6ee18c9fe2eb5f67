import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

const NODE =
  "__typename id ... on Author { handle } ... on Category { name } ... on Digest { utcOffset } ... on Entity { kind } ... on Item { url }";

const NODES = [
  { __typename: "Author", id: "Author:x:garymarcus", handle: "GaryMarcus" },
  { __typename: "Category", id: "Category:ai-ethics", name: "AI Ethics" },
  { __typename: "Digest", id: "Digest:2025-11-26-08", utcOffset: "+08:00" },
  { __typename: "Entity", id: "Entity:gary-marcus", kind: "PERSON" },
  {
    __typename: "Item",
    id: "Item:x:1993392617380577306",
    url: "https://x.com/GaryMarcus/status/1993392617380577306",
  },
];

describe("a node", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  const nodes = async (ids: string[], on = engine) =>
    ask(on, `query ($ids: [ID!]!) { nodes(ids: $ids) { ${NODE} } }`, { ids });

  test.each(NODES)("is found by the id that answers give it: $id", async (node) => {
    const { data } = await ask(engine, `query ($id: ID!) { node(id: $id) { ${NODE} } }`, { id: node.id });
    expect(data).toEqual({ node });
  });

  test("comes with others in the order of the ids, null where there is none", async () => {
    const ids = NODES.map(({ id }) => id);
    expect((await nodes([...ids].reverse())).data).toEqual({ nodes: [...NODES].reverse() });
    expect((await nodes(["Entity:nobody", ids[3] ?? "", "Item:x:1", ids[3] ?? ""])).data).toEqual({
      nodes: [null, NODES[3], null, NODES[3]],
    });
  });

  test("is read together with the others of its type", async () => {
    const { engine: counting, names } = countStatements(engine);
    await nodes([...NODES.map(({ id }) => id), "Entity:openai", "Item:x:1"], counting);
    expect(names.sort()).toEqual(
      ["authors", "categories", "digests", "entities", "items"].map((name) => `read/${name}-by-id`),
    );
  });

  test("is looked up while its lists are read, each of them once", async () => {
    const { engine: counting, names } = countStatements(engine);
    let tellBegun: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (tellBegun = resolve));
    const waiting: GraphEngine = {
      ...counting,
      async read(statement, parameters) {
        if (statement.name === "read/entities-by-id") await begun;
        else tellBegun();
        return counting.read(statement, parameters);
      },
    };
    const { data } = await ask(
      waiting,
      `query ($first: Int) {
        node(id: "Entity:gary-marcus") { ... on Author { items(first: 7) { nodes { id } } } ... on Node { id } ...Talk }
      }
      fragment Talk on Entity { items(first: $first) { nodes { id } } discussedBy { nodes { name } edges { itemCount } } }`,
      { first: 1 },
    );
    expect(data).toEqual({
      node: {
        id: "Entity:gary-marcus",
        items: { nodes: [{ id: "Item:x:1993439599960760529" }] },
        discussedBy: { nodes: [{ name: "Gary Marcus" }], edges: [{ itemCount: 3 }] },
      },
    });
    expect(names.sort()).toEqual(["read/authors-by-entity-by-items", "read/entities-by-id", "read/items-by-entity"]);
  });

  test("tells what is wrong with one of its lists once", async () => {
    const { data, errors } = await ask(
      engine,
      '{ node(id: "Entity:openai") { ... on Entity { items(first: 0) { nodes { id } } } } }',
    );
    expect(data).toEqual({ node: null });
    expect(errors?.map(({ message }) => message)).toEqual(["first: 0 is out of range; expected 1 to 100"]);
  });

  test("has every id that a list of its type gives", async () => {
    const { data } = await ask(
      engine,
      "{ items(first: 3) { nodes { id author { id } categories { nodes { id } } digests { nodes { id } } mentions { nodes { id } } } } }",
    );
    const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? "");
    const found = (await nodes(ids.slice(0, 100))).data?.nodes as ({ id: string } | null)[];
    expect(found.map((node) => node?.id)).toEqual(ids.slice(0, 100));
  });

  test.each(["", "gary-marcus", "Person:gary-marcus", "Entity:", "constructor:x", "__proto__:x", "x".repeat(500)])(
    "has no id like %j",
    async (id) => {
      const message = `"${id.slice(0, 80)}" is not an id; expected TYPE:KEY, the type one of Author, Category, Digest, Entity, Item`;
      const { errors } = await ask(engine, "query ($id: ID!) { node(id: $id) { id } }", { id });
      expect(errors?.[0]).toMatchObject({ message: `id: ${message}`, extensions: { code: "BAD_USER_INPUT" } });
      const { errors: others } = await nodes(["Entity:gary-marcus", id]);
      expect(others?.[0]).toMatchObject({ message: `ids[1]: ${message}`, path: ["nodes", 1] });
    },
  );

  test("is not asked for with more than a hundred others", async () => {
    const { errors } = await nodes(Array.from({ length: 101 }, (_, n) => `Item:x:${n}`));
    expect(errors?.[0]?.message).toBe("ids: has 101 entries; expected at most 100");
  });
});
