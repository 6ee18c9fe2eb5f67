import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers, openSite, type TestSite } from "../support/browser.js";

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

/** What the browser says its language is. */
function speak(language: string) {
  return (page: Page) =>
    page.addInitScript(`Object.defineProperty(navigator, "language", { get: () => "${language}" })`);
}

function fieldOf(page: Page) {
  return page.getByRole("combobox", { name: "Search" });
}

function optionsOf(page: Page) {
  return page.getByRole("listbox").getByRole("option");
}

/** The texts of the suggestions, as soon as those for the typed words are there. */
async function suggestionsOf(page: Page): Promise<string[]> {
  await page.getByText(/suggestions?; arrows choose/).waitFor({ state: "attached" });
  return optionsOf(page).allInnerTexts();
}

describe("the home page", () => {
  test("tells what is in the graph, and who and what is mentioned most", async () => {
    const page = await site.open("/");
    await page.getByText("open source").waitFor();
    const text = await page.locator("main").innerText();
    expect(text.replace(/\s+/g, " ")).toContain("14 posts 7 authors");
    expect(text).toContain("2025.11.26.08 过去4小时全球AI发生了什么？");
    for (const [heading, first] of [
      ["People", "Peter H. Diamandis\n4"],
      ["Organisations", "GitHub\n2"],
      ["Topics", "open source\n3"],
    ] as const)
      expect(await page.locator(".card", { hasText: heading }).locator("li").first().innerText()).toBe(first);
  });

  test("breaks no rule of accessibility, light or dark", async () => {
    const page = await site.open("/");
    await page.getByText("open source").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel("Colours").selectOption("dark");
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(19, 21, 26)");
    expect(await findBarriers(page)).toEqual([]);
    await page.reload();
    expect(await page.getByLabel("Colours").inputValue()).toBe("dark");
  });

  test("opens each question as a picture and as a query", async () => {
    const page = await site.open("/");
    const questions = page.locator(".examples li");
    expect(await questions.count()).toBe(8);
    const addresses = await questions
      .locator("a:last-child")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const address of addresses)
      expect(address).toMatch(/^graphiql(?:\?operation=[a-z-]+|#query=.+&variables=.+)$/);
    for (let index = 0; index < 8; index++) {
      await page.goto(`${site.url}/`);
      await questions.nth(index).locator("a").first().click();
      await page.locator(".panel h2").waitFor();
      await expect.poll(() => page.locator(".toolbar [role=status]").innerText()).toMatch(/^\d+ nodes, \d+ edges$/);
      expect(await page.locator(".notice").count()).toBe(0);
    }
  });

  test("speaks the language of the browser, and the other one when asked to", async () => {
    const page = await site.open("/", { prepare: speak("zh-TW") });
    await page.getByRole("heading", { name: "从这些问题开始" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("zh-CN");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Questions to begin with" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Questions to begin with" }).waitFor();
  });

  test("fits a phone", async () => {
    const page = await site.open("/", { viewport: { width: 375, height: 700 } });
    await page.getByText("open source").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(375);
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe("the search", () => {
  test("leads by keyboard alone from Chinese words to the sentence that holds them", async () => {
    const page = await site.open("/");
    await page.getByText("open source").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("AI风险");
    expect(await suggestionsOf(page)).toEqual([
      "AI risk\nTopic",
      "AI风险引担忧：“风险大到无法承保”\nPost",
      "All results for “AI风险”",
    ]);
    await page.keyboard.press("ArrowDown");
    expect(await fieldOf(page).getAttribute("aria-activedescendant")).toBe("search-suggestions-0");
    expect(await findBarriers(page, ".search")).toEqual([]);
    await page.keyboard.press("Enter");
    await page.locator(".panel .item mark").first().waitFor();
    expect(await page.locator(".panel h2").innerText()).toBe("AI risk");
    expect(await page.locator(".panel .item h4").innerText()).toBe("AI风险引担忧：“风险大到无法承保”");
    expect(await page.locator(".panel .item mark").first().innerText()).toBe("AI风险");
    expect(new URL(page.url()).search).toBe("?at=Entity:ai-risk&sel=Entity:ai-risk");
  });

  test("takes pinyin, and Escape closes the list and then empties the field", async () => {
    const page = await site.open("/");
    const field = fieldOf(page);
    await field.fill("baoyu");
    expect((await suggestionsOf(page)).slice(0, 2)).toEqual(["宝玉\nPerson", "宝玉 @dotey\nAuthor"]);
    await field.press("Escape");
    expect([await optionsOf(page).count(), await field.inputValue()]).toEqual([0, "baoyu"]);
    await field.press("Escape");
    expect(await field.inputValue()).toBe("");
  });

  test("shows all that it finds, with the words marked", async () => {
    const page = await site.open("/");
    await fieldOf(page).fill("AI風險");
    await suggestionsOf(page);
    await fieldOf(page).press("Enter");
    await page.getByRole("heading", { name: "Results for “AI風險”" }).waitFor();
    await page.locator(".panel .hit").first().waitFor();
    expect(await page.locator(".panel .hit").allInnerTexts()).toEqual(["AI risk"]);
    expect(await page.locator(".panel mark").allInnerTexts()).toEqual(["AI风险"]);
  });

  test("says what to do when nothing is found", async () => {
    const page = await site.open("/");
    await fieldOf(page).fill("qqqqqqq");
    await page.getByText("Nothing is called “qqqqqqq”. Try fewer words, another name, or pinyin.").waitFor();
  });

  test("refuses 10,000 characters without asking", async () => {
    const page = await site.open("/");
    await page.getByText("open source").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await fieldOf(page).fill("风".repeat(10_000));
    await page.getByText("A search has at most 1,000 characters; this one has 10,000. Shorten it.").waitFor();
    await fieldOf(page).press("Enter");
    expect([asked, new URL(page.url()).pathname]).toEqual([[], "/"]);
  });
});
