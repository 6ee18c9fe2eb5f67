import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NODE_KINDS } from "../../web/src/address/view.js";
import { countCategories, countKinds, filterPicture } from "../../web/src/graph/filter.js";
import { type LabelBox, placeLabels } from "../../web/src/graph/labels.js";
import { edgeId, overlay, type Picture } from "../../web/src/graph/picture.js";
import { markText } from "../../web/src/panel/mark-text.js";
import { safeUrl } from "../../web/src/panel/safe-url.js";

const ids = fc.constantFrom("a", "b", "c", "d", "e");
const anyPicture: fc.Arbitrary<Picture> = fc.record({
  nodes: fc.uniqueArray(
    fc.record({ id: ids, label: fc.constant("x"), kind: fc.constantFrom(...NODE_KINDS), weight: fc.nat(9) }),
    { selector: ({ id }) => id },
  ),
  edges: fc.uniqueArray(
    fc
      .tuple(ids, ids, fc.nat(9))
      .map(([source, target, weight]) => ({ id: edgeId(source, target), source, target, type: "CO_MENTION", weight })),
    { selector: ({ id }) => id },
  ),
});

describe("pictures", () => {
  test("laid over each other are one, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(anyPicture, { maxLength: 4 }), (pictures) => {
        const weights = ({ nodes, edges }: Picture) => [...nodes, ...edges].map(({ id, weight }) => [id, weight]);
        const once = overlay(pictures);
        expect(weights(overlay([...pictures].reverse()))).toEqual(weights(once));
        expect(overlay([once, once])).toEqual(once);
      }),
    );
  });

  const picture: Picture = {
    nodes: [
      { id: "a", label: "A", kind: "PERSON", weight: 3 },
      { id: "b", label: "B", kind: "TOPIC", weight: 2 },
      { id: "c", label: "C", kind: "TOPIC", weight: 1 },
    ],
    edges: [
      { id: "a|b", source: "a", target: "b", type: "CO_MENTION", weight: 2 },
      { id: "b|c", source: "b", target: "c", type: "CO_MENTION", weight: 1 },
    ],
  };
  const categoriesOf = new Map([
    ["a", ["ethics"]],
    ["b", ["ethics", "models"]],
  ]);

  test("are filtered by kind and category, and keep what was picked", () => {
    const shown = (kinds: ("PERSON" | "TOPIC")[], categories: string[], always: string[] = []) => {
      const { nodes, edges } = filterPicture(picture, { kinds, categories, always }, categoriesOf);
      return [nodes.map(({ id }) => id).join(""), edges.map(({ id }) => id).join(" ")];
    };
    expect(shown([], [])).toEqual(["abc", "a|b b|c"]);
    expect(shown(["TOPIC"], [])).toEqual(["bc", "b|c"]);
    expect(shown([], ["models"])).toEqual(["b", ""]);
    expect(shown(["TOPIC"], ["ethics"], ["a"])).toEqual(["ab", "a|b"]);
  });

  test("count what each choice would show", () => {
    const wanted = { kinds: ["TOPIC" as const], categories: ["ethics"], always: [] };
    expect([...countKinds(picture, wanted, categoriesOf)]).toEqual([
      ["PERSON", 1],
      ["TOPIC", 1],
    ]);
    expect([...countCategories(picture, wanted, categoriesOf)]).toEqual([
      ["ethics", 1],
      ["models", 1],
    ]);
  });
});

describe("labels", () => {
  const box: fc.Arbitrary<LabelBox> = fc.record({
    id: fc.uuid(),
    left: fc.integer({ min: -500, max: 500 }),
    top: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 20 }),
  });

  test("never lie on each other, and the first one is always there", () => {
    fc.assert(
      fc.property(fc.uniqueArray(box, { selector: ({ id }) => id, minLength: 1, maxLength: 60 }), (boxes) => {
        const placed = placeLabels(boxes, [], 1_000);
        const there = boxes.filter(({ id }) => placed.has(id));
        expect(there[0]).toBe(boxes[0]);
        for (const a of there)
          for (const b of there) {
            const apart =
              a === b ||
              a.left + a.width <= b.left ||
              b.left + b.width <= a.left ||
              a.top + a.height <= b.top ||
              b.top + b.height <= a.top;
            expect(apart).toBe(true);
          }
      }),
    );
  });
});

test("a label stands where no other node is, and may touch its own", () => {
  const label = { id: "a", left: 10, top: 0, width: 50, height: 10 };
  const left = { ...label, left: -50 };
  const own = { id: "a", left: 0, top: 0, width: 12, height: 10 };
  const other = { id: "b", left: 55, top: 5, width: 10, height: 10 };
  expect([...placeLabels([label, left], [own], 9)]).toEqual([["a", label]]);
  expect([...placeLabels([label, left], [own, other], 9)]).toEqual([["a", left]]);
  expect([...placeLabels([label], [own, other], 9)]).toEqual([]);
});

describe("evidence in a text", () => {
  test("marks the words inside their sentence", () => {
    const text = "前言。AI风险很大。AI风险很大。";
    const place = { field: "SUMMARY" as const, start: 10, end: 14, quote: "AI风险很大。" };
    expect(markText(text, "SUMMARY", [place])).toEqual([
      { text: "前言。AI风险很大。", marked: false, sentence: false },
      { text: "AI风险", marked: true, sentence: true },
      { text: "很大。", marked: false, sentence: true },
    ]);
    expect(markText(text, "TITLE", [place])).toEqual([{ text, marked: false, sentence: false }]);
  });

  test("never loses a character, whatever the places say", () => {
    const place = fc.record({
      field: fc.constant("TITLE" as const),
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
      quote: fc.string({ maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(place), (text, places) => {
        expect(
          markText(text, "TITLE", places)
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

test.each([
  ["https://x.com/a", "https://x.com/a"],
  ["http://例子.cn/", "http://xn--fsqu00a.cn/"],
  ["javascript:alert(1)", null],
  [" JaVaScRiPt:alert(1)", null],
  ["data:text/html,<script>", null],
  ["//x.com", null],
  ["", null],
])("%j leads to %j", (text, url) => {
  expect(safeUrl(text)).toBe(url);
});
