import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { emptyGraph, openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

let engine: GraphEngine;

beforeAll(async () => {
  engine = await openTestGraph();
});
afterAll(() => engine.close());

const READER = plainReader(SMALL_REGISTRY);

/** Digests of which every two neighbours share two items, and all of them their names. */
const TEXTS = Array.from({ length: 6 }, (_, day): [string, string] => {
  const entries = [0, 1, 2].map((n) => ({
    url: `https://x.com/a${(day + n) % 3}/status/${1993354297854062800n + BigInt(day + n)}`,
    title: `OpenAI谈AI风险 ${day + n}`,
  }));
  return [`${day}.md`, writeDigest(`2025-11-2${day}T08:00:00Z`, entries)];
});

test("importers that work at once, on digests that share items, leave the graph that one would", async () => {
  for (const [name, text] of TEXTS) await importTexts(engine, { [name]: text }, false, READER);
  const alone = await dumpGraph(engine);
  await emptyGraph(engine);
  await Promise.all(TEXTS.map(([name, text]) => importTexts(engine, { [name]: text }, false, READER)));
  expect(await dumpGraph(engine)).toEqual(alone);
});
