import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const post = (n: number) => `https://x.com/a/status/${1993354297854062800n + BigInt(n) * 2n ** 40n}`;

/** Of eight items, OpenAI is in four, Gary Marcus in three, ChatGPT in two, and 幻觉 in one, always beside OpenAI but for one of Gary Marcus. */
const ITEMS = [
  "OpenAI",
  "OpenAI Gary Marcus ChatGPT",
  "OpenAI Gary Marcus",
  "OpenAI ChatGPT 幻觉",
  "Gary Marcus",
  "DeepMind",
  "",
  "",
].map((summary, n) => ({ url: post(n), title: `第${String(n)}条`, summary }));

describe("what is mentioned beside an entity", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importTexts(
      engine,
      { "d.md": writeDigest("2026-01-26T08:00:00Z", ITEMS) },
      false,
      plainReader(SMALL_REGISTRY),
    );
  });
  afterAll(() => engine.close());

  const company = async (args: string, fields: string) => {
    const { data, errors } = await ask(engine, `{ entity(name: "OpenAI") { coMentioned${args} { ${fields} } } }`);
    expect(errors).toBeUndefined();
    return (data as { entity: { coMentioned: { edges: unknown[] } } }).entity.coMentioned;
  };
  const edge = (id: string, itemCount: number, lift: number, jaccard: number) => ({
    itemCount,
    lift,
    jaccard,
    pmi: Math.log2(lift),
    node: { id: `Entity:${id}` },
  });
  const FIELDS = "edges { itemCount lift jaccard pmi node { id } }";

  test.each([
    ["", ["chatgpt", "gary-marcus", "hallucination"]],
    ["(measure: COUNT)", ["chatgpt", "gary-marcus", "hallucination"]],
    ["(measure: JACCARD)", ["chatgpt", "gary-marcus", "hallucination"]],
    ["(measure: LIFT)", ["chatgpt", "hallucination", "gary-marcus"]],
    ["(measure: PMI)", ["chatgpt", "hallucination", "gary-marcus"]],
  ])("is sorted by the measure, then by id: %s", async (args, ids) => {
    const { edges } = await company(args, "edges { node { id } }");
    expect(edges).toEqual(ids.map((id) => ({ node: { id: `Entity:${id}` } })));
  });

  test("comes with all measures, which are those of the formulas", async () => {
    const { edges } = await company("", FIELDS);
    // Eight items in all: OpenAI in 4, ChatGPT in 2 of them, Gary Marcus in 2 of them and another, 幻觉 in 1.
    expect(edges).toEqual([
      edge("chatgpt", 2, (2 * 8) / (4 * 2), 2 / 4),
      edge("gary-marcus", 2, (2 * 8) / (4 * 3), 2 / 5),
      edge("hallucination", 1, (1 * 8) / (4 * 1), 1 / 4),
    ]);
  });

  test.each([
    ["(kinds: [PERSON])", ["gary-marcus"]],
    ["(kinds: [PERSON, TOPIC])", ["gary-marcus", "hallucination"]],
    ["(kinds: [])", []],
    ["(minCount: 2)", ["chatgpt", "gary-marcus"]],
    ["(minCount: 3)", []],
  ])("can be only a part: %s", async (args, ids) => {
    const { edges } = await company(args, "edges { node { id } }");
    expect(edges).toEqual(ids.map((id) => ({ node: { id: `Entity:${id}` } })));
  });

  test("opens into the items that mention both, with the evidence of both", async () => {
    const items = "items(first: 1) { edges { count evidence { surface } node { title } } pageInfo { hasNextPage } }";
    const { edges } = await company("(kinds: [PERSON])", `edges { ${items} }`);
    expect(edges).toEqual([
      {
        items: {
          edges: [
            { count: 2, evidence: [{ surface: "OpenAI" }, { surface: "Gary Marcus" }], node: { title: "第2条" } },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    ]);
  });

  test("is read in one statement a level", async () => {
    const { engine: counting, names } = countStatements(engine);
    await ask(counting, '{ entity(name: "OpenAI") { coMentioned { edges { items { edges { node { title } } } } } } }');
    expect(names).toEqual(
      ["entities-by-key", "co-mentions-by-entity-by-items", "items-by-two-entities"].map((name) => `read/${name}`),
    );
  });

  test("goes on after a cursor of the same measure, and refuses one of another", async () => {
    const page = await company("(measure: LIFT, first: 2)", "edges { cursor } pageInfo { endCursor hasNextPage }");
    const { endCursor } = (page as unknown as { pageInfo: { endCursor: string } }).pageInfo;
    const rest = await company(`(measure: LIFT, after: "${endCursor}")`, "edges { node { id } }");
    expect(rest.edges).toEqual([{ node: { id: "Entity:gary-marcus" } }]);
    const { errors } = await ask(
      engine,
      `{ entity(name: "OpenAI") { coMentioned(measure: PMI, after: "${endCursor}") { edges { cursor } } } }`,
    );
    expect(errors?.[0]?.message).toContain("is not a cursor of this list");
  });

  test("refuses a minCount below 1", async () => {
    const { errors } = await ask(
      engine,
      '{ entity(name: "OpenAI") { coMentioned(minCount: 0) { edges { cursor } } } }',
    );
    expect(errors?.[0]?.message).toBe("minCount: 0 is out of range; expected 1 or more");
  });
});
