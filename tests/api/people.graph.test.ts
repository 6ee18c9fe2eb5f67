import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openSmallWorld } from "../support/small-world.js";

describe("people who talk about people", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld([
      ["GaryMarcus", "2026-01-01T00:00:00Z", "Gary Marcus谈OpenAI"],
      ["ann", "2026-01-02T00:00:00Z", "Gary Marcus批评OpenAI"],
      ["ann", "2026-01-03T00:00:00Z", "又是加里·马库斯"],
      ["bob", "2026-01-04T00:00:00Z", "也有Gary Marcus"],
      ["bob", "2026-01-05T00:00:00Z", "OpenAI"],
    ]);
  });
  afterAll(() => engine.close());

  const about = async (handle: string, fields: string) => {
    const { data, errors } = await ask(engine, `{ author(handle: "${handle}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data?.author;
  };

  test("are found from the one who is mentioned, without those who mention themselves", async () => {
    const items = "items(first: 1) { totalCount edges { evidence { surface } node { title } } }";
    const edge = (handle: string, itemCount: number, surface: string, title: string) => ({
      itemCount,
      node: { handle },
      items: { totalCount: itemCount, edges: [{ evidence: [{ surface }], node: { title } }] },
    });
    expect(await about("GaryMarcus", `mentionedBy { edges { itemCount node { handle } ${items} } }`)).toEqual({
      mentionedBy: {
        edges: [edge("ann", 2, "加里·马库斯", "又是加里·马库斯"), edge("bob", 1, "Gary Marcus", "也有Gary Marcus")],
      },
    });
  });

  test("are found from the one who mentions, with the accounts of the mentioned", async () => {
    const fields =
      "mentions { edges { itemCount share node { id accounts { nodes { handle } } } items { totalCount } } }";
    expect(await about("bob", fields)).toEqual({
      mentions: {
        edges: [
          {
            itemCount: 1,
            share: 0.5,
            node: { id: "Entity:gary-marcus", accounts: { nodes: [{ handle: "GaryMarcus" }] } },
            items: { totalCount: 1 },
          },
        ],
      },
    });
  });

  test("are none where the author only talks of itself, or is nobody that is known", async () => {
    expect(await about("GaryMarcus", "mentions { totalCount }")).toEqual({ mentions: { totalCount: 0 } });
    expect(await about("ann", "mentionedBy { totalCount nodes { id } }")).toEqual({
      mentionedBy: { totalCount: 0, nodes: [] },
    });
  });
});
