import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, nameKey, standsFree } from "../../src/identity/names.js";

const units = (characters: string) => fc.constantFrom(...Array.from(characters));

/** Names as news writes them: Han in both scripts, Latin, digits, and the signs between them. */
const mixed = fc.string({
  unit: fc.oneof(
    units("人工智慧能网際網路輝達英伟达风險模型研究奥特曼的"),
    units("abcXYZéß"),
    units("0123４５"),
    units(" \t\n\u3000-–_.·•'’\"“”「」,，!+#&/()"),
    units("\u200b\u202e🚀👩‍💻"),
  ),
});
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), mixed);

describe("folding any text", () => {
  test("is done after once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test("gives every unit a range of the original, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        let [start, end] = [0, 0];
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.starts[i]).toBeGreaterThanOrEqual(start);
          expect(folded.ends[i]).toBeGreaterThanOrEqual(end);
          [start, end] = [folded.starts[i] ?? NaN, folded.ends[i] ?? NaN];
          expect(start).toBeLessThan(end);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test("does not see the case of ASCII letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect(nameKey(text.toUpperCase())).toBe(nameKey(text));
        expect(nameKey(text.toLowerCase())).toBe(nameKey(text));
      }),
    );
  });

  test("does not see spaces around it", () => {
    fc.assert(
      fc.property(mixed, units(" \t\n\u3000\u00a0"), (text, space) => {
        expect(nameKey(space + text + space)).toBe(nameKey(text));
      }),
    );
  });

  test.each(["a", "风", "1", "網際網路", "-", "'s", "e\u0301", "\ud800", "·", "１．", " x"])(
    "of a million characters made of %j ends, and keeps its end",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length) + "終z";
      const folded = fold(text);
      expect(folded.text.endsWith("终z")).toBe(true);
      expect(folded.ends.at(-1)).toBe(text.length);
    },
    60_000,
  );
});

describe("any place in any text", () => {
  test("is free or not, without an error", () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, start, length) => {
        expect(standsFree(text, start, start + length)).toBeTypeOf("boolean");
      }),
    );
  });

  test("stands free between spaces", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(standsFree(` ${text} `, 1, 1 + text.length)).toBe(true);
      }),
    );
  });
});
