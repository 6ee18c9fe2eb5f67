import { describe, expect, test } from "vitest";
import { composeFilter, composeStatement } from "../../src/repository/filter.js";

const kinds = (...list: string[]) => ({ name: "entities/kinds", values: { kinds: list } });
const categories = { name: "entities/categories", values: { ids: ["ai-ethics"] } };

describe("a filter", () => {
  test("numbers values and variables, so that one condition may stand several times", () => {
    expect(composeFilter({ all: [categories, { not: categories }] })).toEqual({
      text:
        "(EXISTS { MATCH (e)-[:`IN`]->(c_0:Category) WHERE c_0.id IN $filter0.ids }) AND " +
        "(NOT (EXISTS { MATCH (e)-[:`IN`]->(c_1:Category) WHERE c_1.id IN $filter1.ids }))",
      parameters: { filter0: { ids: ["ai-ethics"] }, filter1: { ids: ["ai-ethics"] } },
    });
  });

  test("without conditions holds always, and of no choice never", () => {
    expect(composeFilter({ all: [] })).toEqual({ text: "true", parameters: {} });
    expect(composeFilter({ any: [] })).toEqual({ text: "false", parameters: {} });
  });

  test("has the same text whatever its values are", () => {
    const text = (value: string) => composeFilter({ any: [kinds(value), kinds("TOPIC")] }).text;
    expect(text("'}) DETACH DELETE n //")).toBe(text("PERSON"));
    expect(text("PERSON")).toBe("(e.kind IN $filter0.kinds) OR (e.kind IN $filter1.kinds)");
  });

  test("is put into a statement as one, with the order beside it", () => {
    const statement = { name: "read/entities", text: "MATCH (e) WHERE $filter AND true\n$sort\nRETURN $afterSort" };
    expect(composeStatement(statement, "a OR b", "WITH e, 1 AS sort")).toEqual({
      name: "read/entities",
      text: "MATCH (e) WHERE (a OR b) AND true\nWITH e, 1 AS sort\nRETURN $afterSort",
    });
  });
});
