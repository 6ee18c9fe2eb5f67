import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";
import { importDigests, MAX_TOLD, type Progress } from "../../src/importer/import.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { writeFolder } from "../support/folder.js";
import { emptyGraph, openTestGraph, testGraph } from "../support/graph.js";
import { importTexts, noInput } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const plain = plainReader(SMALL_REGISTRY);
const SENTENCES = ["OpenAI与「OpenClaw」。", "AI风险与「openclaw」。", "DeepMind发布双子座三。", "Gary Marcus谈幻觉。"];

/** Digests that share most of their items and all of their entities. */
const TEXTS = Object.fromEntries(
  Array.from({ length: 40 }, (_, n) => {
    const entries = Array.from({ length: 4 }, (_entry, m) => ({
      url: `https://x.com/a${(n + m) % 3}/status/${1993354297854062800n + BigInt((n * 3 + m) % 11)}`,
      title: SENTENCES[(n + m) % SENTENCES.length] ?? "",
      author: `A${n}`,
    }));
    const date = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
    return [`${String(n).padStart(2, "0")}.md`, writeDigest(date, entries, n % 2 ? ["AI Models"] : ["AI Ethics"])];
  }),
);

/** One by one is many round trips to a server. */
const SLOW_MS = 300_000;

describe("digests that share items", () => {
  let engine: GraphEngine;
  let folder: string;

  beforeEach(async () => {
    engine = await openTestGraph();
    folder = writeFolder(TEXTS);
  });
  afterEach(() => engine.close());

  const importAll = (paths: string[], concurrency: number, into = engine) =>
    importDigests(into, plain, { paths, stdin: noInput(), dryRun: false, concurrency, batchItems: 4 * concurrency });

  test(
    "read and stored eight at once make the same graph and the same receipt as one by one",
    async () => {
      const receipt = await importAll([folder], 1);
      const dump = await dumpGraph(engine);
      await emptyGraph(engine);
      expect(await importAll([folder], 8)).toEqual(receipt);
      expect(await dumpGraph(engine)).toEqual(dump);
      expect((await importAll([folder], 8)).changes.digests).toEqual({
        added: 0,
        changed: 0,
        removed: 0,
        unchanged: 40,
      });
    },
    SLOW_MS,
  );

  // Each has connections of its own to a server, as two processes have; an embedded graph belongs to one.
  test(
    "imported by four at once make the same graph, and none loses what another wrote",
    async () => {
      await importAll([folder], 8);
      const dump = await dumpGraph(engine);
      await emptyGraph(engine);
      const isServer = engine.name === "neo4j";
      const engines = isServer
        ? await Promise.all([0, 1, 2, 3].map(() => openGraph(testGraph())))
        : Array(4).fill(engine);
      await Promise.all(
        engines.map((one: GraphEngine, n) => {
          const mine = Object.keys(TEXTS).filter((_, index) => index % 4 === n);
          return importAll(
            mine.map((name) => `${folder}/${name}`),
            2,
            one,
          );
        }),
      );
      expect(await dumpGraph(engine)).toEqual(dump);
      if (isServer) await Promise.all(engines.map((one: GraphEngine) => one.close()));
    },
    SLOW_MS,
  );
});

describe("an import", () => {
  let engine: GraphEngine;

  beforeEach(async () => {
    engine = await openTestGraph();
  });
  afterEach(() => engine.close());

  test("that gets no answer to a COMMIT does its work again, and its receipt tells what the first time wrote", async () => {
    const forgetful: GraphEngine = {
      ...engine,
      write: async (work) => {
        await engine.write(work);
        return engine.write(work);
      },
    };
    const text = writeDigest("2026-01-01T08:00:00Z", [{ url: "https://a.example/1", title: "OpenAI" }]);
    const { changes } = await importTexts(forgetful, { "a.md": text }, false, plain);
    expect(changes).toMatchObject({ digests: { added: 1, unchanged: 0 }, items: { added: 1, unchanged: 0 } });
    const counted = "MATCH (:Entity)-[r:`IN`]->(:Category) RETURN r.items AS items";
    expect(await engine.read({ name: "test", text: counted }, {})).toEqual([{ items: 1 }]);
  });

  test("leaves no trace of its lock", async () => {
    await importTexts(engine, { "a.md": TEXTS["00.md"] ?? "" }, false, plain);
    expect(await engine.read({ name: "test", text: "MATCH (l:ImportLock) RETURN count(l) AS n" }, {})).toEqual([
      { n: 0 },
    ]);
  });

  test("tells a thousand problems and counts the others", async () => {
    const head = "---\ntitle: t\ndate: 2026-01-01T08:00:00Z\ncategories: [a]\n---\n";
    const text = `${head}- [a](https://a.example)\n${"- b\n".repeat(MAX_TOLD + 5)}`;
    const receipt = await importTexts(engine, { "a.md": text }, false, plain);
    expect([receipt.warnings.length, receipt.moreWarnings, receipt.moreErrors]).toEqual([MAX_TOLD, 5, 0]);
  });

  test("says after every text how far it is, bad ones too", async () => {
    const told: Progress[] = [];
    const folder = writeFolder({ "a.md": TEXTS["00.md"] ?? "", "b.md": "no digest", "c.md": TEXTS["01.md"] ?? "" });
    const onProgress = (progress: Progress) => told.push(progress);
    await importDigests(engine, plain, { paths: [folder], stdin: noInput(), dryRun: false, onProgress });
    expect(told).toEqual([
      { files: 1, of: 3, items: 4 },
      { files: 2, of: 3, items: 4 },
      { files: 3, of: 3, items: 8 },
    ]);
  });
});
