import { type GraphQLArgument, lexicographicSortSchema, printSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { buildSchema } from "../../src/api/schema.js";

describe("the schema", () => {
  const schema = buildSchema();

  test("is the one in schema/schema.graphql; `npm run schema` writes it anew", async () => {
    const header = "# Generated from src/api by `npm run schema`; do not edit.\n\n";
    await expect(`${header}${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot(
      "../../schema/schema.graphql",
    );
  });

  test("describes every type, field, argument and enum value", () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || ["String", "Int", "Float", "Boolean", "ID"].includes(type.name)) continue;
      if (!type.description && type.name !== "Query") silent.push(type.name);
      if ("getFields" in type) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) silent.push(`${type.name}.${field.name}`);
          const arguments_: readonly GraphQLArgument[] = "args" in field ? field.args : [];
          const silentArguments = arguments_.filter(({ description }) => !description);
          silent.push(...silentArguments.map(({ name }) => `${type.name}.${field.name}(${name})`));
        }
      }
      if ("getValues" in type)
        silent.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => value.name),
        );
    }
    expect(silent).toEqual([]);
  });

  test("stays under 90 types", () => {
    const own = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith("__"));
    expect(own.length).toBeLessThan(90);
  });
});
