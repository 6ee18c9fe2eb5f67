import { describe, expect, test } from "vitest";
import { settle } from "../../src/recognition/settle.js";
import type { NameMatch } from "../../src/registry/matcher.js";
import { candidate } from "../support/recognised.js";
import { entity } from "../support/registry.js";

const listed = (name: string, ...names: string[]): NameMatch => ({
  entity: entity({ id: "listed", name, names }),
  start: 0,
  end: 0,
  rule: "alias",
});

/** The id of each candidate, in order. */
function ids(candidates: Parameters<typeof settle>[0], people: NameMatch[] = []): (string | null)[] {
  return candidates.map((one) => settle(candidates, people)(one)?.id ?? null);
}

describe("the candidates of an entry", () => {
  test("become entities that a rule found", () => {
    const one = candidate({ name: "Vexwell  AI Research", kind: "ORGANIZATION", aliases: ["维威 AI Research"] });
    expect(settle([one], [])(one)).toEqual({
      id: "organization:vexwell ai research",
      kind: "ORGANIZATION",
      name: "Vexwell AI Research",
      names: ["维威 AI Research"],
      description: null,
      source: "RULE",
      categories: [],
      broader: [],
      madeBy: [],
      versionOf: null,
    });
  });

  test("are one under the same name, of the kind that is surest", () => {
    const [weak, sure] = [
      candidate({ name: "Skarn", kind: "PRODUCT", confidence: 0.6 }),
      candidate({ name: "SKARN", kind: "ORGANIZATION", confidence: 0.7 }),
    ];
    expect(ids([weak, sure])).toEqual(["organization:skarn", "organization:skarn"]);
    expect(ids([sure, weak])).toEqual(["organization:skarn", "organization:skarn"]);
  });

  test("are of the first kind where two are as sure", () => {
    const pair = [candidate({ name: "Skarn", kind: "EVENT" }), candidate({ name: "Skarn", kind: "PRODUCT" })];
    expect(ids(pair)).toEqual(["event:skarn", "event:skarn"]);
  });

  test.each([
    ["Omar Petrov", "Petrov", "PERSON", "person:omar petrov"],
    ["Omar Petrov", "Omar", "PERSON", "person:omar petrov"],
    ["加里·马尔森", "马尔森", "PERSON", "person:加里马尔森"],
    ["Skarn Labs", "Skarn", "ORGANIZATION", "organization:skarn labs"],
    ["Skarn Labs", "Labs", "ORGANIZATION", "product:labs"],
    ["Omar Li", "Li", "PERSON", "product:li"],
  ] as const)("that are short for others are those: %s, %s", (long, short, kind, id) => {
    expect(ids([candidate({ name: long, kind }), candidate({ name: short, kind: "PRODUCT" })])[1]).toBe(id);
  });

  test("stay apart where no longer name holds them", () => {
    expect(ids([candidate({ name: "Omar Petrov" }), candidate({ name: "Vexley" })])).toEqual([
      "person:omar petrov",
      "person:vexley",
    ]);
  });

  test("are nobody else where they are short for somebody listed", () => {
    const people = [listed("Gary Marsen", "加里·马尔森")];
    expect(ids([candidate({ name: "Marsen" }), candidate({ name: "马尔森" })], people)).toEqual([null, null]);
    expect(ids([candidate({ name: "Petrov" })], people)).toEqual(["person:petrov"]);
  });
});
