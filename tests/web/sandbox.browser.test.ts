import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers, openSite, type TestSite } from "../support/browser.js";

const APOLLO = "https://sandbox.embed.apollographql.com";

describe("Apollo Sandbox", () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.stop());

  test("points to GraphiQL where Apollo cannot be reached", async () => {
    const page = await site.open("/sandbox", {
      despite: [
        /^asks another host: https:\/\/sandbox\.embed\.apollographql\.com\/$/,
        /^logs: Failed to load resource/,
      ],
    });
    await page.getByText("Apollo Sandbox cannot be reached from here: it is loaded from the internet.").waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("link", { name: "GraphiQL" }).click();
    expect(page.url()).toBe(`${site.url}/graphiql`);
  });

  test("is framed where Apollo can be reached, asks this server, and tells nobody what is done in it", async () => {
    const page = await site.open("/sandbox", {
      // Stands in for Apollo, and is asked before the watch over other hosts.
      prepare: (opening) =>
        opening.route(`${APOLLO}/**`, (route) => route.fulfill({ contentType: "text/html", body: "Sandbox" })),
    });
    const source = new URL((await page.locator("iframe").getAttribute("src")) ?? "");
    expect(source.origin).toBe(APOLLO);
    expect(Object.fromEntries(source.searchParams)).toMatchObject({
      endpoint: `${site.url}/graphql`,
      runTelemetry: "false",
      defaultDocument: readFileSync("schema/operations/who-discusses.graphql", "utf8"),
      defaultVariables: '{\n  "topic": "AI risk"\n}',
    });
    expect(await page.frameLocator("iframe").locator("body").innerText()).toBe("Sandbox");
  });
});
