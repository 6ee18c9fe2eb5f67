import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findBarriers, openSite, type TestSite } from "../support/browser.js";

/** In milliseconds; GraphiQL is large, and a busy machine takes its time over it. */
const PATIENCE = { timeout: 60_000 };

const QUERY = "Operation Editor";
const VARIABLES = "Variables";
const ANSWER = "Result Window";

/** What an editor shows, but for how it is indented. */
async function textOf(page: Page, editor: string): Promise<string> {
  const lines = page.locator(`section[aria-label="${editor}"] .view-lines:visible`);
  return (await lines.innerText({ timeout: 5_000 })).replaceAll(/\s+/g, " ");
}

async function expectText(page: Page, editor: string, expected: string): Promise<void> {
  await expect.poll(() => textOf(page, editor), PATIENCE).toContain(expected);
}

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Execute query/ }).click();
}

describe("GraphiQL", () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.stop());

  test("opens with a question and its variables, and shows its answer", async () => {
    const page = await site.open("/graphiql");
    await expectText(page, QUERY, "query WhoDiscusses(");
    await expectText(page, VARIABLES, '{ "topic": "AI risk" }');
    await run(page);
    await expectText(page, ANSWER, '"name": "AI risk"');
    // What only looks like another sign is a warning in code, and plain text in Chinese.
    expect(await page.locator(".unicode-highlight").count()).toBe(0);
    expect(await findBarriers(page, "[aria-label=Examples]")).toEqual([]);
  });

  test("lists the operations of schema/operations, and keeps what somebody has written when one is chosen", async () => {
    const page = await site.open("/graphiql#query=%7B%20__typename%20%7D");
    await expectText(page, QUERY, "{ __typename }");
    const examples = page.getByRole("region", { name: "Examples" });
    await examples.getByRole("button", { name: /^CoMentions / }).click();
    await expectText(page, QUERY, "query CoMentions(");
    await expectText(page, VARIABLES, '"name": "Gary Marcus", "kinds": [ "TOPIC" ], "measure": "PMI"');
    await examples.getByRole("button", { name: /^MostMentioned / }).click();
    await expectText(page, QUERY, "query MostMentioned");
    await expect.poll(() => page.getByRole("tab").allInnerTexts(), PATIENCE).toEqual(["<untitled>", "MostMentioned"]);
    await page.getByRole("tab", { name: "<untitled>" }).click();
    await expectText(page, QUERY, "{ __typename }");
  });

  test.each([
    ["?operation=network", "query Network", "{"],
    ["?operation=Network", "query Network", "{"],
    ["#query=query%20C%20%7B%201%2B1%20%7D&variables=%7B%22a%22%3A%22A%2B%20B%22%7D", "query C { 1+1 }", '"a":"A+ B"'],
    ["?query=query%20D%20%7B%20a%20%7D&variables=%7B%7D", "query D { a }", "{}"],
  ])("opens with what its address says: %s", async (address, query, variables) => {
    const page = await site.open(`/graphiql${address}`);
    await expectText(page, QUERY, query);
    await expectText(page, VARIABLES, variables);
  });

  test("opens what a browser asks of /graphql, and asks nothing by itself", async () => {
    const page = await site.open("/graphql?query=query%20Asked%20%7B__typename%7D");
    expect(page.url()).toBe(`${site.url}/graphiql?query=query%20Asked%20%7B__typename%7D`);
    await expectText(page, QUERY, "query Asked {__typename}");
    expect(await textOf(page, ANSWER)).toBe("");
  });

  test("shows hostile queries, variables and answers as text", async () => {
    const evil = `<img src=x onerror="console.error('run')"><script>console.error('run')</script>`;
    const query = encodeURIComponent(`{ entity(name: ${JSON.stringify(evil)}) { name } } # ${evil}`);
    const page = await site.open(`/graphiql#query=${query}&variables=${encodeURIComponent(JSON.stringify({ evil }))}`);
    await expectText(page, QUERY, "<img src=x");
    await run(page);
    await expectText(page, ANSWER, '"entity": null');
    expect(await page.locator("img[src=x]").count()).toBe(0);
  });

  test("shows the docs of the schema", async () => {
    const page = await site.open("/graphiql");
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const docs = page.getByRole("region", { name: "Documentation Explorer" });
    await docs.getByText("Query", { exact: true }).first().click(PATIENCE);
    await docs.getByRole("link", { name: "authors", exact: true }).waitFor(PATIENCE);
  });
});

test("GraphiQL under a base path and without introspection runs operations, and says why there are no docs", async () => {
  const site = await openSite({ basePath: "/through/line", introspection: false });
  onTestFinished(() => site.stop());
  const page = await site.open("/graphiql", { despite: [/the server responded with a status of 400/] });
  expect(new URL(page.url()).pathname).toBe("/through/line/graphiql");
  await page.getByText("No docs and no completion, but operations run all the same.").waitFor(PATIENCE);
  expect(await page.locator(".schema-note").innerText()).toContain("INTROSPECTION=true turns that on.");
  // Its editors come later than the rest of the page.
  await expectText(page, ANSWER, "INTROSPECTION=true turns that on.");
  await run(page);
  await expectText(page, ANSWER, '"name": "AI risk"');
});
