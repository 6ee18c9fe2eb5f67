import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { FEW_POSTS } from "../support/few-posts.js";
import { openSmallWorld } from "../support/small-world.js";

describe("a comparison", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld(FEW_POSTS);
  });
  afterAll(() => engine.close());

  const compare = async (args: string, fields: string) => {
    const { data, errors } = await ask(engine, `{ compare(${args}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return (data as { compare: Record<string, unknown> }).compare;
  };

  const ENTITIES =
    "entities { entity { id } itemCount authorCount share firstAt lastAt topAuthors { id itemCount } items { totalCount } }";
  const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;

  test("tells how much is said of each, by whom and since when", async () => {
    const row = (id: string, days: number[], authors: Record<string, number>) => ({
      entity: { id: `Entity:${id}` },
      itemCount: days.length,
      authorCount: Object.keys(authors).length,
      share: days.length / 8,
      firstAt: at(days[0] ?? 0),
      lastAt: at(days.at(-1) ?? 0),
      topAuthors: Object.entries(authors).map(([handle, itemCount]) => ({ id: `Author:x:${handle}`, itemCount })),
      items: { totalCount: days.length },
    });
    expect(await compare('entities: ["DeepMind", "OpenAI", "Entity:chatgpt"]', ENTITIES)).toEqual({
      entities: [
        row("deepmind", [5, 6], { dan: 2 }),
        row("openai", [1, 2, 3], { ann: 2, bob: 1 }),
        row("chatgpt", [1, 2, 4], { ann: 2, cat: 1 }),
      ],
    });
  });

  test("tells what mentions two of them, or all, with the items and their evidence", async () => {
    const items = "items(first: 1) { totalCount edges { evidence { surface } node { title } } }";
    const { together } = await compare(
      'entities: ["OpenAI", "ChatGPT", "AI风险"]',
      `together { entities { id } itemCount ${items} }`,
    );
    const row = (ids: string[], itemCount: number, title: string, surfaces: string[]) => ({
      entities: ids.map((id) => ({ id: `Entity:${id}` })),
      itemCount,
      items: {
        totalCount: itemCount,
        edges: [{ evidence: surfaces.map((surface) => ({ surface })), node: { title } }],
      },
    });
    const first = "1 OpenAI ChatGPT AI风险";
    expect(together).toEqual([
      row(["openai", "chatgpt"], 2, "2 OpenAI ChatGPT", ["OpenAI", "ChatGPT"]),
      row(["openai", "ai-risk"], 1, first, ["OpenAI", "AI风险"]),
      row(["chatgpt", "ai-risk"], 1, first, ["ChatGPT", "AI风险"]),
      row(["openai", "chatgpt", "ai-risk"], 1, first, ["OpenAI", "ChatGPT", "AI风险"]),
    ]);
  });

  test("counts only items of a period", async () => {
    const during = 'during: {since: "2026-01-02T00:00:00Z", until: "2026-01-04T00:00:00Z"}';
    expect(
      await compare(
        `entities: ["OpenAI", "ChatGPT", "DeepMind"], ${during}`,
        "entities { itemCount share firstAt items { nodes { title } } } together { itemCount items { totalCount } }",
      ),
    ).toEqual({
      entities: [
        {
          itemCount: 2,
          share: 2 / 3,
          firstAt: at(2),
          items: { nodes: [{ title: "3 OpenAI Gary Marcus" }, { title: "2 OpenAI ChatGPT" }] },
        },
        { itemCount: 1, share: 1 / 3, firstAt: at(2), items: { nodes: [{ title: "2 OpenAI ChatGPT" }] } },
        { itemCount: 0, share: 0, firstAt: null, items: { nodes: [] } },
      ],
      together: [1, 0, 0, 0].map((itemCount) => ({ itemCount, items: { totalCount: itemCount } })),
    });
  });

  test.each([
    ['entities: ["OpenAI", "nobody"]', ["openai"]],
    ['entities: ["OpenAI", "openai", "Entity:openai"]', ["openai"]],
    ['entities: ["nobody", "nothing"]', []],
  ])("leaves out what nobody knows, and has each once: %s", async (args, ids) => {
    expect(await compare(args, "entities { entity { id } } together { itemCount }")).toEqual({
      entities: ids.map((id) => ({ entity: { id: `Entity:${id}` } })),
      together: [],
    });
  });

  test.each([
    ['entities: ["OpenAI"]', "entities: has 1 entries; expected 2 to 10"],
    [`entities: ${JSON.stringify(Array(11).fill("a"))}`, "entities: has 11 entries; expected 2 to 10"],
    ['entities: ["OpenAI", ""]', "entities[1]: is empty"],
    ['entities: ["OpenAI", "@ann"]', 'entities[1]: "ann" is an author; expected the name or id of an entity'],
  ])("is refused as BAD_USER_INPUT: %s", async (args, message) => {
    const { errors } = await ask(engine, `{ compare(${args}) { entities { share } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
