import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const NAMES = ["OpenAI", "DeepMind", "ChatGPT", "对齐", "幻觉", "AI安全"];

/** Every handle posts at other hours, on one to three of the names; every second digest has the other category. */
const texts = Object.fromEntries(
  [0, 1, 2, 3].map((digest) => {
    const entries = [0, 1, 2].map((n) => ({
      url: `https://x.com/a${(digest * n + digest) % 4}/status/${1993354297854062800n + (BigInt(7 * digest + n) << 34n)}`,
      title: `t${digest}${n}`,
      summary: NAMES.filter((_, name) => (name + digest) % 4 === n || name === digest).join("，"),
    }));
    return [`d${digest}.md`, writeDigest(`2025-12-0${digest + 1}T08:00:00Z`, entries, [`Beta ${digest % 2}`, "All"])];
  }),
);

const names = fc.subarray(NAMES, { minLength: 1 }).map((some) => JSON.stringify(some));
const handles = fc.subarray(["a0", "a1", "a2", "a3"], { minLength: 1 }).map((some) => JSON.stringify(some));
const categories = fc.constantFrom('["Beta 0"]', '["Beta 1"]', '["All"]', '["Beta 0", "nothing"]');
const mentions = fc.oneof(
  names.map((some) => `any: ${some}`),
  names.map((some) => `all: ${some}, includeNarrower: true`),
  names.map((some) => `none: ${some}`),
  names.map((some) => `any: ${some}, kinds: [TOPIC]`),
  fc.constant("kinds: [PRODUCT]"),
);
const period = fc.constantFrom('{ since: "2025-11-25T20:00:00Z" }', '{ until: "2025-11-25T22:00:00Z" }', "{}");
const least = fc.integer({ min: 1, max: 4 });

/** What a filter of each list may hold, one part each. */
const PARTS: Record<string, fc.Arbitrary<string>> = {
  items: fc.oneof(
    mentions.map((some) => `{ mentions: { ${some} } }`),
    handles.map((some) => `{ authors: ${some} }`),
    categories.map((some) => `{ categories: ${some} }`),
    period.map((some) => `{ during: ${some} }`),
    fc.constant('{ digests: ["d1", "d2"] }'),
  ),
  authors: fc.oneof(
    mentions.map((some) => `{ discusses: { ${some} } }`),
    fc.tuple(mentions, categories).map(([some, within]) => `{ discusses: { ${some}, categories: ${within} } }`),
    fc.tuple(least, period).map(([some, during]) => `{ minItems: ${some}, postedDuring: ${during} }`),
    least.map((some) => `{ minItems: ${some} }`),
    handles.map((some) => `{ accounts: ${some} }`),
  ),
  entities: fc.oneof(
    handles.map((some) => `{ discussedBy: ${some} }`),
    categories.map((some) => `{ categories: ${some} }`),
    fc.tuple(least, period).map(([some, during]) => `{ minItems: ${some}, mentionedDuring: ${during} }`),
    fc.constantFrom("{ kinds: [TOPIC] }", '{ narrowerThan: ["AI risk"] }', "{ minItems: 2 }"),
  ),
  digests: fc.oneof(
    mentions.map((some) => `{ mentions: { ${some} } }`),
    handles.map((some) => `{ authors: ${some} }`),
    categories.map((some) => `{ categories: ${some} }`),
  ),
  categories: fc.oneof(
    mentions.map((some) => `{ mentions: { ${some} } }`),
    handles.map((some) => `{ authors: ${some} }`),
    fc.tuple(least, period).map(([some, during]) => `{ minItems: ${some}, postedDuring: ${during} }`),
    least.map((some) => `{ minItems: ${some} }`),
  ),
};

describe("a filter", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importTexts(engine, texts, false, plainReader(SMALL_REGISTRY));
  });
  afterAll(() => engine.close());

  const answer = async (root: string, where: string) => {
    const { data, errors } = await ask(engine, `{ ${root}(where: ${where}) { nodes { id } totalCount } }`);
    expect(errors).toBeUndefined();
    return data?.[root] as { nodes: unknown[]; totalCount: number };
  };

  // What all has to hold may be begun at; the opposite of a choice of opposites may not, and every node is asked.
  test.each(Object.entries(PARTS))("of %s finds the same, wherever it begins", async (root, part) => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
        const found = await answer(root, `{ and: [${parts.join(", ")}] }`);
        const opposites = parts.map((one) => `{ not: ${one} }`).join(", ");
        expect(found).toEqual(await answer(root, `{ not: { or: [${opposites}] } }`));
        expect(found.totalCount).toBe(found.nodes.length);
      }),
      { numRuns: 12 },
    );
  });
});
