import { describe, expect, test } from "vitest";
import {
  isCapitalizedWord,
  isGivenName,
  isOrdinaryWord,
  isPlaceName,
  isTradeWord,
} from "../../src/recognition/english.js";

describe("an English word", () => {
  test.each([
    "mirror",
    "Mirror",
    "MIRROR",
    "mirrors",
    "mirror's",
    "mirror’s",
    "colour",
    "color",
    "open-source",
    "top-10",
  ])("is ordinary: %s", (word) => {
    expect(isOrdinaryWord(word)).toBe(true);
  });

  test.each(["Skarn", "fooblo", "Skarn-based", "Ollivex's"])("is not ordinary: %s", (word) => {
    expect(isOrdinaryWord(word)).toBe(false);
  });

  test("may be one of the trade, in any case, and is then ordinary", () => {
    for (const word of ["API", "cli", "Pdf", "SEO", "GPU", "agentic", "Startup"]) {
      expect([word, isTradeWord(word), isOrdinaryWord(word)]).toEqual([word, true, true]);
    }
    expect(isTradeWord("mirror")).toBe(false);
  });

  test("may be written with a capital and name nothing", () => {
    for (const word of ["March", "Monday", "German", "Germans", "Canadian", "December’s", "Christmas"]) {
      expect([word, isCapitalizedWord(word)]).toEqual([word, true]);
    }
    for (const word of ["march", "Skarn", "Canada"]) expect([word, isCapitalizedWord(word)]).toEqual([word, false]);
  });

  test.each([
    ["Jane", true],
    ["omar", true],
    ["Giulia", true],
    ["Skarn", false],
    ["", false],
  ])("may be a given name: %j", (word, expected) => {
    expect(isGivenName(word)).toBe(expected);
  });

  test.each([
    ["Lisbon", true],
    ["Malmö", true],
    ["San Francisco", true],
    ["Germany", true],
    ["lisbon", false],
    ["Skarn", false],
  ])("may be a place: %j", (name, expected) => {
    expect(isPlaceName(name)).toBe(expected);
  });
});
