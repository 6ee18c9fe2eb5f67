import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openSmallWorld } from "../support/small-world.js";

const ORDERS = ["ITEMS", "MENTIONS", "LATEST", "EARLIEST"];
const MEASURES = ["mentionCount", "firstAt", "lastAt"];

/** Every list of such edges: what it hangs on, how it is asked for, and whether its edges have a share. */
const LISTS: [owner: string, list: string, hasShare: boolean][] = [
  ...ORDERS.map((order) => of('author(handle: "ann")', `discusses(orderBy: ${order})`, true)),
  ...ORDERS.map((order) => of('entity(name: "OpenAI")', `discussedBy(orderBy: ${order})`, false)),
  ...ORDERS.map((order) =>
    of('entity(name: "AI风险")', `discussedBy(orderBy: ${order}, includeNarrower: true)`, false),
  ),
  of('author(handle: "GaryMarcus")', "mentionedBy", false),
  of('author(handle: "ann")', "mentions", true),
];

function of(owner: string, list: string, hasShare: boolean): [string, string, boolean] {
  return [owner, list, hasShare];
}

type Edge = Record<string, unknown>;

describe("an edge between an author and what it talks about", () => {
  let engine: GraphEngine;
  let read: string[];

  beforeAll(async () => {
    engine = await openSmallWorld([
      ["GaryMarcus", "2026-01-01T00:00:00Z", "Gary Marcus谈OpenAI，OpenAI与幻觉"],
      ["ann", "2026-01-02T00:00:00Z", "Gary Marcus批评OpenAI，AI风险"],
      ["ann", "2026-01-03T00:00:00Z", "加里·马库斯即Gary Marcus，对齐与幻觉"],
      ["bob", "2026-01-04T00:00:00Z", "Gary Marcus，OpenAI，OpenAI，OpenAI"],
      ["bob", "2026-01-05T00:00:00Z", "OpenAI，幻觉，DeepMind"],
      ["ann", "2026-01-06T00:00:00Z", "DeepMind"],
    ]);
  });
  afterAll(() => engine.close());

  async function answer(source: string): Promise<unknown> {
    read = [];
    const watched: GraphEngine = {
      ...engine,
      read(statement, parameters) {
        read.push(statement.text);
        return engine.read(statement, parameters);
      },
    };
    const { data, errors } = await ask(watched, source);
    expect(errors).toBeUndefined();
    return data?.owner;
  }

  const edgesOf = async (owner: string, list: string, fields: string[]) => {
    const selection = `edges { node { id } ${fields.join(" ")} }`;
    return ((await answer(`{ owner: ${owner} { list: ${list} { ${selection} } } }`)) as { list: { edges: Edge[] } })
      .list.edges;
  };

  test("has all its measures", async () => {
    expect(await edgesOf('author(handle: "ann")', "mentions", ["itemCount", ...MEASURES, "share"])).toEqual([
      {
        node: { id: "Entity:gary-marcus" },
        itemCount: 2,
        mentionCount: 3,
        firstAt: "2026-01-02T00:00:00.000Z",
        lastAt: "2026-01-03T00:00:00.000Z",
        share: 2 / 3,
      },
    ]);
  });

  test.each(LISTS)("has the same measures, whichever are asked for: %s %s", async (owner, list, hasShare) => {
    const all = ["cursor", "itemCount", ...MEASURES, ...(hasShare ? ["share"] : [])];
    const whole = await edgesOf(owner, list, all);
    expect(whole.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.subarray(all), async (asked) => {
        const expected = whole.map((edge) =>
          Object.fromEntries(["node", ...asked].map((field) => [field, edge[field]])),
        );
        expect(await edgesOf(owner, list, asked)).toEqual(expected);
      }),
      { numRuns: 4, examples: [[[]]] },
    );
  });

  test("is not measured where only nodes are asked for, or how many there are", async () => {
    const openAI = 'entity(name: "OpenAI")';
    expect(await answer(`{ owner: ${openAI} { discussedBy { totalCount nodes { handle } } } }`)).toEqual({
      discussedBy: { totalCount: 3, nodes: [{ handle: "bob" }, { handle: "ann" }, { handle: "GaryMarcus" }] },
    });
    expect(read.join()).not.toMatch(/\b(?:sum|min|max)\(/);
  });

  test("is measured as each of two lists in one question asks", async () => {
    const list = "discusses(kinds: [PERSON])";
    const source = `{ owner: author(handle: "ann") { one: ${list} { ...L } other: ${list} { edges { many: mentionCount } } } }
      fragment L on DiscussedEntityConnection { edges { ... { lastAt share @skip(if: true) } } }`;
    expect(await answer(source)).toEqual({
      one: { edges: [{ lastAt: "2026-01-03T00:00:00.000Z" }] },
      other: { edges: [{ many: 3 }] },
    });
  });

  test("is measured where two authors share it", async () => {
    const shared = (fields: string) =>
      answer(
        `{ owner: author(handle: "bob") { similarAuthors(first: 1) { edges { node { handle } shared { ${fields} } } } } }`,
      );
    const measured = await shared("edges { node { id } mentionCount firstAt lastAt share } nodes { id }");
    const deepMind = {
      node: { id: "Entity:deepmind" },
      mentionCount: 1,
      firstAt: "2026-01-06T00:00:00.000Z",
      lastAt: "2026-01-06T00:00:00.000Z",
      share: 1 / 3,
    };
    expect(measured).toMatchObject({
      similarAuthors: { edges: [{ shared: { edges: [deepMind, {}, {}, {}] } }] },
    });
    expect(measured).toMatchObject((await shared("edges { share firstAt }")) as object);
    expect(measured).toMatchObject((await shared("nodes { id }")) as object);
    expect(read.join()).not.toMatch(/min\(|max\(| AS share\b/);
  });
});
