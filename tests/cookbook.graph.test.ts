import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../src/graph/engine.js";
import { ask } from "./support/ask.js";
import { openTestGraph } from "./support/graph.js";
import { importPaths } from "./support/import.js";

const COOKBOOK = readFileSync("docs/cookbook.md", "utf8");
const OPERATIONS = "schema/operations";

/** Each recipe: the file that it leads to, its variables where it shows some, and the part of the answer that it shows. */
const RECIPES = COOKBOOK.split(/^(?=### )/m)
  .slice(1)
  .map((text) => ({
    title: /^### (.+)/.exec(text)?.[1] ?? "",
    file: /\(\.\.\/schema\/operations\/([\w-]+\.graphql)\)/.exec(text)?.[1] ?? "",
    variables: block(text, "json variables") ?? "{}",
    answer: block(text, "json"),
  }));

/** As much of an answer as is shown of it: of a list its beginning, of an object some fields. */
function partOf(answer: unknown, shown: unknown): unknown {
  if (Array.isArray(shown) && Array.isArray(answer))
    return answer.slice(0, shown.length).map((one, index) => partOf(one, shown[index]));
  if (typeof shown !== "object" || shown === null || typeof answer !== "object" || answer === null) return answer;
  const fields = answer as Record<string, unknown>;
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, partOf(fields[name], value)]));
}

function block(text: string, language: string): string | undefined {
  return new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(text)?.[1];
}

describe("the cookbook", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds"]);
  });
  afterAll(() => engine.close());

  test("has a recipe for every operation, and one only", () => {
    expect(RECIPES.map(({ file }) => file).sort()).toEqual(readdirSync(OPERATIONS).sort());
  });

  test.each(RECIPES)("shows what is answered: $title", async ({ file, variables, answer }) => {
    const question = readFileSync(`${OPERATIONS}/${file}`, "utf8");
    const { data, errors } = await ask(engine, question, JSON.parse(variables) as Record<string, unknown>);
    expect(errors).toBeUndefined();
    if (answer === undefined) throw new Error("a recipe shows a part of its answer");
    const shown = JSON.parse(answer) as object;
    expect(partOf(data, shown)).toEqual(shown);
  });

  test("runs every other question that it shows", async () => {
    const questions = [...COOKBOOK.matchAll(/```graphql\n([^]*?)\n```/g)].map(([, question]) => question ?? "");
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect((await ask(engine, question)).errors, question).toBeUndefined();
  });
});
