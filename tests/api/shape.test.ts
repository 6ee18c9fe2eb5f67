import { getIntrospectionQuery, GraphQLError, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/api/parse-query.js";
import { checkShape } from "../../src/api/shape.js";

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");
const nested = (open: string, count: number, leaf: string, close: string) =>
  open.repeat(count) + leaf + close.repeat(count);

function refusalOf(query: string): unknown {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof GraphQLError) return { message: error.message, ...error.extensions };
    throw error;
  }
  return null;
}

const refusal = (message: string, measure: string, found: number, limit: number) => ({
  message,
  code: "QUERY_TOO_COMPLEX",
  [measure]: found,
  limit,
  http: { status: 400 },
});

describe("a query is refused before it is validated", () => {
  const inParts = "ask in several requests";
  const byIds = "ask for the inner ones by their ids";

  test.each([
    ["selections", times(11, (i) => `query Q${i} { ${"id ".repeat(46)} }`), 506, 500, `fields and fragments`, inParts],
    ["width", `{ ${"items { id } ".repeat(51)} }`, 51, 50, "fields in one pair of braces", inParts],
    ["width", `{ ${times(51, (i) => `...F${i}`)} }`, 51, 50, "fields in one pair of braces", inParts],
    ["fragments", `{ id } ${times(31, (i) => `fragment F${i} on X { id }`)}`, 31, 30, "fragments", inParts],
    [
      "variables",
      `query (${times(101, (i) => `$v${i}: Int`)}) { id }`,
      101,
      100,
      "variables",
      "put values into a list",
    ],
    ["directives", `{ id ${"@skip(if: true) ".repeat(51)} }`, 51, 50, "directives", "leave out what is not wanted"],
    [
      "aliases",
      `{ a { ${times(40, (i) => `a${i}: id`)} } b { ${times(11, (i) => `b${i}: id`)} } }`,
      51,
      50,
      "aliases",
      inParts,
    ],
    ["rootFields", `{ ${"id ".repeat(21)} }`, 21, 20, "fields at its root", inParts],
    ["depth", nested("{ a ", 16, "", "}"), 16, 15, "levels", byIds],
    ["depth", `{ a { ...F } } fragment F on X ${nested("{ a ", 15, "", "}")}`, 16, 15, "levels", byIds],
    [
      "nesting",
      `{ a(b: ${nested("[", 11, "", "]")}) }`,
      11,
      10,
      "levels of brackets",
      "no argument is nested so deeply",
    ],
    [
      "nesting",
      `{ a(b: ${nested("{ c: ", 11, "1", "}")}) }`,
      11,
      10,
      "levels of brackets",
      "no argument is nested so deeply",
    ],
    [
      "nesting",
      `query ($v: ${nested("[", 11, "Int", "]")}) { a }`,
      11,
      10,
      "levels of brackets",
      "no argument is nested so deeply",
    ],
  ])("for its %s: %s", (measure, query, found, limit, what, advice) => {
    const message = `the query has ${found} ${what}, more than the ${limit} allowed: ${advice}`;
    expect(refusalOf(query)).toEqual(refusal(message, measure, found, limit));
  });

  test("for the fields at its root that fragments multiply, and says how many", () => {
    const bomb = `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F25 on Query { id }`;
    expect(refusalOf(bomb)).toEqual(
      refusal(
        "the query has 33,554,432 fields at its root, more than the 20 allowed: ask in several requests",
        "rootFields",
        33_554_432,
        20,
      ),
    );
  });

  test.each([
    ["braces", nested("{ a", 1_600, "", "}"), "selections"],
    ["inline fragments", `{ ${nested("...{", 1_600, "id", "}")} }`, "selections"],
    ["lists", `{ a(b: ${"[".repeat(4_900)}`, "opened"],
    ["types", `query ($v: ${nested("[", 2_400, "Int", "]")}) { a }`, "nesting"],
  ])("and not overflowed by thousands of levels of %s", (_, query, measure) => {
    expect(refusalOf(query)).toMatchObject({ code: "QUERY_TOO_COMPLEX", [measure]: expect.any(Number) as number });
  });
});

describe("a query is not refused", () => {
  test("when it is as large as may be", () => {
    const wide = `{ a { ${times(50, (i) => `a${i}: id`)} } }`;
    for (const query of [wide, nested("{ a ", 15, "", "}"), `{ ${"id ".repeat(20)} }`]) checkShape(parse(query));
  });

  test("when it is a full introspection", () => {
    checkShape(
      parse(
        getIntrospectionQuery({
          descriptions: true,
          directiveIsRepeatable: true,
          inputValueDeprecation: true,
          oneOf: true,
          schemaDescription: true,
          specifiedByUrl: true,
        }),
      ),
    );
  });

  test("when its fragments spread each other in a circle or are not there: validation tells that", () => {
    checkShape(parse("{ a { ...F } } fragment F on X { b { ...G } } fragment G on X { c { ...F ...H } }"));
  });
});
