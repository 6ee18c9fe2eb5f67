import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { FEW_POSTS } from "../support/few-posts.js";
import { addPosts, openSmallWorld } from "../support/small-world.js";

describe("a table of the top", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld(FEW_POSTS);
    await addPosts(engine, "other", [["eve", "2026-01-07T00:00:00Z", "7 Gary Marcus"]], ["AI Ethics"]);
  });
  afterAll(() => engine.close());

  const linesOf = async (list: string) => {
    const { data, errors } = await ask(engine, `{ rows: ${list} { id itemCount } }`);
    expect(errors).toBeUndefined();
    const { rows } = data as { rows: { id: string; itemCount: number }[] };
    return rows.map(({ id, itemCount }) => `${id.replace(/^\w+:/, "")} ${itemCount}`);
  };

  test.each([
    ["topAuthors", ["x:ann 2", "x:dan 2", "x:bob 1", "x:cat 1", "x:eve 1"]],
    ["topAuthors(limit: 1)", ["x:ann 2"]],
    ['topAuthors(category: "AI Ethics")', ["x:eve 1"]],
    ['topAuthors(topic: "AI风险")', ["x:ann 1", "x:cat 1", "x:dan 1"]],
    ['topAuthors(topic: "AI风险", category: "ai-ethics")', []],
    ['topAuthors(during: {since: "2026-01-05T00:00:00Z", until: "2026-01-07T00:00:00Z"})', ["x:dan 2"]],
    ['topAuthors(topic: "nothing")', []],
    ['topAuthors(category: "nothing")', []],
    ["topEntities(limit: 3)", ["chatgpt 3", "openai 3", "deepmind 2"]],
    ["topEntities(kinds: [PERSON])", ["gary-marcus 2"]],
    ['topEntities(kinds: [PERSON], category: "Category:ai-models")', ["gary-marcus 1"]],
    ['topEntities(during: {until: "2026-01-02T00:00:00Z"})', ["ai-risk 1", "chatgpt 1", "openai 1"]],
    ['topEntities(category: "nothing")', []],
  ])("has most items first, then goes by id: %s", async (list, lines) => {
    expect(await linesOf(list)).toEqual(lines);
  });

  test("has flat rows", async () => {
    const fields = "{ id name kind itemCount firstAt lastAt }";
    const { data } = await ask(engine, `{ topAuthors(limit: 1) ${fields} topEntities(limit: 1) ${fields} }`);
    const [first, second, fourth] = [1, 2, 4].map((day) => `2026-01-0${day}T00:00:00.000Z`);
    expect(data).toEqual({
      topAuthors: [{ id: "Author:x:ann", name: "ann", kind: "AUTHOR", itemCount: 2, firstAt: first, lastAt: second }],
      topEntities: [
        { id: "Entity:chatgpt", name: "ChatGPT", kind: "PRODUCT", itemCount: 3, firstAt: first, lastAt: fourth },
      ],
    });
  });

  test.each([
    ["topAuthors(limit: 0)", "limit: 0 is out of range; expected 1 to 100"],
    ["topEntities(limit: 1000000)", "limit: 1000000 is out of range; expected 1 to 100"],
    ['topEntities(category: "")', "category: is empty"],
    ['topAuthors(topic: " ")', "topic: is empty"],
  ])("is refused as BAD_USER_INPUT: %s", async (list, message) => {
    const { errors } = await ask(engine, `{ ${list} { id } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
