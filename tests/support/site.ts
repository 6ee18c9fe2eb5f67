import type { Browser } from "playwright-core";
import type { ServerOptions } from "../../src/api/server.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";
import { launchChromium } from "../../web/scripts/chromium.js";
import { importPaths } from "./import.js";
import { serveTest, type TestServer } from "./serve.js";

/** A server on the seeds with an embedded engine, and Chromium to look at it. Stop it. */
export interface Site {
  /** With the base path, without a slash at its end. */
  url: string;
  server: TestServer;
  engine: GraphEngine;
  browser: Browser;
  stop(): Promise<void>;
}

export async function startSite(options: Partial<ServerOptions> = {}): Promise<Site> {
  const engine = await openGraph({ engine: "grafeo", path: null });
  await importPaths(engine, ["seeds/digests"]);
  const [server, browser] = await Promise.all([serveTest(engine, options), launchChromium()]);
  return {
    url: server.url,
    server,
    engine,
    browser,
    async stop() {
      await browser.close();
      await server.stop();
      await engine.close();
    },
  };
}
