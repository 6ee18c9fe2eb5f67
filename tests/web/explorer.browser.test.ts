import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers, openSite, type TestSite } from "../support/browser.js";

const AROUND_RISK = "/explore?at=Entity:ai-risk";

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

/** How much is shown, as soon as it is as expected. */
async function expectCounts(page: Page, counts: string): Promise<void> {
  await expect.poll(() => page.locator(".toolbar [role=status]").innerText(), { timeout: 20_000 }).toBe(counts);
}

/** Walks over the nodes of the drawn graph until it stands on one. */
async function walkTo(page: Page, name: string): Promise<void> {
  const graph = page.getByRole("application");
  await graph.focus();
  const spoken = graph.locator("[role=status]");
  for (let step = 0; (await spoken.innerText()) !== name; step++) {
    expect(step).toBeLessThan(100);
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(50);
  }
}

async function panelOf(page: Page, name: string): Promise<void> {
  await page.getByRole("complementary").getByRole("heading", { level: 2, name, exact: true }).waitFor();
}

function partsOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

describe("the graph", () => {
  test("shows a node at the first Enter and its neighbours at the second", async () => {
    const page = await site.open(AROUND_RISK);
    await expectCounts(page, "6 nodes, 15 edges");
    await walkTo(page, "Gary Marcus");
    await page.keyboard.press("Enter");
    await panelOf(page, "Gary Marcus");
    await page.keyboard.press("Enter");
    await expectCounts(page, "15 nodes, 51 edges");
    expect(partsOf(page).getAll("at")).toHaveLength(2);
  });

  test("does the same by clicks, and the back button takes each step back", async () => {
    const page = await site.open(AROUND_RISK);
    await expectCounts(page, "6 nodes, 15 edges");
    await walkTo(page, "AI governance");
    // The layout has to end, or the click meets where the node was.
    await page.waitForTimeout(3_000);
    const ring = await page.locator(".graph-ring").boundingBox();
    if (!ring) throw new Error("no ring around the node");
    const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
    await page.mouse.click(x, y);
    await panelOf(page, "AI governance");
    await page.getByRole("button", { name: "Show neighbours" }).click();
    expect(partsOf(page).getAll("at")).toEqual(["Entity:ai-risk", "Entity:ai-governance"]);
    await page.goBack();
    expect(partsOf(page).getAll("at")).toEqual(["Entity:ai-risk"]);
    await panelOf(page, "AI governance");
    await page.goBack();
    await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
  });

  test("breaks no rule of accessibility, light or dark, in any shape", async () => {
    const page = await site.open(`${AROUND_RISK}&sel=Entity:ai-risk`);
    await page.locator(".panel mark").first().waitFor();
    await page.locator(".graph-canvas canvas").first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel("Colours").selectOption("dark");
    for (const shape of ["Table", "JSON", "Graph"]) {
      await page.getByRole("button", { name: shape }).click();
      expect(await findBarriers(page)).toEqual([]);
    }
  });

  test("is replaced by the table's name where there is no WebGL", async () => {
    const page = await site.open(AROUND_RISK, {
      prepare: async (opened) => {
        await opened.addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
      },
    });
    await page.getByText("This browser draws no graphs (WebGL is off). The table shows the same.").waitFor();
  });

  test("fits a phone, with all that is known below it", async () => {
    const page = await site.open(`${AROUND_RISK}&sel=Entity:ai-risk`, { viewport: { width: 375, height: 700 } });
    await page.locator(".panel mark").first().waitFor();
    await page.locator(".u-wrap").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(375);
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe("the filters", () => {
  test("narrow by kind and category, and tell how much each would show", async () => {
    const page = await site.open("/explore?at=Entity:google");
    await expectCounts(page, "14 nodes, 91 edges");
    const kinds = page.getByRole("group", { name: "Kinds" });
    expect(await kinds.locator(".choice").allInnerTexts()).toContain("Organisation\n2");
    await kinds.getByLabel("Organisation").check();
    await expectCounts(page, "2 nodes, 1 edge");
    expect(partsOf(page).getAll("kind")).toEqual(["ORGANIZATION"]);
    await kinds.getByLabel("Organisation").uncheck();
    const applications = page
      .getByRole("group", { name: "Categories" })
      .locator(".choice", { hasText: "AI Applications" });
    await expect.poll(() => applications.innerText()).toBe("AI Applications\n5");
    await applications.getByRole("checkbox").check();
    // And Google, which was asked for.
    await expect.poll(() => page.locator(".toolbar [role=status]").innerText()).toMatch(/^6 nodes, /);
    expect(partsOf(page).getAll("category")).toEqual(["Category:ai-applications"]);
  });

  test("narrow by time with the arrow keys", async () => {
    const page = await site.open("/explore");
    const from = page.getByRole("slider", { name: "From" });
    await from.waitFor();
    await from.press("ArrowRight");
    await expect.poll(() => partsOf(page).get("since")).toBe("2025-11-25T17:00:00.000Z");
    await page.getByRole("button", { name: "All time" }).click();
    expect(partsOf(page).get("since")).toBeNull();
  });

  test("say so when nothing is left, and take themselves away", async () => {
    const page = await site.open("/explore?at=Category:ai-ethics&kind=EVENT");
    await page.getByText("Nothing is known here in this time and with these filters.").waitFor();
    await page.getByRole("button", { name: "Remove filters" }).click();
    await page.getByRole("application").waitFor();
  });
});

describe("a path", () => {
  test("leads from one picked node to another, each step with its sentences", async () => {
    const page = await site.open("/explore?at=Entity:gary-marcus&sel=Entity:gary-marcus");
    await page.getByRole("button", { name: "Path from here…" }).click();
    await page.getByText("Path from Gary Marcus: pick the other end").waitFor();
    await page.getByRole("combobox", { name: "Search" }).fill("谷歌");
    await page.getByRole("listbox").getByText("Google", { exact: true }).click();
    await page.getByRole("button", { name: "Path to here" }).click();
    await page.getByRole("heading", { name: "From Gary Marcus to Google" }).waitFor();
    await page.getByText("Gary Marcus → large language models → open source → Google").waitFor();
    expect(await page.locator(".hop").count()).toBe(3);
    expect(await page.locator(".hop").last().locator("mark").allInnerTexts()).toContain("谷歌");
    expect([partsOf(page).get("from"), partsOf(page).get("to")]).toEqual(["Entity:gary-marcus", "Entity:google"]);
  });

  test("says when there is none", async () => {
    const page = await site.open("/explore?from=Entity:gary-marcus&to=Entity:nobody");
    await page.getByText("No path of 4 steps or less connects them. Choose another end.").first().waitFor();
  });
});

describe("an address", () => {
  test("brings everything back that it was shared with", async () => {
    const address =
      "/explore?at=Entity:gary-marcus&at=Entity:google~100&sel=Entity:gary-marcus&kind=PERSON&kind=TOPIC&show=table&measure=PMI";
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const page = await site.open(address);
        await page.locator(".panel mark").first().waitFor();
        await page.locator(".u-wrap").waitFor();
        await expectCounts(page, "23 nodes, 73 edges");
        expect(await page.getByLabel("By").inputValue()).toBe("PMI");
        return page.locator("main").innerText();
      }),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain("Ilya Sutskever");
  });

  test("that is broken opens as far as it can be read, and says what was left out", async () => {
    const page = await site.open(`${AROUND_RISK}&show=cube&sel=<b>x</b>`);
    await page.getByText("were left out: sel=<b>x</b>, show=cube").waitFor();
    await expectCounts(page, "6 nodes, 15 edges");
  });

  test("of what the graph does not hold says so", async () => {
    const page = await site.open("/explore?at=Entity:nobody&sel=Entity:nobody");
    await expect
      .poll(() => page.getByText("The graph does not hold this (any more). Search for it by name.").count())
      .toBe(2);
  });
});

describe("what is shown", () => {
  test("is the same as table and JSON", async () => {
    const page = await site.open(`${AROUND_RISK}&show=table`);
    await expectCounts(page, "6 nodes, 15 edges");
    const nodes = page.getByRole("table", { name: "Nodes" });
    expect(await nodes.locator("tbody tr").count()).toBe(6);
    expect(await page.getByRole("table", { name: "Edges" }).locator("tbody tr").count()).toBe(15);
    await nodes.getByRole("button", { name: "AI risk", exact: true }).press("Enter");
    await panelOf(page, "AI risk");
    await page.getByRole("button", { name: "JSON" }).click();
    const { nodes: listed } = JSON.parse(await page.locator("pre").innerText()) as { nodes: { id: string }[] };
    expect(listed.map(({ id }) => id)).toContain("Author:x:garymarcus");
  });

  test.each([
    ["CSV", "\uFEFFrecord,id,label,kind,weight,source,target\r\nnode,"],
    ["GEXF", '<?xml version="1.0" encoding="UTF-8"?>\n<gexf version="1.2"'],
    ["GraphML", '<?xml version="1.0" encoding="UTF-8"?>\n<graphml'],
    ["JSON", '{\n  "nodes": ['],
    ["PNG", "\uFFFDPNG"],
  ])("can be taken home as %s", async (format, beginning) => {
    const page = await site.open(AROUND_RISK);
    await expectCounts(page, "6 nodes, 15 edges");
    await page.locator(".graph-canvas canvas").first().waitFor();
    await page.getByText("Download").click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: format, exact: true }).last().click(),
    ]);
    expect(file.suggestedFilename()).toBe(`throughline.${format.toLowerCase()}`);
    expect(readFileSync(await file.path(), "utf8").slice(0, beginning.length)).toBe(beginning);
  });
});
