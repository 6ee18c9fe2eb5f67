import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { getIntrospectionQuery, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { checkCost, costOf } from "../../src/api/cost.js";
import { buildSchema } from "../../src/api/schema.js";

const FOLDER = "schema/operations";
const schema = buildSchema();

function cost(query: string, variables?: Record<string, unknown>, operationName?: string): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return costOf(schema, document, variables, operationName);
}

describe("the cost of a query", () => {
  test.each([
    ["{ __typename }", 1],
    ['{ entity(name: "x") { id name aliases } }', 4],
    ["{ items(first: 10) { nodes { id title } } }", 2 + 10 * 2],
    ["{ items(first: 10) { pageInfo { endCursor } } }", 3],
    ["{ items(first: 10) { edges { cursor node { id } } nodes { id } } }", 3 + 10 * 3 + 10],
    ["{ items { nodes { id } } }", 2 + 20],
    ["{ items(first: 0) { nodes { id } } }", 2],
    ["{ items(first: -7) { nodes { id } } }", 2],
    // Its own field refuses it.
    ["{ items(first: 2000000000) { nodes { id } } }", 2 + 1_000],
    ["{ authors(first: 3) { nodes { items(first: 4) { nodes { id } } } } }", 2 + 3 * (2 + 4)],
    ['{ entity(name: "x") { broader { id } } }', 2 + 5],
    ["{ a: items(first: 10) { nodes { id } } b: items(first: 10) { nodes { id } } }", 2 * 12],
    ["{ items(first: 10) { ...C } } fragment C on ItemConnection { nodes { ...I } } fragment I on Item { id }", 2 + 10],
    ["{ ... { items(first: 10) { ... on ItemConnection { nodes { id } } } } }", 2 + 10],
    // One fragment under two page sizes.
    [
      "{ a: items(first: 2) { ...C } b: items(first: 3) { ...C } } fragment C on ItemConnection { nodes { id } }",
      2 + 2 + (2 + 3),
    ],
  ])("of %s is %d", (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test("takes variables and their defaults into account", () => {
    const query = "query ($n: Int! = 7) { items(first: $n) { nodes { id } } }";
    expect([cost(query), cost(query, { n: 30 })]).toEqual([2 + 7, 2 + 30]);
  });

  test("is that of the operation that is asked for", () => {
    const query = "query A { __typename } query B { items(first: 9) { nodes { id } } }";
    expect([cost(query, {}, "A"), cost(query, {}, "B"), cost(query), cost(query, {}, "C")]).toEqual([1, 11, 0, 0]);
  });

  test("is 0 where variables are wrong, which the execution tells", () => {
    expect(cost("query ($n: Int!) { items(first: $n) { nodes { id } } }", { n: "many" })).toBe(0);
  });

  test("of a fragment bomb is counted without walking it", () => {
    const fragments = Array.from({ length: 29 }, (_, i) => `fragment F${i} on Item { id ...F${i + 1} ...F${i + 1} }`);
    const bomb = `{ items(first: 1) { nodes { ...F0 } } } ${fragments.join(" ")} fragment F29 on Item { id }`;
    expect(cost(bomb)).toBe(2 + 2 ** 30 - 1);
  });

  test("grows with every page and every level", () => {
    const page = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(page, page, page, (a, b, more) => {
        const two = (first: number, second: number) =>
          cost(`{ authors(first: ${first}) { nodes { items(first: ${second}) { nodes { id } } } } }`);
        expect(two(a, b)).toBe(2 + a * (2 + b));
        expect(two(a + more, b)).toBeGreaterThan(two(a, b));
        expect(two(a, b + more)).toBeGreaterThan(two(a, b));
      }),
    );
  });
});

describe("a query is refused for its cost", () => {
  const dashboard = (first: number, second: number, third: number) => `{
    authors(first: ${first}) { edges { itemCount node { name handle url
      items(first: ${second}) { edges { node { title url postedAt
        mentions(first: ${third}) { edges { count evidence { surface field start end quote } node { name kind } } }
      } } }
    } } }
  }`;

  test.each(readdirSync(FOLDER))("not when it ships: %s", (file) => {
    const document = parse(readFileSync(join(FOLDER, file), "utf8"));
    checkCost(schema, document);
    expect(costOf(schema, document)).toBeGreaterThan(10);
  });

  test("not when it is a dashboard of three levels, or an introspection", () => {
    checkCost(schema, parse(dashboard(20, 10, 5)));
    checkCost(schema, parse(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })));
  });

  test("when it asks for full pages inside full pages, with what it costs and what it may", () => {
    const refused = () => {
      checkCost(
        schema,
        parse(
          "{ authors(first: 100) { nodes { items(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } } } }",
        ),
      );
    };
    expect(refused).toThrow(
      expect.objectContaining({
        message:
          "the query costs 1,020,202, more than the 100,000 allowed: ask for smaller pages (first) or fewer levels",
        extensions: { code: "QUERY_TOO_COMPLEX", cost: 1_020_202, limit: 100_000, http: { status: 400 } },
      }),
    );
    expect(() => {
      checkCost(schema, parse(dashboard(100, 100, 100)));
    }).toThrow(/^the query costs \d\d,\d{3},\d{3}, more than/);
  });
});
