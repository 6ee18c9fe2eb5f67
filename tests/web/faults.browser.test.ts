import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type TestSite } from "../support/browser.js";
import { writeDigest } from "../support/digests.js";
import { importTexts } from "../support/import.js";

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

/** Answers questions in place of the API. */
function answer(by: (route: Route) => Promise<void>) {
  return (page: Page) => page.route("**/graphql", by);
}

/** Answers whose texts are others than the API's. */
function rewrite(from: string, to: string) {
  return answer(async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(from, to) });
  });
}

describe("an API", () => {
  test("that is down is told, and asked again by a button", async () => {
    const page = await site.open("/explore?at=Entity:ai-risk&sel=Entity:ai-risk", {
      despite: [/Failed to load resource/],
      prepare: answer((route) => route.abort()),
    });
    const told = page.getByText("The API does not answer. Look whether `npm start` is running, then try again.");
    await told.first().waitFor();
    await page.unroute("**/graphql");
    while ((await told.count()) > 0) {
      await page.getByRole("button", { name: "Try again" }).first().click();
      await page.waitForTimeout(300);
    }
    await page.locator(".panel mark").first().waitFor();
    await page.getByRole("application").waitFor();
  });

  test("that hangs is given up", async () => {
    const page = await site.open("/", {
      prepare: async (opened) => {
        // Nobody waits for twenty seconds in a test.
        await opened.addInitScript(
          "const wait = AbortSignal.timeout; AbortSignal.timeout = () => wait.call(AbortSignal, 200);",
        );
        await opened.route("**/graphql", () => undefined);
      },
    });
    await page.getByText("The answer takes longer than 20 seconds.").waitFor();
  });

  test.each([
    [500, '{"errors":[{"message":"internal error"}]}', "The API failed. Its log says why; try again in a moment."],
    [
      400,
      '{"errors":[{"message":"query: is <b>odd</b>"}]}',
      "The API does not take this question: query: is <b>odd</b>",
    ],
    [502, "<html>bad gateway</html>", "The API does not answer."],
  ])("that answers %i is told as it is", async (status, body, told) => {
    const page = await site.open("/", {
      despite: [/Failed to load resource/],
      prepare: answer((route) => route.fulfill({ status, body })),
    });
    await page.getByText(told).waitFor();
  });
});

describe("hostile texts", () => {
  // As Markdown writes it, because tags of their own never come through the import.
  const MARKUP = "&lt;img src=x onerror=globalThis.isBroken=1&gt;&lt;script&gt;globalThis.isBroken=1&lt;/script&gt;";

  test("in titles, summaries, authors and names are shown as they are", async () => {
    const entries = [
      {
        url: "https://x.com/mallory/status/1993354297854062806",
        author: `Mallory ${MARKUP}`,
        title: `OpenAI ${MARKUP} 《&lt;svg onload=globalThis.isBroken=1&gt;》`,
        summary: `OpenAI 与 ${MARKUP} 谷歌`,
      },
    ];
    await importTexts(site.engine, { "hostile.md": writeDigest("2025-11-26T12:00:00+08:00", entries) });
    const page = await site.open("/explore?at=Author:x:mallory&sel=Author:x:mallory");
    await page.locator(".panel .item").first().waitFor();
    const tag = "<img src=x onerror=globalThis.isBroken=1><script>globalThis.isBroken=1</script>";
    expect(await page.locator(".panel h2").innerText()).toBe(`Mallory ${tag}`);
    expect(await page.locator(".panel .item h4").innerText()).toContain(`OpenAI ${tag}`);
    for (const address of ["/", "/explore?at=Entity:openai&sel=Entity:openai&show=table", "/explore?q=onerror"]) {
      await page.goto(site.url + address);
      await page.getByText("Mallory").or(page.getByText("OpenAI")).first().waitFor();
      expect(await page.locator("#app img, #app script").count()).toBe(0);
    }
    expect(await page.evaluate("globalThis.isBroken")).toBeUndefined();
  });

  test.each(["javascript:globalThis.isBroken=1", "data:text/html,<script>1</script>"])(
    "are no links: %s",
    async (address) => {
      const page = await site.open("/explore?at=Entity:ai-risk&sel=Entity:ai-risk", {
        prepare: rewrite("https://x.com/GaryMarcus/status/1993392617380577306", address),
      });
      await page.locator(".panel .item").getByText(address).waitFor();
      expect(await page.locator(".panel a.outside").count()).toBe(0);
    },
  );
});

test("a node with hundreds of neighbours shows the heaviest 50, and 50 more when asked", async () => {
  const entries = Array.from({ length: 30 }, (_, n) => ({
    url: `https://x.com/hub/status/${1993354297854063000n + BigInt(n)}`,
    author: "Hub",
    title: `OpenAI ${n}`,
    summary: Array.from({ length: 10 }, (_, m) => `《Tale ${n}x${m}》`).join("、"),
  }));
  await importTexts(site.engine, { "hub.md": writeDigest("2025-11-26T16:00:00+08:00", entries) });
  const page = await site.open("/explore?at=Entity:openai&sel=Entity:openai");
  const counts = page.locator(".toolbar [role=status]");
  await expect.poll(() => counts.innerText(), { timeout: 20_000 }).toMatch(/^50 nodes/);
  await page.getByRole("button", { name: "50 more neighbours" }).click();
  await expect.poll(() => counts.innerText(), { timeout: 20_000 }).toMatch(/^100 nodes/);
  expect(new URL(page.url()).searchParams.get("at")).toBe("Entity:openai~100");
});

test("an empty graph says how to fill it, on both pages", async () => {
  await site.engine.write((transaction) => transaction.run({ name: "empty", text: "MATCH (n) DETACH DELETE n" }, {}));
  const page = await site.open("/");
  const told = page.getByText("The graph is empty. Import digests with `npx throughline import FOLDER`");
  await told.waitFor();
  await page.goto(`${site.url}/explore`);
  await told.waitFor();
});
