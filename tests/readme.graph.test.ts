import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../src/graph/engine.js";
import { parseDigest } from "../src/importer/parse.js";
import { ask } from "./support/ask.js";
import { openTestGraph } from "./support/graph.js";
import { importPaths } from "./support/import.js";

describe.each(["README.md", "README.zh-CN.md"])("%s", (file) => {
  const readme = readFileSync(file, "utf8");
  const sample = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(readme)?.[1] ?? "";

  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds"]);
  });
  afterAll(() => engine.close());

  test("prints the answer that its question gets", async () => {
    expect(await ask(engine, sample("graphql"))).toEqual(JSON.parse(sample("json")));
  });

  test("leads with the two lines of a newcomer", () => {
    const lines = [...readme.matchAll(/```sh\n(.+)\n```/g)].map(([, line]) => line);
    expect(lines.slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  test("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = readFileSync("README.md", "utf8");

  test("asks what schema/operations/who-discusses.graphql asks", () => {
    const question = /```graphql\n([^]*?)\n```/.exec(readme)?.[1];
    expect(readFileSync("schema/operations/who-discusses.graphql", "utf8")).toContain(question);
  });

  test("shows a digest that can be imported", () => {
    const text = /```markdown\n([^]*?)\n```/.exec(readme)?.[1] ?? "";
    const { value, errors, warnings } = parseDigest({ file: "README.md", stem: "sample", text });
    expect([errors, warnings]).toEqual([[], []]);
    expect(value?.entries).toMatchObject([
      { title: "AI risk worries insurers", authorName: "Gary Marcus", highlights: ["important phrases"] },
    ]);
  });

  test("draws a map of folders that are there", () => {
    const map = /## Map\n\n```\n([^]*?)```/.exec(readme)?.[1] ?? "";
    const roots = [...map.matchAll(/^(\w+)\//gm)].map(([, folder]) => folder ?? "");
    const rooms = [...map.matchAll(/^ {2}([\w.]+)\/? /gm)].map(([, room]) => `src/${room ?? ""}`);
    expect(roots.length + rooms.length).toBeGreaterThan(12);
    expect([...roots, ...rooms].filter((path) => !existsSync(path))).toEqual([]);
  });
});
