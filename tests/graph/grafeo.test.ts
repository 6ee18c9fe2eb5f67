import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectGraph, openGraph } from "../../src/graph/open.js";

describe("the embedded engine in a file", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "throughline-grafeo-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const COUNT = { name: "test", text: "MATCH (i:Item) RETURN count(i) AS n" };

  test("keeps the graph, its constraints and indexes from one opening to the next, in folders that it makes", async () => {
    const path = join(folder, "deep", "graph.grafeo");
    const first = await openGraph({ engine: "grafeo", path });
    await first.write((transaction) => transaction.run({ name: "test", text: "CREATE (:Item {id: 'x:1'})" }, {}));
    await first.close();
    const second = await openGraph({ engine: "grafeo", path });
    expect(await second.read(COUNT, {})).toEqual([{ n: 1 }]);
    expect(await second.read({ name: "test", text: "SHOW INDEXES" }, {})).toHaveLength(7);
    const twice = second.write((transaction) =>
      transaction.run({ name: "test", text: "CREATE (:Item {id: 'x:1'})" }, {}),
    );
    await expect(twice).rejects.toThrow("UNIQUE constraint violation");
    await second.close();
  });

  test("searches texts of a file that was written before there was an index of them, from one opening to the next", async () => {
    const path = join(folder, "graph.grafeo");
    const old = await connectGraph({ engine: "grafeo", path });
    const text = "CREATE (:Item {id: 'old', searchText: ' the ai 风险 '}), (:Item {id: 'older'})";
    await old.write((transaction) => transaction.run({ name: "test", text }, {}));
    await old.close();
    for (const words of ["风险", "the"]) {
      const engine = await openGraph({ engine: "grafeo", path });
      const search =
        "CALL grafeo.search.text('Item', 'searchText', $words, 10) YIELD node_id MATCH (i:Item) WHERE id(i) = node_id RETURN i.id AS id";
      expect(await engine.read({ name: "test", text: search }, { words })).toEqual([{ id: "old" }]);
      await engine.close();
    }
  });

  test("says what to do when the file is open elsewhere", async () => {
    const path = join(folder, "graph.grafeo");
    const engine = await openGraph({ engine: "grafeo", path });
    const again = openGraph({ engine: "grafeo", path });
    await expect(again).rejects.toMatchObject({
      code: "GRAPH_LOCKED",
      message: `${path} is open in another process, most likely a running server. Stop that one first, or choose another file with GRAPH_URL=file:PATH; several processes can share a graph on Neo4j.`,
    });
    await engine.close();
  });

  test("refuses a file that is no graph, and leaves it alone", async () => {
    const path = join(folder, "notes.txt");
    writeFileSync(path, "these are my notes");
    await expect(openGraph({ engine: "grafeo", path })).rejects.toThrow(
      `cannot open ${path}: Database error: GRAFEO-X002: Serialization error: cannot open ${path}: invalid file header magic, not a Grafeo database`,
    );
  });
});
