import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { costOf } from "../../src/api/cost.js";
import { MAX_COST } from "../../src/api/limits.js";
import { buildSchema } from "../../src/api/schema.js";

const FOLDER = "web/src/operations";
const schema = buildSchema();
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql"));

/** The largest variables that the pages send. */
const LARGEST = {
  limit: 500,
  first: 30,
  ids: Array.from({ length: 100 }, (_, n) => `Entity:${n}`),
  id: "Entity:openai",
  from: "Entity:openai",
  to: "Entity:google",
  query: "AI",
  during: {},
  bucket: "DAY",
  measure: "PMI",
  timeZone: "UTC",
};

describe("the questions of the pages", () => {
  test.each(names)("%s fits the schema, is within its limits, and says what it asks", (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    const document = parse(text);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    const cost = costOf(schema, document, LARGEST);
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThan(MAX_COST);
    expect(text).toMatch(/^# [A-Z].*\?\n/);
  });
});
