import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { openSmallWorld } from "../support/small-world.js";

describe("what is trending", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld([
      ["ann", "2026-01-05T00:00:00Z", "long ago: ChatGPT"],
      ["ann", "2026-01-07T12:00:00Z", "before: OpenAI"],
      ["ann", "2026-01-08T12:00:00Z", "before: OpenAI, too"],
      ["ann", "2026-01-09T01:00:00Z", "now: OpenAI ChatGPT"],
      ["ann", "2026-01-09T02:00:00Z", "now: OpenAI ChatGPT Gary Marcus"],
      ["ann", "2026-01-09T03:00:00Z", "now: OpenAI DeepMind"],
      ["ann", "2026-01-10T00:00:00Z", "newest: DeepMind"],
    ]);
  });
  afterAll(() => engine.close());

  const find = async (args: string, fields = "entity { id } itemCount baselineCount expected score") => {
    const { data, errors } = await ask(engine, `{ trending(${args}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return (data as { trending: unknown[] }).trending;
  };
  const row = (id: string, itemCount: number, baselineCount: number, expected: number, score: number) => ({
    entity: { id: `Entity:${id}` },
    itemCount,
    baselineCount,
    expected,
    score,
  });

  test("compares the shares in the window and in the baseline, up to the newest item", async () => {
    // Four items in the window and two in the baseline, so what is in two of the baseline is expected in four.
    expect(await find('window: "P1D", baseline: "P2D"')).toEqual([
      row("chatgpt", 2, 0, 0, (2 + 1) / (0 + 1)),
      row("deepmind", 2, 0, 0, (2 + 1) / (0 + 1)),
      row("openai", 3, 2, (2 * 4) / 2, (3 + 1) / (4 + 1)),
    ]);
  });

  test.each([
    ["minCount: 1, kinds: [PERSON]", [row("gary-marcus", 1, 0, 0, 2)]],
    ["limit: 1", [row("chatgpt", 2, 0, 0, 3)]],
    ["minCount: 4", []],
    ["kinds: []", []],
    ['until: "2026-01-09T00:00:00Z", minCount: 1', [row("openai", 1, 1, 1, 1)]],
    ['until: "2030-01-01T00:00:00Z"', []],
  ])("can be only a part, or of another time: %s", async (args, rows) => {
    expect(await find(`window: "P1D", baseline: "P2D", ${args}`)).toEqual(rows);
  });

  test("expects nothing where the baseline is empty", async () => {
    expect(await find('window: "P7D", baseline: "P1D", minCount: 4')).toEqual([row("openai", 5, 0, 0, 6)]);
  });

  test("opens into the items of the window, with the evidence", async () => {
    const items = "items(first: 1) { totalCount edges { evidence { surface } node { title } } }";
    expect(await find('window: "P1D", baseline: "P2D", limit: 1', items)).toEqual([
      {
        items: {
          totalCount: 2,
          edges: [{ evidence: [{ surface: "ChatGPT" }], node: { title: "now: OpenAI ChatGPT Gary Marcus" } }],
        },
      },
    ]);
  });

  const DURATION = "cannot be used; expected an ISO 8601 duration of up to 10 years, such as PT12H, P1D or P4W";
  test.each([
    ['window: "tomorrow"', `window: "tomorrow" ${DURATION}`],
    ['window: "P0D"', `window: "P0D" ${DURATION}`],
    ['window: "-P1D"', `window: "-P1D" ${DURATION}`],
    ['baseline: "P11Y"', `baseline: "P11Y" ${DURATION}`],
    ['baseline: "P999999999Y"', `baseline: "P999999999Y" ${DURATION}`],
    ["minCount: 0", "minCount: 0 is out of range; expected 1 or more"],
    ["limit: 101", "limit: 101 is out of range; expected 1 to 100"],
    ["limit: -1", "limit: -1 is out of range; expected 1 to 100"],
  ])("is refused as BAD_USER_INPUT: %s", async (args, message) => {
    const { errors } = await ask(engine, `{ trending(${args}) { score } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

test("nothing is trending in an empty graph", async () => {
  const engine = await openTestGraph();
  expect(await ask(engine, "{ trending { score } }")).toEqual({ data: { trending: [] } });
  await engine.close();
});
