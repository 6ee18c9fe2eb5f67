import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningNeo4j, startNeo4j } from "../../neo4j/server.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openNeo4j } from "../../src/graph/neo4j.js";
import { openGraph } from "../../src/graph/open.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { emptyGraph } from "../support/graph.js";
import { importTexts } from "../support/import.js";
import { plainReader } from "../support/plain-reader.js";
import { serveTest } from "../support/serve.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";

const PASSWORD = "throughline-tests";
const READER = plainReader(SMALL_REGISTRY);
/** A start takes ten seconds, and more on a busy machine. */
const SLOW_MS = 600_000;

const TEXTS = Object.fromEntries(
  Array.from({ length: 24 }, (_, day) => {
    const entries = [0, 1, 2].map((n) => ({
      url: `https://x.com/a${n}/status/${1993354297854062800n + BigInt(day + n)}`,
      title: "OpenAI谈AI风险与Gemini",
    }));
    const date = new Date(Date.UTC(2025, 0, day + 1)).toISOString();
    return [`${date.slice(0, 10)}.md`, writeDigest(date, entries)];
  }),
);

// A server of its own, because the others need theirs.
describe("a Neo4j that is stopped and started again", () => {
  const folder = mkdtempSync(join(tmpdir(), "throughline-restart-"));
  let server: RunningNeo4j;
  let login: { engine: "neo4j"; url: string; user: string; password: string; database: string };
  let patient: GraphEngine;
  let hasty: GraphEngine;

  beforeAll(async () => {
    server = await startNeo4j({ folder, port: 0, password: PASSWORD });
    login = { engine: "neo4j", url: server.uri, user: "neo4j", password: PASSWORD, database: "neo4j" };
    patient = await openGraph({ ...login, timeout: 240 });
    hasty = await openNeo4j({ ...login, timeout: 2 });
  }, SLOW_MS);
  afterAll(async () => {
    await patient.close();
    await hasty.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }, SLOW_MS);

  test(
    "in the middle of an import and of questions: who has time gets what there would have been, the others are told within theirs",
    async () => {
      await importTexts(patient, TEXTS, false, READER);
      const undisturbed = await dumpGraph(patient);
      await emptyGraph(patient);

      // Many transactions, so that one of them is hit.
      const importing = importTexts(patient, TEXTS, false, READER, 3);
      const count = { name: "read/count", text: "MATCH (d:Digest) RETURN count(d) AS n" };
      await expect.poll(() => hasty.read(count, {}), { timeout: 30_000 }).not.toEqual([{ n: 0 }]);
      const stopping = server.stop();
      const asking = patient.read({ name: "read/one", text: "RETURN 1 AS n" }, {});
      await stopping;

      const start = performance.now();
      await expect(hasty.read(count, {})).rejects.toMatchObject({ code: "GRAPH_UNREACHABLE" });
      const api = await serveTest(hasty);
      expect(await api.ask("{ items { nodes { id } } }")).toMatchObject([
        200,
        {
          errors: [
            {
              message: "The graph does not answer at the moment; try again.",
              extensions: { code: "GRAPH_UNAVAILABLE" },
            },
          ],
        },
      ]);
      expect(performance.now() - start).toBeLessThan(20_000);

      server = await startNeo4j({ folder, port: Number(new URL(login.url).port), password: PASSWORD });
      expect(await asking).toEqual([{ n: 1 }]);
      const { errors, files } = await importing;
      expect([files, errors]).toEqual([24, []]);
      expect(await dumpGraph(patient)).toEqual(undisturbed);
      // Right after its start a server may take longer than the hasty one has.
      await expect
        .poll(() => api.ask("{ items { totalCount } }"), { timeout: 60_000 })
        .toEqual([200, { data: { items: { totalCount: 26 } } }]);
      await api.stop();
    },
    SLOW_MS,
  );
});
