import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import {
  authorsByCategory,
  authorsByDigest,
  authorsByEntity,
  authorsByEntityAndNarrower,
  listAuthors,
} from "../../src/repository/authors.js";
import {
  categoriesByAuthor,
  categoriesByDigest,
  categoriesByEntity,
  listCategories,
} from "../../src/repository/categories.js";
import { CO_MENTIONS, type CoMentionMeasure } from "../../src/repository/co-mentions.js";
import { digestsByAuthor, digestsByCategory, digestsByEntity, listDigests } from "../../src/repository/digests.js";
import {
  entitiesByAuthor,
  entitiesByBroader,
  entitiesByCategory,
  entitiesByDigest,
  entitiesByFamily,
  entitiesByItem,
  entitiesByMaker,
  listEntities,
} from "../../src/repository/entities.js";
import {
  itemsByAuthor,
  itemsByCategory,
  itemsByDigest,
  itemsByEntity,
  itemsByEntityAndNarrower,
  listItems,
} from "../../src/repository/items.js";
import { type EdgeRow, type Page, type PagedQuery, type PageRequest, readPages } from "../../src/repository/page.js";
import { countStatements } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const KINDS = ["PERSON", "ORGANIZATION", "PRODUCT", "TOPIC", "EVENT", "PLACE"];
const SUMMARIES = [
  "OpenAI与DeepMind讨论AI风险。",
  "OpenAI发布「GPT-9|gpt」与「GPT-8|gpt」，没有幻觉。",
  "DeepMind的双子座三，对齐很好。",
  "Gary Marcus批评OpenAI的ChatGPT：AI安全，幻觉。",
];
const reader = plainReader(SMALL_REGISTRY);

type Read = (engine: GraphEngine, request: PageRequest) => Promise<Page<EdgeRow, unknown>>;

/** Every list of the API, read for one parent among two. */
const LISTS: [name: string, read: Read][] = [
  ["items", listItems],
  ["authors", listAuthors],
  ["categories", listCategories],
  ["digests", listDigests],
  ["entities", (engine, request) => listEntities(engine, KINDS, request)],
  ...[itemsByAuthor, entitiesByAuthor, categoriesByAuthor, digestsByAuthor].map((list) => hanging(list, "x:a0")),
  ...[itemsByEntity, authorsByEntity, categoriesByEntity, digestsByEntity].map((list) => hanging(list, "openai")),
  ...[itemsByCategory, authorsByCategory, entitiesByCategory, digestsByCategory].map((list) =>
    hanging(list, "ai-models"),
  ),
  ...[itemsByDigest, authorsByDigest, entitiesByDigest, categoriesByDigest].map((list) => hanging(list, "d1")),
  hanging(entitiesByItem, "x:1993354297854062800"),
  ...[itemsByEntityAndNarrower, authorsByEntityAndNarrower, entitiesByBroader].map((list) => hanging(list, "ai-risk")),
  hanging(entitiesByMaker, "openai"),
  hanging(entitiesByFamily, "gpt"),
  ...(["COUNT", "LIFT", "JACCARD"] as const).map(companyOf),
];

/** What is mentioned beside OpenAI, sorted by a measure. */
function companyOf(measure: CoMentionMeasure): [string, Read] {
  const read: Read = async (engine, request) => {
    const company = { id: "openai", kinds: KINDS, measure, minCount: 1 };
    const [page] = await readPages(engine, CO_MENTIONS[measure], [company], request);
    return page as unknown as Page<EdgeRow, unknown>;
  };
  return [CO_MENTIONS[measure].list, read];
}

function hanging(
  list: Pick<PagedQuery<EdgeRow, { id: string }>, "name" | "list" | "start">,
  id: string,
): [string, Read] {
  return [
    `${list.name} of ${id}`,
    async (engine, request) => {
      const [none, page] = await readPages<EdgeRow, { id: string }>(engine, list, [{ id: "nobody" }, { id }], request);
      expect(none?.edges).toEqual([]);
      return page as Page<EdgeRow, unknown>;
    },
  ];
}

describe("a paged list", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const entries = (digest: number) =>
      Array.from({ length: 6 }, (_, n) => ({
        url: `https://x.com/a${n % 3}/status/${1993354297854062800n + BigInt(digest * 3 + n)}`,
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

  test.each(LISTS)("holds every edge once, in one order, however it is cut: %s", async (_name, read) => {
    const { edges: all } = await read(engine, { first: 100, after: null });
    expect(all.length).toBeGreaterThan(1);
    expect(all).toEqual([...all].sort(byPlace));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: all.length + 1 }), async (first) => {
        const cut: unknown[] = [];
        let page = await read(engine, { first, after: null });
        expect(page.pageInfo.hasPreviousPage).toBe(false);
        for (;;) {
          cut.push(...page.edges);
          expect(page.edges.length).toBe(Math.min(first, all.length - cut.length + page.edges.length));
          expect(page.pageInfo.hasNextPage).toBe(cut.length < all.length);
          if (!page.pageInfo.hasNextPage) break;
          page = await read(engine, { first, after: page.pageInfo.endCursor });
        }
        expect(cut).toEqual(all);
      }),
      { numRuns: 4 },
    );
  });

  /** Positions count up, everything else counts down; ties go by id. */
  function byPlace(a: Omit<EdgeRow, "parent">, b: Omit<EdgeRow, "parent">): number {
    const isUp = "position" in a;
    if (a.sort !== b.sort) return a.sort < b.sort === isUp ? -1 : 1;
    return a.node.id < b.node.id ? -1 : 1;
  }

  test("goes on after its cursor when new items arrive above it", async () => {
    const before = await listItems(engine, { first: 3, after: null });
    const rest = await listItems(engine, { first: 100, after: before.pageInfo.endCursor });
    const text = writeDigest("2026-01-01T08:00:00Z", [{ url: "https://x.com/a0/status/2006354297854062800" }]);
    await importTexts(engine, { "new.md": text }, false, reader);
    expect((await listItems(engine, { first: 1, after: null })).nodes[0]?.id).toBe("x:2006354297854062800");
    expect(await listItems(engine, { first: 100, after: before.pageInfo.endCursor })).toEqual(rest);
  });

  test("answers many parents with one statement", async () => {
    const { nodes } = await listItems(engine, { first: 100, after: null });
    const { engine: counting, names } = countStatements(engine);
    const pages = await readPages(counting, entitiesByItem, nodes, { first: 2, after: null });
    expect(names).toHaveLength(1);
    expect(pages).toHaveLength(nodes.length);
  });

  test.each([
    ["not a cursor", "nonsense"],
    [
      "a cursor of another list",
      Buffer.from(JSON.stringify(["read/digests", "2025-11-26", "d"])).toString("base64url"),
    ],
    [
      "a cursor with a sort value of the wrong type",
      Buffer.from(JSON.stringify(["read/items", 3, "x:1"])).toString("base64url"),
    ],
    ["a cursor with too little", Buffer.from(JSON.stringify(["read/items"])).toString("base64url")],
  ])("refuses %s", async (_what, after) => {
    await expect(listItems(engine, { first: 1, after })).rejects.toMatchObject({
      code: "CURSOR",
      message: `"${after}" is not a cursor of this list: expected an endCursor or cursor that it returned`,
    });
  });
});
