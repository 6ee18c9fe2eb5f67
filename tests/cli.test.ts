import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Receipt } from "../src/importer/import.js";
import { openGraph } from "../src/graph/open.js";

const SEED = "seeds/digests/2025-11-26-08.md";

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

describe("the command", () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "throughline-cli-"));
    path = join(folder, "graph.grafeo");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function start(arguments_: string[], env: Record<string, string> = {}) {
    return spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...arguments_], {
      env: { PATH: process.env.PATH, GRAPH_URL: `file:${path}`, ...env },
    });
  }

  function run(arguments_: string[], env: Record<string, string> = {}, input = ""): Promise<Ended> {
    const child = start(arguments_, env);
    const ended: Ended = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (ended.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (ended.stderr += chunk.toString()));
    child.stdin.end(input);
    return new Promise((resolve) =>
      child.once("close", (code) => {
        resolve({ ...ended, code });
      }),
    );
  }

  test("import writes, then finds nothing to write", async () => {
    const first = await run(["import", SEED]);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(
      /^Read 1 file\. Imported:\n +added +changed +removed +unchanged\ndigests +1 +0 +0 +0\nitems +14 +0 +0 +0\n/,
    );
    const second = await run(["import", "seeds"]);
    expect(second.stdout).toMatch(/^Read 1 file\. Nothing to write: every digest is as it was imported before\.\n/);
    expect([first.stderr, second.stderr]).toEqual(["", ""]);
  });

  test("import - reads standard input, and --json prints the receipt as data", async () => {
    const { code, stdout } = await run(["import", "-", "--json"], {}, readFileSync(SEED, "utf8"));
    const receipt = JSON.parse(stdout) as Receipt;
    expect([code, receipt.changes.items.added, receipt.dryRun, receipt.errors]).toEqual([0, 14, false, []]);
  });

  test("import --dry-run writes nothing, not even a file", async () => {
    const { code, stdout } = await run(["import", SEED, "--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).toContain("A dry run: nothing was written. An import would change:\n");
    expect(existsSync(path)).toBe(false);
  });

  test("import --concurrency takes a number of batches, and --quiet tells nothing on the way", async () => {
    const { code, stdout, stderr } = await run(["import", SEED, "--concurrency", "4", "--quiet"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^items +14 +0 +0 +0$/m);
  });

  test("export writes digests as files for neo4j-admin, tells the commands, and leaves the graph of the settings alone", async () => {
    const files = join(folder, "files");
    const { code, stdout, stderr } = await run(["export", SEED, "--neo4j-admin", files]);
    expect([code, stderr, existsSync(path)]).toEqual([0, "", false]);
    expect(stdout).toContain("neo4j-admin \\\n  database \\\n  import \\\n  full \\\n  neo4j \\\n");
    expect(readFileSync(join(files, "items-header.csv"), "utf8")).toBe(
      '"id:ID(Item)","url:string","title:string","summary:string","highlights:string[]","language:string","postedAt:string","postedAtSource:string","postedBy:string","searchText:string",":LABEL"\n',
    );
    expect(readFileSync(join(files, "digest-items.csv"), "utf8").split("\n")).toHaveLength(14 + 1);

    await run(["import", SEED]);
    const stored = join(folder, "stored");
    expect((await run(["export", "--neo4j-admin", stored])).code).toBe(0);
    expect(readFileSync(join(stored, "mentions.csv"))).toEqual(readFileSync(join(files, "mentions.csv")));
  });

  test("export into a folder that holds something exits 2 and leaves it as it is", async () => {
    writeFileSync(join(folder, "mine.txt"), "mine");
    const { code, stdout, stderr } = await run(["export", SEED, "--neo4j-admin", folder]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`throughline: ${folder} holds files already: expected an empty folder, or one to be made\n`);
  });

  test("import with a bad file among good ones exits 1 and names it", async () => {
    const bad = join(folder, "bad.md");
    writeFileSync(bad, "---\ntitle: t\ndate: 2025-02-30\n---\n1. [a](https://a.example)\n");
    const { code, stdout, stderr } = await run(["import", bad, join(folder, "missing.md"), SEED]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain(`2 errors:\n  ${bad.replace(`${process.cwd()}/`, "")}:3: date "2025-02-30" is not a date`);
    expect(stdout).toContain(`  ${join(folder, "missing.md")}: no such file or folder\n`);
    expect(stdout).toMatch(/^items +14 +0 +0 +0$/m);
  });

  test.each([
    [["import"], "error: missing required argument 'path'"],
    [["import", SEED, "--quickly"], "error: unknown option '--quickly'"],
    [["import", SEED, "--concurrency", "0"], "argument '0' is invalid. Expected a whole number from 1 to 64."],
    [["export", SEED], "error: required option '--neo4j-admin <folder>' not specified"],
    [["explode"], "error: unknown command 'explode'"],
    [[], "Usage: throughline"],
  ])("used wrongly exits 2 and says how: %j", async (arguments_, message) => {
    const { code, stderr } = await run(arguments_);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test.each([
    [["--help"]],
    [["import", "--help"]],
    [["export", "--help"]],
    [["serve", "--help"]],
    [["query", "--help"]],
  ])("explains itself and the settings: %j", async (arguments_) => {
    const { code, stdout } = await run(arguments_);
    expect(code).toBe(0);
    const settings =
      "GRAPH_URL NEO4J_USER NEO4J_PASSWORD NEO4J_DATABASE PORT HOST BASE_PATH CORS_ORIGINS INTROSPECTION SEEDS";
    for (const setting of settings.split(" ")) expect(stdout).toContain(setting);
  });

  test("query prints JSON where no terminal is, and what else it is asked for", async () => {
    await run(["import", SEED]);
    const file = "schema/operations/who-discusses.graphql";
    const json = await run(["query", file, "--vars", '{"topic": "AI风险"}']);
    expect([json.code, json.stderr, JSON.parse(json.stdout)]).toEqual([
      0,
      "",
      { data: JSON.parse(readFileSync("tests/api/answers/who-discusses.json", "utf8")) as unknown },
    ]);
    const csv = await run(["query", "-", "--csv"], {}, "{ authors(first: 2) { edges { itemCount node { name } } } }");
    expect(csv).toEqual({
      code: 0,
      stderr: "",
      stdout: 'itemCount,name\n4,"Peter H. Diamandis, MD"\n3,Gary Marcus\n',
    });
  });

  test("query with errors in the answer exits 1 and tells each with its path", async () => {
    const text = "{ items(first: 0) { nodes { id } } }";
    expect(await run(["query", "--table", "-e", text], { GRAPH_URL: "memory:" })).toEqual({
      code: 1,
      stdout: "",
      stderr: "items: first: 0 is out of range; expected 1 to 100\n",
    });
  });

  test.each([
    [["query"], "throughline: expected an operation: either a file, or -e and its text\n"],
    [["query", "-e", "{ a }", "--vars", "[1]"], 'Expected a JSON object, e.g. {"topic": "AI risk"}.'],
    [["query", "-e", "{ a }", "--csv", "--json"], "error: option '--json' cannot be used with option '--csv'"],
  ])("query used wrongly exits 2 and says how: %j", async (arguments_, message) => {
    const { code, stdout, stderr } = await run(arguments_);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("with a wrong setting exits 2 and names it, without a stack", async () => {
    expect(await run(["serve"], { PORT: "http" })).toEqual({
      code: 2,
      stdout: "",
      stderr: "throughline: PORT=http: expected a port number from 0 to 65535 (0 picks a free one)\n",
    });
  });

  test("finds the graph open elsewhere, exits 1 and says what to do", async () => {
    const engine = await openGraph({ engine: "grafeo", path });
    const { code, stderr } = await run(["import", SEED]);
    await engine.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^throughline: .*graph\.grafeo is open in another process, most likely a running server\. Stop that one first, /,
    );
  });

  test("serve fills an empty graph, says where it listens, answers there, and ends when told to", async () => {
    const server = start(["serve"], { PORT: "0" });
    let stdout = "";
    const url = await new Promise<string>((resolve) => {
      server.stdout.on("data", (chunk: Buffer) => {
        stdout += chunk.toString();
        const address = /^GraphQL: (\S+)/m.exec(stdout)?.[1];
        if (address) resolve(address);
      });
    });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ items(first: 100) { nodes { id } } }" }),
    });
    expect(((await response.json()) as { data: { items: { nodes: unknown[] } } }).data.items.nodes).toHaveLength(14);
    server.kill("SIGTERM");
    expect(await new Promise((resolve) => server.once("close", resolve))).toBe(0);
    expect(stdout).toContain("The graph is empty; it is filled from ");
    expect(stdout).toMatch(/^items +14 +0 +0 +0$/m);
  });
});
