import { describe, expect, test } from "vitest";
import type { Cue } from "../../src/recognition/cue-pattern.js";
import { judge, judgeTail } from "../../src/recognition/latin-kinds.js";
import { readRuns, type Run } from "../../src/recognition/latin-words.js";
import type { EntityKind } from "../../src/registry/model.js";

const ENGLISH = { isEnglish: true, isTitleCase: false };
const CHINESE = { isEnglish: false, isTitleCase: false };
const HEADLINE = { isEnglish: true, isTitleCase: true };

const run = (name: string): Run => readRuns(name)[0] ?? [];
const cue = (kind: EntityKind | null, isStrong = false): Cue | null => kind && { kind, isStrong };
const kindOf = (name: string, kind: EntityKind | null, style = ENGLISH) =>
  judge(run(name), cue(kind), style)?.kind ?? null;

describe("a single word", () => {
  test.each([
    ["Skarn", null, "PRODUCT"],
    ["Skarn", "ORGANIZATION", "ORGANIZATION"],
    ["Skarn", "EVENT", "EVENT"],
    ["Skarn", "PERSON", "ORGANIZATION"],
    ["OpenFoo", null, "PRODUCT"],
    ["OpenFoo", "ORGANIZATION", "ORGANIZATION"],
    ["Omar", null, null],
    ["Omar", "PERSON", "PERSON"],
    ["Mirror", null, null],
    ["Mirror", "PRODUCT", null],
    ["German", "PRODUCT", null],
    ["API", "PRODUCT", null],
    ["GPUs", "ORGANIZATION", null],
    ["80GB", "PRODUCT", null],
    ["Lisbon", null, "PLACE"],
    ["Lisbon", "ORGANIZATION", "PLACE"],
  ] as const)("%s beside what tells of %s is %s", (name, kind, expected) => {
    expect(kindOf(name, kind)).toBe(expected);
  });

  test("that is ordinary is a name by a strong cue alone, and less surely", () => {
    expect(judge(run("Mirror"), cue("PRODUCT", true), ENGLISH)).toEqual({ kind: "PRODUCT", confidence: 0.6 });
    expect(judge(run("Skarn"), cue("PRODUCT", true), ENGLISH)).toEqual({ kind: "PRODUCT", confidence: 0.7 });
    expect(judge(run("API"), cue("PRODUCT", true), ENGLISH)).toBeNull();
    expect(judge(run("Lisbon"), cue("ORGANIZATION", true), ENGLISH)).toEqual({ kind: "ORGANIZATION", confidence: 0.7 });
  });
});

describe("several words", () => {
  test.each([
    ["Jane Vexley", null, "PERSON"],
    ["Jane Vexley", "PRODUCT", "PERSON"],
    ["Skarn Vexley", null, "PERSON"],
    ["Skarn Vexley", "PRODUCT", "PRODUCT"],
    ["Skarn Vexley", "PERSON", "PERSON"],
    ["Open Mirror", "PERSON", "PERSON"],
    ["Open Mirror", "PRODUCT", "PRODUCT"],
    ["Open Mirror", null, null],
    ["Jane Labs", null, "ORGANIZATION"],
    ["Mirror Labs", null, "ORGANIZATION"],
    ["Skarn Summit", "PERSON", "EVENT"],
    ["Skarn OpenFoo", "PERSON", "ORGANIZATION"],
    ["GPU API", "PRODUCT", null],
    ["San Francisco", null, "PLACE"],
    ["San Francisco", "PERSON", "PERSON"],
  ] as const)("%s beside what tells of %s is %s", (name, kind, expected) => {
    expect(kindOf(name, kind)).toBe(expected);
  });

  test("in Chinese are rather a product than somebody whose shape they have", () => {
    expect(kindOf("Skarn Vexley", null, CHINESE)).toBe("PRODUCT");
    expect(kindOf("Open Mirror", "PRODUCT", CHINESE)).toBeNull();
  });

  test("are none when there are none", () => {
    expect(judge([], null, ENGLISH)).toBeNull();
  });
});

describe("behind a place", () => {
  const tailOf = (name: string, isGlued = false) => judgeTail(run(name), ENGLISH, isGlued, true)?.kind ?? null;

  test("only an organisation is a tail", () => {
    expect(["Tribune", "Mirror Summit", "X9", "Skarn"].map((name) => tailOf(name))).toEqual([
      "ORGANIZATION",
      null,
      null,
      null,
    ]);
    expect(tailOf("Tribune", true)).toBeNull();
  });
});

describe("behind its maker", () => {
  const tailOf = (name: string, style = CHINESE, isGlued = false, isPlace = false) =>
    judgeTail(run(name), style, isGlued, isPlace)?.kind ?? null;

  test.each([
    ["AI Research", "ORGANIZATION"],
    ["Research", "ORGANIZATION"],
    ["Mirror Summit", "EVENT"],
    ["Mirror Pro", "PRODUCT"],
    ["Open Mirror", "PRODUCT"],
    ["X9 Ultra", "PRODUCT"],
    ["X9", "PRODUCT"],
    ["Mirror", null],
    ["Skarn", null],
    ["Skarn Mirror", null],
    ["GPU API", null],
  ])("%s is %s", (name, expected) => {
    expect(tailOf(name)).toBe(expected);
  });

  test("what is only its next word in a headline is none", () => {
    expect(tailOf("Adds Voice", HEADLINE)).toBeNull();
    expect(tailOf("X9 Ultra", HEADLINE)).toBe("PRODUCT");
  });

  test("what is written together with it needs a word that tells its kind", () => {
    expect(tailOf("Open Mirror", CHINESE, true)).toBeNull();
    expect(tailOf("AI Research", CHINESE, true)).toBe("ORGANIZATION");
  });
});
