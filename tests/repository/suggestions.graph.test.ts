import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { suggestHandles, suggestNames } from "../../src/repository/suggestions.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

describe("a name that nothing has", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  test.each([
    ["a letter too many", "Garry Marcus", ["Gary Marcus"]],
    ["a letter too few", "Antropic", ["Anthropic"]],
    ["two letters that are swapped", "Agry Marcus", ["Gary Marcus"]],
    ["a wrong character of the same sound", "加里马酷斯", ["加里·马库斯"]],
    ["pinyin that is spelled wrongly", "jialimakussi", ["加里·马库斯"]],
    ["nothing near", "nobody knows this", []],
    ["a single letter", "G", []],
    ["no letter", "(((", []],
    ["what nobody types", "Gary Marcus".repeat(90), []],
    ["half a character", "\ud800", []],
  ])("may be meant with %s: %s", async (_what, name, names) => {
    expect(await suggestNames(engine, name)).toEqual(names);
  });

  test.each([
    ["GaryMarkus", ["GaryMarcus"]],
    ["@ gary marcus", ["GaryMarcus"]],
    ["vista", ["vista8"]],
    ["nobody", []],
    ["", []],
    ["*", []],
  ])("may be the handle %s", async (handle, handles) => {
    expect(await suggestHandles(engine, handle)).toEqual(handles);
  });
});
