import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAddress } from "../../web/graphiql/address.js";
import { findOperation, FIRST_OPERATION, OPERATIONS } from "../../web/operations.js";

const FOLDER = "schema/operations";
const files = readdirSync(FOLDER).sort();

describe("the operations that the IDEs offer", () => {
  test("are the files of schema/operations, each with its question and the variables that it takes by itself", () => {
    expect(OPERATIONS.map(({ query }) => query)).toEqual(
      files.map((file) => readFileSync(`${FOLDER}/${file}`, "utf8")),
    );
    expect(findOperation("co-mentions")).toMatchObject({
      name: "CoMentions",
      question:
        "What the items that mention an entity mention, too, by how much that says: with whom, in what, and where exactly.",
      variables: { name: "Gary Marcus", kinds: ["TOPIC"], measure: "PMI" },
    });
    expect(FIRST_OPERATION).toMatchObject({ name: "WhoDiscusses", variables: { topic: "AI risk" } });
  });

  test.each(files)("are found by the name of their file: %s", (file) => {
    const query = readFileSync(`${FOLDER}/${file}`, "utf8");
    expect(findOperation(file.replace(".graphql", ""))?.query).toBe(query);
  });

  test.each(["", "nothing", "__proto__", "who-discusses.graphql", "../schema"])("are not others: %s", (name) => {
    expect(findOperation(name)).toBeUndefined();
  });
});

describe("the address of GraphiQL", () => {
  const query = "query Q($a: String) { entity(name: $a) { name } } # 1+1 & 50% ＡＩ風險";
  const variables = '{"a": "A+B & C"}';
  const encoded = `query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`;

  test.each([
    [`?${encoded}`, ""],
    ["", `#${encoded}`],
    ["?operation=nothing", `#${encoded}`],
    ["?query=other", `#${encoded}`],
  ])("holds a query and its variables: %s %s", (search, hash) => {
    expect(readAddress({ search, hash })).toEqual({ query, variables });
  });

  test("may name an operation, whose variables come along", () => {
    expect(readAddress({ search: "?operation=who-discusses", hash: "" })).toEqual({
      query: FIRST_OPERATION.query,
      variables: '{\n  "topic": "AI risk"\n}',
    });
    expect(readAddress({ search: "?operation=CategoryOverview", hash: "" })?.variables).toBe("");
  });

  test.each([
    ["", ""],
    ["?operation=", "#"],
    ["?query=", "#variables=%7B%7D"],
    ["?%E0%A4%A", "#%"],
  ])("may hold nothing: %s %s", (search, hash) => {
    expect(readAddress({ search, hash })).toBeNull();
  });
});
