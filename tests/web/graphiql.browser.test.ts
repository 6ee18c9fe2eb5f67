import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type TestSite } from "../support/browser.js";

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

/** What an editor holds; its lines are drawn with other spaces than they hold. */
async function textOf(page: Page, editor: string): Promise<string> {
  const text = await page.locator(`.graphiql-${editor} .view-lines`).innerText();
  return text.replaceAll("\u00a0", " ");
}

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Execute query/ }).click();
}

async function expectText(page: Page, editor: string, expected: string): Promise<void> {
  await expect.poll(() => textOf(page, editor), { timeout: 20_000 }).toContain(expected);
}

describe("GraphiQL", () => {
  test("opens with a question and its variables, and shows its answer", async () => {
    const page = await site.open("/graphiql");
    await expectText(page, "query-editor", "query WhoDiscusses(");
    await expectText(page, "editor-tool", '"topic": "AI risk"');
    await run(page);
    await expectText(page, "response", '"name": "AI risk"');
  });
});
