import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAdmin } from "../../neo4j/admin.js";
import { type RunningNeo4j, startNeo4j } from "../../neo4j/server.js";
import { importArguments } from "../../src/exporter/command.js";
import { exportGraph, finishFile } from "../../src/exporter/export.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";
import { writeDigest } from "../support/digests.js";
import { dumpGraph } from "../support/dump.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths, importTexts } from "../support/import.js";

const PASSWORD = "throughline-tests";
const SEED = "seeds/digests/2025-11-26-08.md";
/** What would break a file of values, were it not written with care. */
const HOSTILE = [
  "a;b,c",
  '"',
  '""',
  "'",
  "\\",
  "\\n",
  "=1+1",
  "NULL",
  " ",
  "\t",
  "a\u001fb\u001ec",
  "\u2028",
  "👾",
  ":ID",
];
const TEXTS = {
  "a.md": writeDigest("2026-01-01T08:00:00Z", [
    {
      url: "https://a.example/?q=%22;,",
      title: 'OpenAI说"AI风险";',
      author: 'A;"B", C',
      summary: "**DeepMind;**和**,“**",
    },
    { url: "https://a.example/none", title: "没有名字", summary: "" },
  ]),
  "b.md": writeDigest(
    "2026-01-02T08:00:00Z",
    [{ url: "https://a.example/none", title: "GPT-9与\\\\\\\\Claude" }],
    ["A;B"],
  ),
};

/** A text that an engine takes as it is: no NUL byte, and no half of a surrogate pair. */
const anyText = fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.replaceAll("\0", ""));

describe("an export, read by the real neo4j-admin", () => {
  let folder: string;
  let server: RunningNeo4j | undefined;
  let source: GraphEngine;
  let loaded: GraphEngine;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "throughline-admin-"));
    source = await openGraph({ engine: "grafeo", path: null });
    await importPaths(source, [SEED]);
    await importTexts(source, TEXTS);
    await addItems(source);

    const files = join(folder, 'it\'s; a "folder"');
    await exportGraph(source, files);
    const home = join(folder, "neo4j");
    await runAdmin(home, importArguments(files, "neo4j"));
    server = await startNeo4j({ folder: home, port: 0, password: PASSWORD });
    loaded = await openGraph({
      engine: "neo4j",
      url: server.uri,
      user: "neo4j",
      password: PASSWORD,
      database: "neo4j",
      timeout: 30,
    });
    await loaded.define([{ name: "finish", text: readFileSync(finishFile(files), "utf8").replace(/;\s*$/, "") }]);
  }, 300_000);

  afterAll(async () => {
    await loaded.close();
    await source.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  test("is the graph that an import writes", async () => {
    const imported = await openTestGraph();
    await importPaths(imported, [SEED]);
    await importTexts(imported, TEXTS);
    const isOfImport = (line: string) => !line.includes("hostile-");
    expect((await dumpGraph(loaded)).filter(isOfImport)).toEqual(await dumpGraph(imported));
    await imported.close();
  });

  test("keeps every text and list as it was, whatever is in it", async () => {
    const text =
      "MATCH (i:Item) WHERE i.id STARTS WITH 'hostile-' RETURN i.id AS id, i.title AS title, i.highlights AS highlights ORDER BY id";
    const items = await loaded.read({ name: "test", text }, {});
    expect(items).toHaveLength(HOSTILE.length + 200);
    expect(items).toEqual(await source.read({ name: "test", text }, {}));
  });

  test("goes on with the next import, which finds nothing to write", async () => {
    const { changes } = await importPaths(loaded, [SEED]);
    expect(changes.items).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 14 });
    const edited = {
      ...TEXTS,
      "b.md": writeDigest("2026-01-02T08:00:00Z", [{ url: "https://a.example/none", title: "新" }]),
    };
    const receipt = await importTexts(loaded, edited);
    expect([receipt.errors, receipt.changes.digests.changed]).toEqual([[], 1]);
  });
});

async function addItems(engine: GraphEngine): Promise<void> {
  const drawn = fc.sample(
    fc.record({ title: anyText, highlights: fc.array(fc.tuple(fc.constant("x"), anyText)) }),
    200,
  );
  const texts = [
    ...HOSTILE.map((title) => ({ title, highlights: [title, `${title}${title}`] })),
    ...drawn.map(({ title, highlights }) => ({ title, highlights: highlights.map((parts) => parts.join("")) })),
  ];
  const rows = texts.map((known, n) => ({ id: `hostile-${String(n).padStart(3, "0")}`, ...known }));
  const statement = { name: "test", text: "UNWIND $rows AS row CREATE (i:Item) SET i = row" };
  await engine.write((transaction) => transaction.run(statement, { rows }));
}
