import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { FEW_POSTS } from "../support/few-posts.js";
import { openSmallWorld } from "../support/small-world.js";

type Network = {
  nodes: { id: string; label: string; kind: string; weight: number; community: number }[];
  edges: { id: string; source: string; target: string; type: string; weight: number }[];
};

describe("a network", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openSmallWorld(FEW_POSTS);
  });
  afterAll(() => engine.close());

  const FIELDS = "nodes { id label kind weight community } edges { id source target type weight }";
  const draw = async (args: string) => {
    const { data, errors } = await ask(engine, `{ network(${args}) { ${FIELDS} } }`);
    expect(errors).toBeUndefined();
    return (data as { network: Network }).network;
  };
  const nodesOf = async (args: string) => (await draw(args)).nodes.map(({ id, weight }) => `${id} ${weight}`);
  const edgesOf = async (args: string) =>
    (await draw(args)).edges.map(({ source, target, type, weight }) => `${source} ${type} ${target} ${weight}`);

  test.each([
    ['around: "OpenAI"', ["openai 3", "chatgpt 2", "ai-risk 1", "gary-marcus 1"]],
    ['around: "Entity:openai", limit: 2', ["openai 3", "chatgpt 2"]],
    ['around: "OpenAI", kinds: [PERSON]', ["openai 3", "gary-marcus 1"]],
    ['around: "OpenAI", during: {until: "2026-01-03T00:00:00Z"}', ["chatgpt 2", "openai 2", "ai-risk 1"]],
    ['around: "OpenAI", depth: 2', ["chatgpt 3", "openai 3", "ai-risk 1", "gary-marcus 1", "hallucination 1"]],
    ['topic: "AI risk"', ["chatgpt 2", "ai-risk 1", "alignment 1", "deepmind 1", "hallucination 1", "openai 1"]],
    ['topic: "对齐", depth: 2', ["deepmind 2", "alignment 1"]],
    ['category: "ai models", kinds: [ORGANIZATION]', ["openai 3", "deepmind 2"]],
    ['category: "Category:ai-models", limit: 1', ["chatgpt 3"]],
  ])("weighs its nodes by the items that hold them: %s", async (args, nodes) => {
    expect(await nodesOf(args)).toEqual(nodes.map((node) => `Entity:${node}`));
  });

  test("joins what the same items mention, and gives every edge an id of its own", async () => {
    expect(await edgesOf('around: "OpenAI"')).toEqual([
      "Entity:chatgpt CO_MENTION Entity:openai 2",
      "Entity:ai-risk CO_MENTION Entity:chatgpt 1",
      "Entity:ai-risk CO_MENTION Entity:openai 1",
      "Entity:gary-marcus CO_MENTION Entity:openai 1",
    ]);
    const { edges } = await draw('around: "OpenAI"');
    expect(edges[0]?.id).toBe("Entity:chatgpt|Entity:openai");
  });

  test("has authors when it is asked for them, and joins them to what they discuss", async () => {
    const { nodes } = await draw('around: "OpenAI", kinds: [], authors: true');
    expect(nodes.map(({ id, label, kind, weight }) => ({ id, label, kind, weight }))).toEqual([
      { id: "Entity:openai", label: "OpenAI", kind: "ORGANIZATION", weight: 3 },
      { id: "Author:x:ann", label: "ann", kind: "AUTHOR", weight: 2 },
      { id: "Author:x:bob", label: "bob", kind: "AUTHOR", weight: 1 },
    ]);
    expect(await edgesOf('around: "OpenAI", kinds: [], authors: true')).toEqual([
      "Author:x:ann DISCUSSES Entity:openai 2",
      "Author:x:bob DISCUSSES Entity:openai 1",
    ]);
  });

  test("can be around an author", async () => {
    expect(await nodesOf('around: "@dan"')).toEqual(["Entity:deepmind 2", "Author:x:dan 2", "Entity:alignment 1"]);
    expect(await edgesOf('around: "@dan", kinds: [TOPIC]')).toEqual(["Author:x:dan DISCUSSES Entity:alignment 1"]);
  });

  test("has communities: DeepMind and what goes with it apart from OpenAI and what goes with it", async () => {
    const { nodes } = await draw('category: "ai-models"');
    expect(Object.fromEntries(nodes.map(({ id, community }) => [id, community]))).toEqual({
      "Entity:ai-risk": 0,
      "Entity:chatgpt": 0,
      "Entity:gary-marcus": 0,
      "Entity:hallucination": 0,
      "Entity:openai": 0,
      "Entity:alignment": 1,
      "Entity:deepmind": 1,
    });
    expect(await draw('category: "ai-models"')).toEqual(await draw('category: "Category:ai-models"'));
  });

  test.each([
    'around: "nobody"',
    'around: "Entity:nobody"',
    'around: "@nobody"',
    'topic: "Author:x:ann"',
    'topic: "nothing"',
    'topic: "@ann"',
    'category: "no such"',
  ])("of what nobody knows is empty: %s", async (args) => {
    expect(await draw(args)).toEqual({ nodes: [], edges: [] });
  });

  test.each([
    ["two statements for the network", 'around: "Entity:openai"', ["network-nodes", "network-edges"]],
    ["three at depth 2", 'around: "@ann", depth: 2', ["network-nodes", "network-nodes", "network-edges"]],
    ["one more for a name", 'topic: "AI risk"', ["entities-by-key", "network-nodes", "network-edges"]],
    [
      "one more for a key without items",
      'around: "Entity:nobody"',
      ["network-nodes", "network-edges", "entities-by-id"],
    ],
  ])("takes %s", async (_, args, statements) => {
    const { engine: counting, names } = countStatements(engine);
    await ask(counting, `{ network(${args}) { nodes { id } } }`);
    expect(names.slice(0, statements.length)).toEqual(statements.map((name) => `read/${name}`));
  });

  test.each([
    ["depth: 1", "around, topic, category: 0 are given; expected exactly one of them"],
    ['around: "OpenAI", topic: "AI risk"', "around, topic, category: 2 are given; expected exactly one of them"],
    ['around: "OpenAI", depth: 3', "depth: 3 is out of range; expected 1 to 2"],
    ['around: "OpenAI", limit: 0', "limit: 0 is out of range; expected 1 to 500"],
    ['around: "OpenAI", limit: 501', "limit: 501 is out of range; expected 1 to 500"],
    ['around: ""', "around: is empty"],
    ['category: " "', "category: is empty"],
    [
      'around: "OpenAI", during: {since: "2026-01-02T00:00:00Z", until: "2026-01-01T00:00:00Z"}',
      "during: since 2026-01-02T00:00:00.000Z is not before until 2026-01-01T00:00:00.000Z; expected since to be the earlier one",
    ],
  ])("is refused as BAD_USER_INPUT: %s", async (args, message) => {
    const { errors } = await ask(engine, `{ network(${args}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
