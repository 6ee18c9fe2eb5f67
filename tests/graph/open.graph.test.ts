import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../src/graph/open.js";
import { dumpGraph } from "../support/dump.js";
import { emptyGraph, testGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

// A graph that outlives its engine: on Neo4j as it is, on Grafeo in a file.
describe("a graph that was written before items knew their authors, and authors were linked by counts", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "throughline-open-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const open = () => {
    const config = testGraph();
    return openGraph(config.engine === "grafeo" ? { ...config, path: join(folder, "old.grafeo") } : config);
  };

  test("has them once it is opened, and keeps them as they are from then on", async () => {
    let engine = await open();
    await emptyGraph(engine);
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
    const imported = await dumpGraph(engine);
    for (const type of ["DISCUSSES", "COVERS"])
      expect(imported.filter((line) => line.includes(`"${type}"`)).length).toBeGreaterThan(10);
    expect(imported.filter((line) => line.includes('"postedBy"')).length).toBeGreaterThan(10);
    for (const text of ["MATCH (:Author)-[r:DISCUSSES|COVERS]->() DELETE r", "MATCH (i:Item) REMOVE i.postedBy"])
      await engine.write((transaction) => transaction.run({ name: "test", text }, {}));
    for (let time = 0; time < 2; time++) {
      await engine.close();
      engine = await open();
      expect(await dumpGraph(engine)).toEqual(imported);
    }
    await engine.close();
  });
});
