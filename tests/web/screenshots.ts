import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/config.js";
import { buildPages } from "../../web/scripts/build.js";
import { startSite } from "../support/site.js";

const FOLDER = join(PACKAGE_ROOT, "docs", "pictures");
/** How long nodes may move until they have found their places. */
const LAYOUT_MS = 4_000;
const VIEWPORT = { width: 1280, height: 800 };

/** The pictures of the documentation: what to open, and what to do until it shows what it should. */
const PICTURES: { name: string; path: string; prepare: (page: Page) => Promise<unknown> }[] = [
  {
    name: "home",
    path: "/",
    prepare: (page) => page.getByText("Gary Marcus").first().waitFor(),
  },
  {
    name: "explorer",
    path: "/explore?at=Entity:gary-marcus&sel=Entity:ai-risk",
    async prepare(page) {
      await page.locator("mark").first().waitFor();
      await page.waitForTimeout(LAYOUT_MS);
    },
  },
  {
    name: "graphiql",
    path: "/graphiql?operation=who-discusses",
    async prepare(page) {
      // Before its editors are there, GraphiQL runs nothing.
      await page.locator("[aria-label='Result Window'] .view-lines").waitFor({ state: "attached" });
      await page.getByRole("button", { name: /^Execute query/ }).click();
      await page.locator("[aria-label='Result Window']").getByText("Gary Marcus").first().waitFor();
    },
  },
];

await buildPages();
mkdirSync(FOLDER, { recursive: true });
const site = await startSite();
for (const { name, path, prepare } of PICTURES) {
  const page = await site.browser.newPage({ viewport: VIEWPORT });
  await page.goto(site.url + path);
  await prepare(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
  process.stdout.write(`docs/pictures/${name}.png\n`);
}
await site.stop();
