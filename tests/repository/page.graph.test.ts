import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import {
  AUTHOR_ORDERS,
  AUTHORS_BY_ENTITY,
  AUTHORS_BY_ENTITY_AND_NARROWER,
  authorsByCategory,
  authorsByDigest,
  authorsByPerson,
  authorsWhere,
} from "../../src/repository/authors.js";
import {
  categoriesByAuthor,
  categoriesByDigest,
  categoriesByEntity,
  categoriesByItem,
  categoriesWhere,
  CATEGORY_ORDERS,
} from "../../src/repository/categories.js";
import { CO_MENTIONS } from "../../src/repository/co-mentions.js";
import {
  digestsByAuthor,
  digestsByCategory,
  digestsByEntity,
  digestsByItem,
  digestsWhere,
} from "../../src/repository/digests.js";
import { DISCUSSION_ORDERS, type DiscussionOrder } from "../../src/repository/discussion.js";
import {
  ENTITIES_BY_AUTHOR,
  entitiesByBroader,
  entitiesByCategory,
  entitiesByDigest,
  entitiesByFamily,
  entitiesByItem,
  entitiesByMaker,
  entitiesWhere,
  findEntityOrder,
} from "../../src/repository/entities.js";
import {
  itemsByAllEntities,
  itemsByAuthor,
  itemsByAuthorAndCategory,
  itemsByAuthorAndDigest,
  itemsByCategory,
  itemsByCategoryAndDigest,
  itemsByDigest,
  itemsByEntity,
  itemsByEntityAndAuthor,
  itemsByEntityAndCategory,
  itemsByEntityAndDigest,
  itemsByEntityAndNarrower,
  itemsByEntityAndNarrowerAndAuthor,
  itemsByPeriod,
  itemsByTwoEntities,
  itemsWhere,
} from "../../src/repository/items.js";
import { countLists, readPages } from "../../src/repository/page.js";
import type { EdgeRow, PagedQuery } from "../../src/repository/paged-query.js";
import { searchFor } from "../../src/repository/search.js";
import { authorsAboutPerson, personsByAuthor } from "../../src/repository/people.js";
import { authorsBySimilarity, entitiesByTwoAuthors } from "../../src/repository/similar-authors.js";
import { countStatements } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { entity } from "../support/registry.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

type Place = { sort: number | string; node: { id: string } };

/** Ids of posts, two in each millisecond. */
function idOf(post: number): bigint {
  return 1993354297854062592n + BigInt(post) * 2n ** 21n;
}

/** A parent that hangs on nothing, with all that any statement asks of a parent. */
const NOBODY = {
  id: "nobody",
  entity: "nobody",
  other: "nobody",
  author: "nobody",
  kinds: [],
  measure: "COUNT",
  minCount: 1,
  entities: ["nobody"],
  since: "0",
  until: "9999",
};

const KINDS = ["PERSON", "ORGANIZATION", "PRODUCT", "TOPIC", "EVENT", "PLACE"];
const SUMMARIES = [
  "OpenAI与DeepMind讨论AI风险。",
  "OpenAI发布「GPT-9|gpt」与「GPT-8|gpt」，没有幻觉。Gary Marcus与Many Names都说。",
  "DeepMind的双子座三，对齐很好，比ChatGPT好。",
  "Gary Marcus批评OpenAI的ChatGPT：AI安全，幻觉。",
];
const reader = plainReader([...SMALL_REGISTRY, entity({ id: "many", name: "Many Names", handles: ["a0", "a1"] })]);

type OpenList = (engine: GraphEngine) => Promise<unknown>;
type AnyList = PagedQuery<EdgeRow, object>;

const all = { all: [] };
const latest = { since: "2025-11-25T16:21:13.998Z", until: "2025-11-25T16:21:14.001Z" };
const DISCUSSIONS = Object.keys(DISCUSSION_ORDERS) as DiscussionOrder[];
const ENTITY_ORDERS = ["ITEMS", "AUTHORS", "GROWTH", "LATEST", "NAME"] as const;

/** Every list of the API, of one parent. */
const LISTS: [name: string, list: unknown, parent: object][] = [
  ["items", itemsWhere("NEWEST", all), {}],
  ["items, oldest first", itemsWhere("OLDEST", all), {}],
  ["items of a period", itemsWhere("OLDEST", { name: "items/posted", values: latest }), {}],
  ["digests", digestsWhere("NEWEST", all), {}],
  ["digests, oldest first", digestsWhere("OLDEST", all), {}],
  ...Object.entries(AUTHOR_ORDERS).map(([name, order]) => of(`authors by ${name}`, authorsWhere(order, all), {})),
  ...Object.entries(CATEGORY_ORDERS).map(([name, order]) =>
    of(`categories by ${name}`, categoriesWhere(order, all), {}),
  ),
  ...[itemsByAuthor, categoriesByAuthor, digestsByAuthor].map((list) => of(list.list, list, { id: "x:a0" })),
  ...DISCUSSIONS.map((name) =>
    of(`entities by author by ${name}`, ENTITIES_BY_AUTHOR[name], { id: "x:a0", kinds: KINDS }),
  ),
  ...DISCUSSIONS.map((name) => of(`authors by entity by ${name}`, AUTHORS_BY_ENTITY[name], { id: "openai" })),
  ...DISCUSSIONS.map((name) =>
    of(`authors by risk by ${name}`, AUTHORS_BY_ENTITY_AND_NARROWER[name], { id: "ai-risk" }),
  ),
  ...[itemsByEntity, categoriesByEntity, digestsByEntity].map((list) => of(list.list, list, { id: "openai" })),
  ...[itemsByCategory, authorsByCategory, entitiesByCategory, digestsByCategory].map((list) =>
    of(list.list, list, { id: "ai-models" }),
  ),
  ...[itemsByDigest, authorsByDigest, entitiesByDigest, categoriesByDigest].map((list) =>
    of(list.list, list, { id: "d1" }),
  ),
  ...[itemsByEntityAndNarrower, entitiesByBroader].map((list) => of(list.list, list, { id: "ai-risk" })),
  ...[itemsByEntityAndAuthor, itemsByEntityAndNarrowerAndAuthor].map((list) =>
    of(list.list, list, { entity: "openai", author: "x:a0" }),
  ),
  ...ENTITY_ORDERS.map((name) =>
    of(
      `entities by ${name}`,
      async (engine: GraphEngine) => entitiesWhere(await findEntityOrder(engine, name), all),
      {},
    ),
  ),
  of(
    "what a search finds",
    ({ name }: GraphEngine) => Promise.resolve(searchFor(name, "AI", ["ITEM", "ENTITY", "AUTHOR", "CATEGORY"])?.list),
    {},
  ),
  of("items of an author in a category", itemsByAuthorAndCategory, { author: "x:a0", category: "ai-models" }),
  of("items of an author in a digest", itemsByAuthorAndDigest, { author: "x:a0", digest: "d1" }),
  of("items of a category in a digest", itemsByCategoryAndDigest, { category: "ai-models", digest: "d1" }),
  of("items of an entity in a category", itemsByEntityAndCategory, { entity: "openai", category: "ai-models" }),
  of("items of an entity in a digest", itemsByEntityAndDigest, { entity: "openai", digest: "d1" }),
  of("items of two", itemsByTwoEntities, { entity: "openai", other: "ai-risk" }),
  of("items of all of some", itemsByAllEntities, { entities: ["openai", "ai-risk"], since: "0", until: "9999" }),
  of("items of OpenAI in a period", itemsByPeriod, { entity: "openai", author: null, since: "0", until: "9999" }),
  of("items of an author in a period", itemsByPeriod, { entity: null, author: "x:a0", since: "0", until: "9999" }),
  of("all items in a period", itemsByPeriod, { entity: null, author: null, ...latest }),
  of("similar authors", authorsBySimilarity, { id: "x:a0" }),
  of("what two authors share", entitiesByTwoAuthors, { id: "x:a0", other: "x:a1" }),
  of("authors about a person", authorsAboutPerson, { id: "gary-marcus" }),
  of("persons of an author", personsByAuthor, { id: "x:a2" }),
  of("entities of an item", entitiesByItem, { id: `x:${idOf(0)}` }),
  of("categories of an item", categoriesByItem, { id: `x:${idOf(0)}` }),
  of("digests of an item", digestsByItem, { id: `x:${idOf(3)}` }),
  of("made by OpenAI", entitiesByMaker, { id: "openai" }),
  of("versions of GPT", entitiesByFamily, { id: "gpt" }),
  of("accounts of a person", authorsByPerson, { id: "many" }),
  ...(["COUNT", "LIFT", "JACCARD"] as const).map((measure) =>
    of(`beside OpenAI by ${measure}`, CO_MENTIONS[measure], { id: "openai", kinds: KINDS, measure, minCount: 1 }),
  ),
];

function of(name: string, list: unknown, parent: object): [string, unknown, object] {
  return [name, list, parent];
}

describe("a paged list", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const entries = (digest: number) =>
      Array.from({ length: 6 }, (_, n) => ({
        url: `https://x.com/a${n % 3}/status/${idOf(digest * 3 + n)}`,
        author: `A${n % 3}`,
        summary: SUMMARIES[n % SUMMARIES.length] ?? "",
      }));
    const texts = {
      "d0.md": writeDigest("2025-11-26T08:00:00Z", entries(0), ["AI Models", "AI Ethics", "Industry Trends"]),
      "d1.md": writeDigest("2025-11-27T08:00:00Z", entries(1), ["AI Models", "AI Ethics"]),
      "d2.md": writeDigest("2025-11-27T08:00:00Z", entries(2), ["AI Models", "Gardening"]),
    };
    await importTexts(engine, texts, false, reader);
  });
  afterAll(() => engine.close());

  const read = async (
    list: unknown,
    parent: object,
    size: number,
    cursor: string | null,
    isBackward = false,
    measures: { measures?: string[] } = {},
  ) => {
    const request = { size, cursor, isBackward, ...measures };
    const [none, page] = await readPages(engine, list as AnyList, [NOBODY, parent], request);
    if (Object.keys(parent).length > 0) expect(none?.edges).toEqual([]);
    if (!page) throw new Error("there is a page for each parent");
    return page;
  };

  /** Edges of any size that make up the list, read from its beginning, or from its end. */
  async function cut(
    list: unknown,
    parent: object,
    size: number,
    isBackward: boolean,
    measures: { measures?: string[] },
  ) {
    const edges: unknown[] = [];
    let cursor: string | null = null;
    for (;;) {
      const { edges: some, pageInfo } = await read(list, parent, size, cursor, isBackward, measures);
      expect(isBackward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
      edges.splice(isBackward ? 0 : edges.length, 0, ...some);
      if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return edges;
      expect(some.length).toBe(size);
      cursor = isBackward ? pageInfo.startCursor : pageInfo.endCursor;
    }
  }

  test.each(LISTS)(
    "holds every edge once, in one order, however it is cut, and knows how many: %s",
    async (_name, open, parent) => {
      const list = typeof open === "function" ? await (open as OpenList)(engine) : open;
      const { edges } = await read(list, parent, 100, null);
      const sorted = [...edges].sort((a, b) => byPlace(list as AnyList, a, b));
      expect(edges).toEqual(sorted);
      expect(edges.length).toBeGreaterThan(1);
      expect(await countLists(engine, list as AnyList, [NOBODY, parent])).toEqual([
        Object.keys(parent).length > 0 ? 0 : edges.length,
        edges.length,
      ]);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: edges.length + 1 }), fc.boolean(), async (size, isBackward) => {
          expect(await cut(list, parent, size, isBackward, {})).toEqual(edges);
          // Without measures there may be another statement.
          expect(edges).toMatchObject(await cut(list, parent, size, isBackward, { measures: [] }));
        }),
        { numRuns: 4 },
      );
    },
  );

  /** From the value that sorts before every other to the one that sorts after; ties go by id. */
  function byPlace({ sorting, isReversed }: AnyList, a: Place, b: Place): number {
    const isUp = sorting.start < sorting.end !== isReversed;
    if (a.sort !== b.sort) return a.sort < b.sort === isUp ? -1 : 1;
    return a.node.id < b.node.id ? -1 : 1;
  }

  const items = itemsWhere("NEWEST", all);

  test("goes on after its cursor when new items arrive above it", async () => {
    const before = await read(items, {}, 3, null);
    const rest = await read(items, {}, 100, before.pageInfo.endCursor);
    const arriving = { url: "https://x.com/a0/status/2006354297854062800", author: "A0" };
    const text = writeDigest("2026-01-01T08:00:00Z", [arriving]);
    await importTexts(engine, { "new.md": text }, false, reader);
    expect((await read(items, {}, 1, null)).nodes[0]?.id).toBe("x:2006354297854062800");
    expect(await read(items, {}, 100, before.pageInfo.endCursor)).toEqual(rest);
    expect((await read(items, {}, 100, rest.pageInfo.startCursor, true)).edges.slice(-3)).toEqual(before.edges);
  });

  test("answers many parents with one statement", async () => {
    const { nodes } = await read(items, {}, 100, null);
    const { engine: counting, names } = countStatements(engine);
    const pages = await readPages(counting, entitiesByItem, nodes, {
      size: 2,
      cursor: null,
      isBackward: false,
    });
    expect(names).toHaveLength(1);
    expect(pages).toHaveLength(nodes.length);
  });

  test.each([
    ["not a cursor", "nonsense"],
    ["nothing", ""],
    ["a cursor of another list", cursorOf("read/digests", "2025-11-26", "d")],
    [
      "a cursor of another filter",
      cursorOf(itemsWhere("NEWEST", { name: "items/posted", values: latest }).list, "2025", "x:1"),
    ],
    ["a cursor of another order", cursorOf(itemsWhere("OLDEST", all).list, "2025", "x:1")],
    ["a cursor with a sort value of the wrong type", cursorOf(items.list, 3, "x:1")],
    ["a cursor with too little", cursorOf(items.list)],
  ])("refuses %s", async (_what, cursor) => {
    for (const [argument, isBackward] of [
      ["after", false],
      ["before", true],
    ] as const)
      await expect(read(items, {}, 1, cursor, isBackward)).rejects.toMatchObject({
        code: "CURSOR",
        message: `${argument}: "${cursor.slice(0, 80)}" is not a cursor of this list: expected a startCursor, endCursor or cursor that it returned`,
      });
  });

  test("takes the cursor that is written by hand like one of its own", async () => {
    expect((await read(items, {}, 1, cursorOf(items.list, "9999", ""))).edges).toHaveLength(1);
  });
});

function cursorOf(...place: unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}
