import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openGraph } from "../../src/graph/open.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { importPaths } from "../support/import.js";

const SUMMARIES = ["OpenAI与谷歌讨论AI风险。", "英伟达发布芯片。", "Gary Marcus批评OpenAI。"];

describe("an import that is killed", () => {
  let folder: string;
  let digests: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "throughline-killed-"));
    digests = join(folder, "digests");
    mkdirSync(digests);
    for (let day = 1; day <= 60; day++) {
      const entries = Array.from({ length: 14 }, (_, n) => ({
        url: `https://x.com/a${n}/status/${1993354297854062800n + BigInt(day * 10 + n)}`,
        author: `A${n}`,
        summary: SUMMARIES[(day + n) % SUMMARIES.length] ?? "",
      }));
      const date = new Date(Date.UTC(2025, 0, day)).toISOString();
      writeFileSync(join(digests, `${date.slice(0, 10)}.md`), writeDigest(date, entries));
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function importAndDump(path: string): Promise<string[]> {
    const engine = await openGraph({ engine: "grafeo", path });
    await importPaths(engine, [digests]);
    const dump = await dumpGraph(engine);
    await engine.close();
    return dump;
  }

  // Wherever it is hit, before, during or after a commit, the outcome must be the same.
  test.each([0, 150, 400, 800])(
    "after %d ms of work leaves a graph that the next import completes",
    async (milliseconds) => {
      const path = join(folder, "killed.grafeo");
      const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "import", digests], {
        env: { PATH: process.env.PATH, GRAPH_URL: `file:${path}` },
      });
      const ended = new Promise((resolve) => child.once("close", resolve));
      while (!existsSync(path) && child.exitCode === null) await wait(5);
      await wait(milliseconds);
      child.kill("SIGKILL");
      await ended;
      expect(await importAndDump(path)).toEqual(await importAndDump(join(folder, "whole.grafeo")));
    },
  );
});
