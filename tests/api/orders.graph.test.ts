import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const DAY = 24n * 60n * 60n * 1_000n;

/** A post so many days after 2025-11-01T00:00:00Z. */
const post = (handle: string, day: number) =>
  `https://x.com/${handle}/status/${((1761955200000n - 1288834974657n + BigInt(day) * DAY) << 22n) + 1n}`;

const ITEMS = [
  { url: post("cid", 0), author: "cid", title: "c0", summary: "OpenAI，幻觉" },
  { url: post("ann", 1), author: "Ann", title: "a1", summary: "OpenAI，DeepMind，幻觉，AI安全" },
  { url: post("ann", 9), author: "Ann", title: "a9", summary: "DeepMind" },
  { url: post("bob", 12), author: "bob", title: "b12", summary: "OpenAI，对齐" },
  { url: post("bob", 13), author: "bob", title: "b13", summary: "DeepMind，对齐" },
  { url: post("bob", 14), author: "bob", title: "b14", summary: "对齐" },
];

describe("a list", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const texts = {
      "one.md": writeDigest("2025-12-01T08:00:00Z", ITEMS.slice(0, 3), ["beta", "Alpha"]),
      "two.md": writeDigest("2025-12-02T08:00:00Z", ITEMS.slice(3), ["beta"]),
    };
    await importTexts(engine, texts, false, plainReader(SMALL_REGISTRY));
  });
  afterAll(() => engine.close());

  const names = async (list: string, field = "name", on = engine) => {
    const { data, errors } = await ask(on, `{ ${list} { nodes { ${field} } } }`);
    expect(errors).toBeUndefined();
    const [{ nodes }] = Object.values(data ?? {}) as [{ nodes: Record<string, string>[] }];
    return nodes.map((node) => node[field]);
  };

  test.each([
    ["authors", ["bob", "Ann", "cid"]],
    ["authors(orderBy: ITEMS)", ["bob", "Ann", "cid"]],
    ["authors(orderBy: MENTIONS)", ["Ann", "bob", "cid"]],
    ["authors(orderBy: LATEST)", ["bob", "Ann", "cid"]],
    ["authors(orderBy: NAME)", ["Ann", "bob", "cid"]],
    ["authors(orderBy: NAME, last: 2)", ["bob", "cid"]],
    ["entities(orderBy: ITEMS)", ["对齐", "DeepMind", "OpenAI", "幻觉", "AI安全"]],
    ["entities(orderBy: AUTHORS)", ["OpenAI", "DeepMind", "幻觉", "AI安全", "对齐"]],
    ["entities(orderBy: LATEST)", ["对齐", "DeepMind", "OpenAI", "AI安全", "幻觉"]],
    ["entities(orderBy: NAME)", ["AI安全", "DeepMind", "OpenAI", "对齐", "幻觉"]],
    // The week up to day 14 begins after day 7: 对齐 3 against 0, DeepMind 2 against 1, OpenAI 1 against 1, the others 0 against 1.
    ["entities(orderBy: GROWTH)", ["对齐", "DeepMind", "OpenAI", "AI安全", "幻觉"]],
    ["categories(orderBy: ITEMS)", ["beta", "Alpha"]],
    ["categories(orderBy: NAME)", ["Alpha", "beta"]],
  ])("is sorted as it is asked for: %s", async (list, sorted) => {
    expect(await names(list)).toEqual(sorted);
  });

  test.each([
    ["items", ["b14", "b13", "b12", "a9", "a1", "c0"]],
    ["items(orderBy: OLDEST)", ["c0", "a1", "a9", "b12", "b13", "b14"]],
    ["items(orderBy: OLDEST, first: 2)", ["c0", "a1"]],
    ["items(orderBy: OLDEST, last: 2)", ["b13", "b14"]],
    ["items(last: 2)", ["a1", "c0"]],
    ["digests(orderBy: OLDEST)", ["digest of 2025-12-01T08:00:00Z", "digest of 2025-12-02T08:00:00Z"]],
  ])("of what has a time is sorted as it is asked for: %s", async (list, sorted) => {
    expect(await names(list, "title")).toEqual(sorted);
  });

  test.each([
    ["discussedBy", ["Ann", "bob", "cid"]],
    ["discussedBy(orderBy: LATEST)", ["bob", "Ann", "cid"]],
    ["discussedBy(orderBy: EARLIEST)", ["cid", "Ann", "bob"]],
    ["discussedBy(orderBy: EARLIEST, last: 1)", ["bob"]],
  ])("of who discusses something is sorted as it is asked for: %s", async (list, sorted) => {
    const { data } = await ask(engine, `{ entity(name: "OpenAI") { ${list} { nodes { name } } } }`);
    expect(data).toEqual({ entity: { [list.replace(/\(.*/, "")]: { nodes: sorted.map((name) => ({ name })) } } });
  });

  test("of what an author discusses can be of some kinds, and says which share it is of all items", async () => {
    const { data } = await ask(
      engine,
      '{ author(handle: "ann") { discusses(kinds: [ORGANIZATION], orderBy: EARLIEST) { edges { itemCount share node { name } } totalCount } } }',
    );
    expect(data).toEqual({
      author: {
        discusses: {
          edges: [
            { itemCount: 2, share: 1, node: { name: "DeepMind" } },
            { itemCount: 1, share: 0.5, node: { name: "OpenAI" } },
          ],
          totalCount: 2,
        },
      },
    });
  });

  test("goes back from a cursor to what came before it", async () => {
    const page = async (args: string) => {
      const { data } = await ask(
        engine,
        `{ items(${args}) { nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      return (data as { items: { nodes: { title: string }[]; pageInfo: Record<string, unknown> } }).items;
    };
    const third = await page("last: 2");
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const second = await page(`last: 2, before: "${String(third.pageInfo.startCursor)}"`);
    expect(second).toMatchObject({
      nodes: [{ title: "b12" }, { title: "a9" }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    const first = await page(`last: 5, before: "${String(second.pageInfo.startCursor)}"`);
    expect(first).toMatchObject({
      nodes: [{ title: "b14" }, { title: "b13" }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(await page(`first: 2, after: "${String(first.pageInfo.endCursor)}"`)).toMatchObject({ nodes: second.nodes });
  });

  test("is counted only when that is asked for, for all parents at once", async () => {
    const { engine: counting, names: statements } = countStatements(engine);
    const question = (fields: string) => `{ authors { nodes { name items(first: 1) { ${fields} } } totalCount } }`;
    const { data } = await ask(counting, question("totalCount"));
    expect(data).toEqual({
      authors: {
        nodes: [
          { name: "bob", items: { totalCount: 3 } },
          { name: "Ann", items: { totalCount: 2 } },
          { name: "cid", items: { totalCount: 1 } },
        ],
        totalCount: 3,
      },
    });
    expect(statements.sort()).toEqual([
      "read/authors",
      "read/authors#count",
      "read/items-by-author",
      "read/items-by-author#count",
    ]);
    statements.length = 0;
    await ask(counting, "{ authors { nodes { name } } }");
    expect(statements).toEqual(["read/authors"]);
  });

  test.each([
    ["first: 0", "first: 0 is out of range; expected 1 to 100"],
    ["last: 0", "last: 0 is out of range; expected 1 to 100"],
    ["last: 101", "last: 101 is out of range; expected 1 to 100"],
    ["first: 1, last: 1", bothDirections()],
    ['first: 1, before: "x"', bothDirections()],
    ['last: 1, after: "x"', bothDirections()],
    ['after: "x", before: "x"', bothDirections()],
    [
      'before: "x"',
      'before: "x" is not a cursor of this list: expected a startCursor, endCursor or cursor that it returned',
    ],
  ])("cannot be asked for with %s", async (args, message) => {
    const { errors } = await ask(engine, `{ items(${args}) { nodes { id } } }`);
    expect(errors?.[0]?.message).toBe(message);
  });

  function bothDirections(): string {
    return "first, after, last, before: both directions at once; expected first with after, or last with before";
  }
});
