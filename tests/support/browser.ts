import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import type { ServerOptions } from "../../src/api/server.js";
import { type Site, startSite } from "./site.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface TestSite extends Site {
  /**
   * Opens a page for the test that is running, and closes it after it. The test fails when the page asks another host, breaks its
   * Content-Security-Policy, or logs an error, but for what matches one of `despite`.
   * @param path from the base path on, e.g. `/graphiql?operation=network`
   */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

export interface OpenOptions {
  /** Faults that the test is about. */
  despite?: RegExp[];
  /** Done with the page before it is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  viewport?: { width: number; height: number };
}

/** The site, with a watch over its pages. */
export async function openSite(options: Partial<ServerOptions> = {}): Promise<TestSite> {
  const site = await startSite(options);
  return {
    ...site,
    async open(path, { despite = [], prepare, viewport = { width: 1280, height: 800 } } = {}) {
      const context = await site.browser.newContext({ viewport });
      const page = await context.newPage();
      const faults = await watch(page, new URL(site.url).origin);
      onTestFinished(async () => {
        await context.close();
        expect(faults.filter((fault) => !despite.some((pattern) => pattern.test(fault)))).toEqual([]);
      });
      await prepare?.(page);
      await page.goto(site.url + path);
      return page;
    },
  };
}

/** Rules of WCAG 2.2, levels A and AA, that a page breaks, each as `rule: where`; those of a part of it when `part` selects one. */
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
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`logs: ${message.text()}`);
  });
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => { console.error(`breaks ${effectiveDirective}: ${blockedURI}`); });',
  );
  return faults;
}
