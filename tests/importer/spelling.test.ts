import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betterSpelling } from "../../src/importer/spelling.js";

describe("the better of two spellings", () => {
  test.each([
    ["OpenClaw", "OPENCLAW"],
    ["OpenClaw", "openclaw"],
    ["OPENCLAW", "openclaw"],
    ["OpenClaw", "Openclaw"],
    ["openClaw", "openclaW"],
    ["GPT-9", "gpt-9"],
    ["GPT 9", "GPT-9"],
    ["Öre", "öre"],
    ["龙虾AI", "龙虾ai"],
    ["龙虾", "龙蝦"],
  ])("%s beats %s", (better, worse) => {
    expect([betterSpelling(better, worse), betterSpelling(worse, better)]).toEqual([better, better]);
  });

  const name = fc.string({ unit: fc.constantFrom("a", "A", "b", "B", "é", "É", "中", "-", "1", "😀"), maxLength: 6 });

  test("does not depend on the order in which spellings are met", () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(betterSpelling(a, b)).toBe(betterSpelling(b, a));
        expect(betterSpelling(betterSpelling(a, b), c)).toBe(betterSpelling(a, betterSpelling(b, c)));
        expect(betterSpelling(a, a)).toBe(a);
        expect([a, b]).toContain(betterSpelling(a, b));
      }),
    );
  });
});
