import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { FEW_POSTS } from "../support/few-posts.js";
import { openSmallWorld } from "../support/small-world.js";

describe("an argument that names an entity or an author", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld([...FEW_POSTS, ["GaryMarcus", "2026-01-07T00:00:00Z", "7 ChatGPT"]]);
  });
  afterAll(() => engine.close());

  test.each([
    "Gary Marcus",
    "加里·马库斯",
    "ＧＡＲＹ marcus",
    " Entity:gary-marcus ",
    "@garymarcus",
    "Author:x:garymarcus",
  ])("takes any name, an account with @, and the ids of answers: %s", async (name) => {
    const source = "query ($of: [String!]) { timeline(of: $of, bucket: MONTH) { key value } }";
    const key = /@|Author/.test(name) ? "GaryMarcus" : "Gary Marcus";
    expect((await ask(engine, source, { of: [name] })).data).toEqual({ timeline: [{ key, value: 1 }] });
  });

  test.each([
    ['path(from: "Garry Marcus", to: "OpenAI") { length }', "from", "Gary Marcus"],
    ['network(around: "@GaryMarkus") { nodes { id } }', "around", "GaryMarcus"],
    ['compare(entities: ["OpenAI", "ChattGPT"]) { entities { share } }', "entities[1]", "ChatGPT"],
    ['timeline(of: ["DeepMin"], bucket: DAY) { value }', "of[0]", "DeepMind"],
    ['topAuthors(topic: "AI rsk") { id }', "topic", "AI risk"],
  ])("that nothing has tells what may have been meant: %s", async (field, argument, suggestion) => {
    const { errors, extensions } = await ask(engine, `{ ${field} }`);
    expect(errors).toBeUndefined();
    expect(extensions?.didYouMean).toMatchObject([{ argument, suggestions: [suggestion] }]);
  });
});
