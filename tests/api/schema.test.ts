import {
  isEnumType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
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
    const check = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description) silent.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      if (type !== schema.getQueryType()) check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(silent).toEqual([]);
  });

  test("stays under 90 types", () => {
    const own = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith("__"));
    expect(own.length).toBeLessThan(90);
  });
});
