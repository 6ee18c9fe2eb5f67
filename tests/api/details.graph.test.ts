import {
  getNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../src/api/schema.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

const schema = buildSchema();

/** Lists of every kind of node and of every kind of edge that has more than a node; `…` stands for what is asked of the last of them. */
const LISTS = [
  "{ items(first: 3) { … } }",
  "{ entities(first: 3) { … } }",
  "{ authors(first: 3) { … } }",
  "{ categories(first: 3) { … } }",
  "{ digests(first: 3) { … } }",
  '{ search(query: "AI", first: 9) { … } }',
  "{ items(first: 3) { nodes { mentions { … } } } }",
  "{ items(first: 3) { nodes { categories { … } } } }",
  '{ entity(name: "AI风险") { items { … } } }',
  '{ entity(name: "AI风险") { items(includeNarrower: true) { … } } }',
  '{ entity(name: "AI风险") { discussedBy { … } } }',
  '{ entity(name: "AI风险") { discussedBy { edges { items { … } } } } }',
  '{ entity(name: "AI风险") { coMentioned { … } } }',
  '{ entity(name: "AI风险") { coMentioned { edges { items { … } } } } }',
  '{ entity(name: "AI风险") { digests { edges { items { … } } } } }',
  "{ digests(first: 1) { nodes { items { … } } } }",
  "{ categories(first: 1) { nodes { items { … } } } }",
  "{ categories(first: 1) { nodes { entities { … } } } }",
  "{ authors(first: 3) { nodes { items { … } } } }",
  "{ authors(first: 3) { nodes { discusses { … } } } }",
];

/** The type of the edges of the list that is asked for at `…`. */
function edgeTypeOf(list: string): GraphQLObjectType {
  const info = new TypeInfo(schema);
  const types: unknown[] = [];
  visit(
    parse(list.replace("…", "edges { cursor }")),
    visitWithTypeInfo(info, {
      Field({ name }) {
        if (name.value === "cursor") types.push(info.getParentType());
      },
    }),
  );
  const [type] = types;
  if (!isObjectType(type)) throw new Error(`${list} asks for no list`);
  return type;
}

/** What can be asked of an edge and its node but for other lists, each by itself and under a name of its own. */
function selectionsOf(edge: GraphQLObjectType): string[] {
  const node = getNamedType(edge.getFields().node?.type);
  const types = isAbstractType(node) ? schema.getPossibleTypes(node) : [node as GraphQLObjectType];
  return [
    ...fieldsOf(edge).filter((field) => !field.startsWith("node")),
    ...types.flatMap((type) =>
      fieldsOf(type).map(
        (field) => `node { ... on ${type.name} { ${type.name}_${field.replace(/\W.*/, "")}: ${field} } }`,
      ),
    ),
  ];
}

/** Leaves, and objects with all their leaves. */
function fieldsOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: returned, args }) => {
    const named = getNamedType(returned);
    if (args.length > 0 || isAbstractType(named)) return [];
    if (!isObjectType(named)) return [name];
    const leaves = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
    return [`${name} { ${leaves.map((leaf) => leaf.name).join(" ")} }`];
  });
}

/** What is at the same places in another answer, which holds at least as much. */
function partOf(whole: unknown, like: unknown): unknown {
  if (Array.isArray(like)) return like.map((inner, index) => partOf((whole as unknown[])[index], inner));
  if (typeof like !== "object" || like === null) return whole;
  return Object.fromEntries(
    Object.entries(like).map(([key, inner]) => [key, partOf((whole as Record<string, unknown>)[key], inner)]),
  );
}

describe("whatever is asked of the rows of a list", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  test.each(LISTS)("is the same alone as with everything else: %s", async (list) => {
    const selections = selectionsOf(edgeTypeOf(list));
    const asking = (what: readonly string[]) => ask(engine, list.replace("…", `edges { ${what.join(" ")} }`));
    const { data: whole, errors } = await asking(selections);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(whole)).toContain('"cursor"');
    expect(selections.length).toBeGreaterThan(3);
    for (const selection of selections) {
      const alone = await asking([selection]);
      expect(alone, selection).toEqual({ data: partOf(whole, alone.data) });
    }
  });
});
