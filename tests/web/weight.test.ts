import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { PAGES_ROOT } from "../../src/config.js";
import { buildPages } from "../../web/scripts/build.js";

/** What the home page and the explorer may weigh, all that they load later included; in bytes, as they travel. */
const HOME_MAX = 350_000;

interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
  dynamicImports?: string[];
}

let manifest: Record<string, Chunk>;
beforeAll(async () => {
  await buildPages();
  manifest = JSON.parse(readFileSync(join(PAGES_ROOT, ".vite", "manifest.json"), "utf8")) as Record<string, Chunk>;
});

/** Every script that a page can come to load: those that it names, and what they import. */
function chunksOf(page: string): Chunk[] {
  const html = readFileSync(join(PAGES_ROOT, page), "utf8");
  const named = Object.entries(manifest).filter(([, { file }]) => html.includes(file));
  const found = new Set(named.map(([name]) => name));
  // A set is walked on into what is added to it meanwhile.
  for (const name of found) {
    const { imports = [], dynamicImports = [] } = manifest[name] ?? {};
    for (const imported of [...imports, ...dynamicImports]) found.add(imported);
  }
  return [...found].map((name) => manifest[name]).filter((chunk) => chunk !== undefined);
}

function weigh(chunks: Chunk[]): number {
  const sizes = chunks.map(({ file }) => gzipSync(readFileSync(join(PAGES_ROOT, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("the built pages", () => {
  test.each(["index.html", "explore.html"])("are light where there is no IDE: %s", (page) => {
    const chunks = chunksOf(page);
    expect(chunks.map(({ file }) => file)).toContainEqual(expect.stringMatching(/^assets\/graph-view-[\w-]{8}\.js$/));
    expect(weigh(chunks)).toBeLessThan(HOME_MAX);
  });

  test("keep the editor of GraphiQL to itself", () => {
    const editors = (page: string) => chunksOf(page).filter(({ file }) => /monaco|graphiql/.test(file)).length;
    expect(editors("graphiql.html")).toBeGreaterThan(0);
    expect([editors("index.html"), editors("sandbox.html")]).toEqual([0, 0]);
  });

  test("name everything relative to themselves, with a hash, and have no script or style between their lines", () => {
    const pages = readdirSync(PAGES_ROOT).filter((file) => file.endsWith(".html"));
    expect(pages.sort()).toEqual(["explore.html", "graphiql.html", "index.html", "sandbox.html"]);
    for (const page of pages) {
      const html = readFileSync(join(PAGES_ROOT, page), "utf8");
      const loaded = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(loaded.length).toBeGreaterThan(1);
      for (const address of loaded) {
        expect(address).toMatch(/^\.\/(?:icon\.svg|assets\/[\w.-]+-[\w-]{8}\.(?:js|css))$/);
      }
      expect(html).not.toMatch(/<style|\son\w+=|\sstyle=|<script[^>]*>[^<]/);
    }
  });
});
