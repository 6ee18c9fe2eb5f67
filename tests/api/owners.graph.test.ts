import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { writeDigest } from "../support/digests.js";
import { openTestGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { entity } from "../support/registry.js";

/** A product with one name of its own and one that it shares. */
const sharing = (id: string, name: string, ...shared: string[]) =>
  entity({ id, kind: "PRODUCT", name, ambiguous: [{ names: shared, near: ["x"], not: [] }] });

describe("a name that several entities share", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    const registry = [
      sharing("a", "甲", "claw"),
      sharing("b", "乙", "claw", "Tie"),
      sharing("c", "丙", "Tie", "paw"),
      sharing("d", "丁", "paw"),
    ];
    const titles = ["甲「CLAW」", "乙「CLAW」", "乙「CLAW」", "丙", "丙", "丁「PAW」", "「PAW」", "「PAW」"];
    const items = titles.map((title, n) => ({ url: `https://a.example/${n}`, title }));
    await importTexts(engine, { "d.md": writeDigest("2025-11-26T08:00:00Z", items) }, false, plainReader(registry));
  });
  afterAll(() => engine.close());

  test.each([
    ["registered, in most items, though a rule's is in more", "claw", "b"],
    ["of as many items, with the lower id", "tie", "b"],
    ["registered and in most items, of three", "Paw", "c"],
    ["its only one", "丁", "d"],
  ])("belongs to the owner that is %s: %s", async (_what, name, id) => {
    const { data } = await ask(engine, "query ($name: String!) { entity(name: $name) { id } }", { name });
    expect(data).toEqual({ entity: { id: `Entity:${id}` } });
  });
});
