import { describe, expect, test } from "vitest";
import { problemsOf, products, topics } from "../support/registry-files.js";

const ABOVE = "stands above itself by broader, madeBy or versionOf";

describe("an ambiguous name of two entries", () => {
  const pair = (one: string, other: string) => ({
    "a.yaml": topics(`  - {id: a, name: A thing, ${one}}`, `  - {id: b, name: B thing, ${other}}`),
  });

  test.each([
    ["both", "ambiguous: [{names: [X], near: [p]}]", "ambiguous: [{names: [X], near: [q]}]"],
    ["the second", "ambiguous: [{names: [X]}]", "ambiguous: [{names: [X], near: [q]}]"],
    ["the first", "ambiguous: [{names: [X], near: [p]}]", "names: [X]"],
  ])("is allowed when %s must have a context", (_, one, other) => {
    expect(problemsOf(pair(one, other))).toEqual([]);
  });

  test.each([
    ["without a context", "ambiguous: [{names: [X]}]", "ambiguous: [{names: [x], not: [x ray]}]", "x"],
    ["and in full", "names: [X]", "ambiguous: [{names: [X]}]", "X"],
    ["and a term", "ambiguous: [{names: [X]}]", "terms: [x]", "x"],
  ])("is refused %s", (_, one, other, name) => {
    expect(problemsOf(pair(one, other))).toEqual([`a.yaml:4: name "${name}" of b is already taken by a (a.yaml:3)`]);
  });

  test("may be the main name of one, and be written in two ways", () => {
    expect(
      problemsOf({
        "a.yaml": topics(
          "  - {id: a, name: Go, ambiguous: [{names: [Go, GO]}]}",
          "  - {id: b, name: B, ambiguous: [{names: [Go], near: [q]}]}",
        ),
      }),
    ).toEqual([]);
  });

  test("without a context is refused where it is the main name of the other", () => {
    expect(
      problemsOf({ "a.yaml": topics("  - {id: a, name: Go, ambiguous: [{names: [Go]}]}", "  - {id: b, name: Go}") }),
    ).toEqual(['a.yaml:4: name "Go" of b is already taken by a (a.yaml:3)']);
  });

  test("needs to stand in what it does not mean", () => {
    const files = {
      "a.yaml": topics(
        "  - {id: a, name: Apple, ambiguous: [{names: [Apple, 苹果], not: [苹果汁, APPLE pie, orange juice]}]}",
      ),
    };
    expect(problemsOf(files)).toEqual([
      'a.yaml:3: a has the phrase "orange juice" under not, which holds none of the ambiguous names',
    ]);
  });
});

describe("relations of a registry that contradict it", () => {
  const others = {
    "b.yaml": topics("  - {id: topic, name: topic}"),
    "c.yaml": "kind: ORGANIZATION\nentities:\n  - {id: maker, name: maker}\n",
    "d.yaml": products("  - {id: family, name: family, versions: space}", "  - {id: single, name: single}"),
    "e.yaml": "kind: PERSON\nentities:\n  - {id: person, name: person}\n",
  };

  test.each([
    ["a broader topic that is not there", "TOPIC", "broader: [x]", "has the broader x: expected a topic under a topic"],
    ["a broader product", "TOPIC", "broader: [single]", "has the broader single: expected a topic under a topic"],
    ["a product under a topic", "PRODUCT", "broader: [topic]", "has the broader topic: expected a topic under a topic"],
    ["a topic that is a part of itself", "TOPIC", "broader: [a]", ABOVE],
    ["a maker that is not there", "PRODUCT", "madeBy: [x]", "is made by x, which is no organization or person"],
    ["a maker that is a topic", "PRODUCT", "madeBy: [topic]", "is made by topic, which is no organization or person"],
    ["a version of nothing", "PRODUCT", "versionOf: x", "is a version of x, which has no versions"],
    ["a version of a single thing", "PRODUCT", "versionOf: single", "is a version of single, which has no versions"],
    ["versions of a topic", "TOPIC", "versions: dot", "has versions, but is no product"],
    ["only prefixes of versions", "PRODUCT", "versionPrefixes: [A]", "has versionPrefixes, but no versions"],
  ])("are refused: %s", (_, kind, field, reason) => {
    const text = `kind: ${kind}\nentities:\n  - {id: a, name: A thing, ${field}}\n`;
    expect(problemsOf({ "a.yaml": text, ...others })).toEqual([`a.yaml:3: a ${reason}`]);
  });

  test.each([
    ["TOPIC", "broader: [topic]"],
    ["PRODUCT", "madeBy: [maker, person]"],
    ["PRODUCT", "versionOf: family"],
    ["PRODUCT", "versions: dot, versionPrefixes: [A]"],
  ])("are taken otherwise: a %s with %s", (kind, field) => {
    const text = `kind: ${kind}\nentities:\n  - {id: a, name: A thing, ${field}}\n`;
    expect(problemsOf({ "a.yaml": text, ...others })).toEqual([]);
  });

  test("are refused where topics stand above themselves through others", () => {
    expect(
      problemsOf({
        "a.yaml": topics("  - {id: a, name: A, broader: [b]}", "  - {id: b, name: B, broader: [c, d]}"),
        "b.yaml": topics(
          "  - {id: c, name: C, broader: [a]}",
          "  - {id: d, name: D}",
          "  - {id: e, name: E, broader: [a, d]}",
        ),
      }),
    ).toEqual([`a.yaml:3: a ${ABOVE}`, `a.yaml:4: b ${ABOVE}`, `b.yaml:3: c ${ABOVE}`]);
  });

  test("are refused where makers make each other, or a version is its own family", () => {
    expect(
      problemsOf({
        "a.yaml": products("  - {id: a, name: A, versions: dot, versionOf: a}"),
        "b.yaml":
          "kind: ORGANIZATION\nentities:\n  - {id: b, name: B, madeBy: [c]}\n  - {id: c, name: C, madeBy: [b]}\n",
      }),
    ).toEqual([
      "a.yaml:3: a is a version of a, which has no versions",
      `a.yaml:3: a ${ABOVE}`,
      `b.yaml:3: b ${ABOVE}`,
      `b.yaml:4: c ${ABOVE}`,
    ]);
  });

  test("may meet again above a topic", () => {
    expect(
      problemsOf({
        "a.yaml": topics(
          "  - {id: a, name: A, broader: [b, c]}",
          "  - {id: b, name: B, broader: [d]}",
          "  - {id: c, name: C, broader: [d]}",
          "  - {id: d, name: D}",
        ),
      }),
    ).toEqual([]);
  });
});
