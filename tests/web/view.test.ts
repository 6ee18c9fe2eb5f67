import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readView } from "../../web/src/address/read.js";
import { explore, HOME, MEASURES, NODE_KINDS, SHAPES, type View } from "../../web/src/address/view.js";
import { writeView } from "../../web/src/address/write.js";

/** Lone surrogates have no UTF-8, so an address cannot hold them; no id and no query that a person types has any. */
const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
const id = fc
  .tuple(fc.constantFrom("Entity:", "Author:", "Item:", "Digest:", "Category:"), text)
  .map((parts) => parts.join(""));
const instant = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const period = fc
  .tuple(fc.option(instant), fc.option(instant))
  .map(([a, b]) => (a && b ? (a < b ? { since: a, until: b } : { since: null, until: a }) : { since: a, until: b }));
const anyView: fc.Arbitrary<View> = fc
  .record({
    page: fc.constant("explore" as const),
    at: fc.uniqueArray(fc.record({ id, limit: fc.integer({ min: 1, max: 500 }) }), {
      selector: (start) => start.id,
      maxLength: 40,
    }),
    query: text.map((query) => query.trim()),
    selected: fc.option(id),
    kinds: fc.uniqueArray(fc.constantFrom(...NODE_KINDS)),
    categories: fc.uniqueArray(id, { maxLength: 5 }),
    from: fc.option(id),
    to: fc.option(id),
    show: fc.constantFrom(...SHAPES),
    measure: fc.constantFrom(...MEASURES),
    period,
  })
  .map(({ period: { since, until }, ...view }) => ({ ...view, since, until }));

function readBack(view: View) {
  const url = new URL(writeView(view), "http://127.0.0.1/base/");
  return readView(url.pathname, url.search);
}

describe("the address of a view", () => {
  test("brings every view back", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readBack(view)).toEqual({ view, broken: [] });
      }),
    );
    expect(readBack(HOME)).toEqual({ view: HOME, broken: [] });
  });

  test("is short and can be read", () => {
    const view = explore({
      at: [
        { id: "Entity:openai", limit: 50 },
        { id: "Author:x:sama", limit: 150 },
      ],
      selected: "Item:https://example.org/a",
      query: "AI风险",
    });
    expect(decodeURIComponent(writeView(view))).toBe(
      "explore?at=Entity:openai&at=Author:x:sama~150&q=AI风险&sel=Item:https://example.org/a",
    );
    expect(writeView(explore({}))).toBe("explore");
  });

  test.each([
    ["show=cube", "show=cube"],
    ["at=openai", "at=openai"],
    ["at=Entity:openai~0", "at=Entity:openai~0"],
    ["at=Entity:openai~5000", "at=Entity:openai~5000"],
    ["sel=<script>alert(1)</script>", "sel=<script>alert(1)</script>"],
    ["kind=ROBOT", "kind=ROBOT"],
    ["since=yesterday", "since=yesterday"],
    [
      "since=2025-02-02T00:00:00Z&until=2025-01-01T00:00:00Z",
      "since=2025-02-02T00:00:00.000Z, until=2025-01-01T00:00:00.000Z",
    ],
    [`q=${"x".repeat(10_000)}`, `q=${"x".repeat(40)}…`],
  ])("leaves out what cannot be read, and tells it: %.40s", (search, told) => {
    expect(readView("/explore", `?${search}&measure=PMI`)).toEqual({
      view: explore({ measure: "PMI" }),
      broken: [told],
    });
  });

  test("never fails, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { view } = readView("/explore", search);
        expect(readBack(view).view).toEqual(view);
      }),
    );
  });

  test("holds no more expansions than can be asked for", () => {
    const at = Array.from({ length: 100 }, (_, n) => `at=Entity:${n}`).join("&");
    const { view, broken } = readView("/explore", `?${at}`);
    expect([view.at.length, broken]).toEqual([40, ["at: 100"]]);
  });
});
