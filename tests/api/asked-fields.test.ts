import { buildSchema, graphql, type GraphQLResolveInfo } from "graphql";
import { describe, expect, test } from "vitest";
import { askedBelow, askedOfEdges } from "../../src/api/asked-fields.js";

const schema = buildSchema(`
  type Query { lists: [List!]! }
  type List { page: Page! }
  type Page { edges: [Edge!]! nodes: [Node!]! }
  interface Counting { itemCount: Int! }
  type Edge implements Counting { cursor: String! itemCount: Int! lastAt: String! node: Node! }
  type Node { id: ID! firstAt: String! }
`);

/** What is found to be asked of the edges of `page`, or of all below it, for each of three lists. */
async function askedOf(fields: string, variableValues = {}, read = askedOfEdges): Promise<ReadonlySet<string>[]> {
  const asked: ReadonlySet<string>[] = [];
  const list = {
    page(_args: object, _context: unknown, info: GraphQLResolveInfo) {
      asked.push(read(info));
      return { edges: [], nodes: [] };
    },
  };
  const { errors } = await graphql({
    schema,
    source: fields.includes("query") ? fields : `{ lists { ${fields} } }`,
    rootValue: { lists: [list, list, list] },
    variableValues,
  });
  expect(errors).toBeUndefined();
  return asked;
}

describe("what is asked of the edges", () => {
  test.each([
    ["nothing, of nodes alone", "page { nodes { id firstAt } }", []],
    ["what stands there", "page { edges { cursor lastAt } }", ["cursor", "lastAt"]],
    ["what has another name", "other: page { all: edges { last: lastAt } }", ["lastAt"]],
    ["nothing that is asked of their nodes", "page { edges { node { firstAt } } }", ["node"]],
    ["all of several", "page { edges { cursor } more: edges { lastAt } }", ["cursor", "lastAt"]],
    ["all of several pages", "page { edges { cursor } } page { edges { lastAt } }", ["cursor", "lastAt"]],
    ["what a fragment without a name asks", "page { ... { edges { ... on Counting { itemCount } } } }", ["itemCount"]],
    ["the name of the type", "page { edges { __typename } }", ["__typename"]],
    ["nothing that is skipped", "page { edges { cursor @skip(if: true) lastAt @include(if: false) } }", []],
    [
      "what is not skipped",
      "page { edges { cursor @skip(if: false) lastAt @include(if: true) } }",
      ["cursor", "lastAt"],
    ],
  ])("is %s", async (_what, fields, expected) => {
    const [asked] = await askedOf(fields);
    expect([...(asked ?? [])].sort()).toEqual(expected);
  });

  test("is what fragments ask, as often as they are spread", async () => {
    const [asked] = await askedOf(`query ($times: Boolean = false) { lists { page { ...P @skip(if: true) ...P } } }
      fragment P on Page { edges { ...E ...T @include(if: $times) ...E } }
      fragment E on Edge { itemCount }
      fragment T on Edge { lastAt }`);
    expect([...(asked ?? [])]).toEqual(["itemCount"]);
  });

  test("goes by the variables of the request", async () => {
    const source = "query ($times: Boolean!) { lists { page { edges { cursor lastAt @include(if: $times) } } } }";
    expect([...((await askedOf(source, { times: true }))[0] ?? [])]).toEqual(["cursor", "lastAt"]);
    expect([...((await askedOf(source, { times: false }))[0] ?? [])]).toEqual(["cursor"]);
  });

  test("is read once for all parents of a level", async () => {
    const [first, second, third] = await askedOf("page { edges { cursor } }");
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  test("is found at once where fragments spread one another twice, thirty deep", async () => {
    const fragments = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Edge { ...F${n + 1} ...F${n + 1} }`);
    const [asked] = await askedOf(`query { lists { page { edges { ...F0 } } } }
      ${fragments.join("\n")} fragment F30 on Edge { lastAt }`);
    expect([...(asked ?? [])]).toEqual(["lastAt"]);
  });
});

describe("what is asked below a field", () => {
  const namesOf = async (fields: string): Promise<string[]> => {
    const [asked] = await askedOf(fields, {}, askedBelow);
    return [...(asked ?? [])].sort();
  };

  test.each([
    ["its fields at any depth", "page { edges { node { firstAt } } }", ["edges", "firstAt", "node"]],
    ["what has another name", "page { all: edges { last: lastAt } }", ["edges", "lastAt"]],
    ["what may be skipped", "page { nodes @skip(if: true) { id } }", ["id", "nodes"]],
    ["all of several fields", "page { nodes { id } } page { edges { cursor } }", ["cursor", "edges", "id", "nodes"]],
    ["what a fragment without a name asks", "page { edges { ... on Counting { itemCount } } }", ["edges", "itemCount"]],
    ["nothing that stands beside it", "page { nodes { id } } other: page { edges { cursor } }", ["id", "nodes"]],
  ])("is %s", async (_what, fields, expected) => {
    expect(await namesOf(fields)).toEqual(expected);
  });

  test("is what fragments in fragments ask, and is found at once where these are thirty deep", async () => {
    const fragments = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Edge { ...F${n + 1} ...F${n + 1} }`);
    const source = `query { lists { page { edges { ...F0 } } } } ${fragments.join(" ")} fragment F30 on Edge { lastAt }`;
    expect(await namesOf(source)).toEqual(["edges", "lastAt"]);
  });
});
