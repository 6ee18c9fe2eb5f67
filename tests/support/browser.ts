import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, ConsoleMessage, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import type { ServerOptions } from "../../src/api/server.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";
import { launchChromium } from "../../web/scripts/chromium.js";
import { importPaths } from "./import.js";
import { serveTest, type TestServer } from "./serve.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A server on the seeds with an embedded engine, and Chromium to look at it. Stop it. */
export interface TestSite {
  /** With the base path, without a slash at its end. */
  url: string;
  server: TestServer;
  engine: GraphEngine;
  browser: Browser;
  /**
   * Opens a page for the test that is running, and closes it after it. The test fails when the page asks another host, breaks its
   * Content-Security-Policy, or logs an error, but for what matches one of `despite`.
   * @param path from the base path on, e.g. `/graphiql?operation=network`
   */
  open(path: string, options?: OpenOptions): Promise<Page>;
  stop(): Promise<void>;
}

export interface OpenOptions {
  /** Faults that the test is about. */
  despite?: RegExp[];
  /** Done with the page before it is opened. */
  before?: (page: Page) => Promise<void>;
  viewport?: { width: number; height: number };
}

export async function openSite(options: Partial<ServerOptions> = {}): Promise<TestSite> {
  const engine = await openGraph({ engine: "grafeo", path: null });
  await importPaths(engine, ["seeds/digests"]);
  const [server, browser] = await Promise.all([serveTest(engine, options), launchChromium()]);
  const { url } = server;
  return {
    url,
    server,
    engine,
    browser,
    async open(path, { despite = [], before, viewport = { width: 1280, height: 800 } } = {}) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const faults = await watch(page, new URL(url).origin);
      onTestFinished(async () => {
        await context.close();
        expect(faults.filter((fault) => !despite.some((pattern) => pattern.test(fault)))).toEqual([]);
      });
      await before?.(page);
      await page.goto(url + path);
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
      await engine.close();
    },
  };
}

/** Rules of WCAG 2.2, levels A and AA, that a page breaks, each as `rule: where`; of one part of it when a selector is given. */
export async function findBarriers(page: Page, part = "body"): Promise<string[]> {
  await page.evaluate(AXE);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const options = JSON.stringify({ runOnly: tags });
  const { violations } = await page.evaluate<Report>(`axe.run(${JSON.stringify(part)}, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

interface Report {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

/** Refuses what goes to other hosts. The list that it returns grows as the page goes wrong. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await page.route(
    (url) => url.origin !== origin && url.protocol.startsWith("http"),
    async (route) => {
      faults.push(`asks another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  page.on("pageerror", (error) => faults.push(`throws: ${error.message}`));
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") faults.push(`logs: ${message.text()}`);
  });
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", (event) => { console.error(`breaks ${event.effectiveDirective}: ${event.blockedURI}`); });',
  );
  return faults;
}
