import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphConfig } from "../../src/config.js";
import { openGraph } from "../../src/graph/open.js";
import { isEmpty } from "../../src/repository/digests.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { openTestGraph, testGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

const SUMMARIES = ["OpenAI与谷歌讨论AI风险。", "英伟达发布芯片。", "Gary Marcus批评OpenAI。"];
/** On Neo4j a digest is many round trips. */
const DIGESTS = process.env.ENGINE === "neo4j" ? 8 : 60;
const SLOW_MS = 300_000;

describe("an import that is killed", () => {
  let folder: string;
  let digests: string;
  let undisturbed: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "throughline-killed-"));
    digests = join(folder, "digests");
    mkdirSync(digests);
    for (let day = 1; day <= DIGESTS; day++) {
      const entries = Array.from({ length: 14 }, (_, n) => ({
        url: `https://x.com/a${n}/status/${1993354297854062800n + BigInt(day * 10 + n)}`,
        author: `A${n}`,
        summary: SUMMARIES[(day + n) % SUMMARIES.length] ?? "",
      }));
      const date = new Date(Date.UTC(2025, 0, day)).toISOString();
      writeFileSync(join(digests, `${date.slice(0, 10)}.md`), writeDigest(date, entries));
    }
    undisturbed = await importAndDump(await startEmpty("whole.grafeo"));
  }, SLOW_MS);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** A new graph that the next process can open: in memory it would be gone. */
  async function startEmpty(name: string): Promise<GraphConfig> {
    const tested = testGraph();
    if (tested.engine === "grafeo") return { engine: "grafeo", path: join(folder, name) };
    await (await openTestGraph()).close();
    return tested;
  }

  async function importAndDump(graph: GraphConfig): Promise<string[]> {
    const engine = await openGraph(graph);
    await importPaths(engine, [digests]);
    const dump = await dumpGraph(engine);
    await engine.close();
    return dump;
  }

  function environmentOf(config: GraphConfig): NodeJS.ProcessEnv {
    if (config.engine === "grafeo") return { GRAPH_URL: `file:${config.path ?? ""}` };
    const { url, user, password, database } = config;
    return { GRAPH_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  }

  /** Comes back when an importer in another process has begun to write. */
  async function untilBegun(graph: GraphConfig, child: ChildProcess): Promise<void> {
    const observer = graph.engine === "neo4j" ? await openGraph(graph) : null;
    const hasBegun = async () =>
      observer ? !(await isEmpty(observer)) : graph.engine === "grafeo" && existsSync(graph.path ?? "");
    while (child.exitCode === null && !(await hasBegun())) await wait(5);
    await observer?.close();
  }

  // Wherever it is hit, before, during or after a commit, the outcome must be the same.
  test.each([0, 150, 400, 800])(
    "after about %d ms of work leaves a graph that the next import completes",
    async (milliseconds) => {
      const graph = await startEmpty(`killed-${milliseconds}.grafeo`);
      const child = spawn(process.execPath, ["--import", "tsx", "tests/support/import-in-batches.ts", digests], {
        env: { PATH: process.env.PATH, ...environmentOf(graph) },
      });
      const ended = new Promise((resolve) => child.once("close", resolve));
      await untilBegun(graph, child);
      // Never at quite the same point.
      await wait(milliseconds * (0.8 + 0.4 * Math.random()));
      child.kill("SIGKILL");
      await ended;
      expect(await importAndDump(graph)).toEqual(undisturbed);
    },
    SLOW_MS,
  );
});
