import { describe, expect, test } from "vitest";
import {
  isAcronym,
  isCamelCase,
  isDistinctive,
  isUnit,
  looksLikeName,
  nameOf,
  personLikeness,
  readRuns,
  type Word,
} from "../../src/recognition/latin-words.js";

const word = (text: string): Word => ({ text, start: 0, end: text.length });
const runs = (text: string) => readRuns(text).map((run) => run.map(({ text }) => text).join("|"));

describe("runs of Latin words", () => {
  test.each([
    ["用Skarn Labs的工具", ["Skarn|Labs"]],
    ["Skarn, Labs; and  more", ["Skarn", "Labs", "and", "more"]],
    ["Skarn\nLabs", ["Skarn", "Labs"]],
    ["J. R. Quark", ["J|R|Quark"]],
    ["It ends. Skarn begins", ["It|ends", "Skarn|begins"]],
    ["Skarn's Labs", ["Skarn's", "Labs"]],
    ["Johnson & Vexler", ["Johnson|Vexler"]],
    ["AT&T, R&D, node.js, C++, Anna-Lena, O’Brien", ["AT&T", "R&D", "node.js", "C++", "Anna-Lena", "O’Brien"]],
    ["Malmö Ѕkarn Łódź e\u0301t", ["Malmö", "karn|Łódź|e\u0301t"]],
    ["没有", []],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  test("say where each word stands", () => {
    expect(readRuns("和 Skarn Labs")).toEqual([
      [
        { text: "Skarn", start: 2, end: 7 },
        { text: "Labs", start: 8, end: 12 },
      ],
    ]);
  });

  test("leave out what is too long for a word", () => {
    expect(runs(`${"A".repeat(60)} ${"B".repeat(61)} C`)).toEqual(["A".repeat(60), "C"]);
  });

  test("are named without a possessive", () => {
    expect(nameOf([word("Skarn"), word("Labs’s")])).toBe("Skarn Labs");
  });
});

describe("a Latin word", () => {
  test.each([
    ["API", "acronym"],
    ["GPUs", "acronym"],
    ["B2B", "acronym"],
    ["R&D", "acronym"],
    ["80GB", "acronym unit"],
    ["128k", "unit"],
    ["4x", "unit"],
    ["3D", "acronym unit"],
    ["2026", "unit"],
    ["1Skarn", "distinctive"],
    ["Skarn", "distinctive"],
    ["SKARNIX", "distinctive"],
    ["H200", "distinctive"],
    ["OpenFoo", "distinctive camel"],
    ["iFoo", "distinctive camel"],
    ["iOS", "distinctive camel"],
    ["FOoblo", "distinctive camel"],
    ["PhD", ""],
    ["Mirror", ""],
    ["German", ""],
    ["ab", ""],
  ])("%s is %j", (text, expected) => {
    const traits = [
      isAcronym(text) && "acronym",
      isUnit(text) && "unit",
      isDistinctive(word(text)) && "distinctive",
      isCamelCase(word(text)) && "camel",
    ];
    expect(traits.filter((trait) => trait !== false).join(" ")).toBe(expected);
  });

  test.each([
    ["Skarn", true],
    ["iFoo", true],
    ["v2", true],
    ["a16z", true],
    ["skarn", false],
    ["2026", false],
  ])("%s is written like a name: %j", (text, expected) => {
    expect(looksLikeName(word(text))).toBe(expected);
  });
});

describe("words are the name of a person", () => {
  test.each([
    ["Jane Holloway", 2],
    ["Ludwig van Quark", 2],
    ["Anna-Lena Vexley", 1],
    ["Mark McSkarn", 2],
    ["Omar P. Vexley", 2],
    ["Skarn Vexley", 1],
    ["Oskerd O’Skarn Vexley", 1],
    ["Mark Mirror", 0],
    ["Open Mirror", 0],
    ["Jane", 0],
    ["Jane H200", 0],
    ["Jane OpenFoo", 0],
    ["Jane Vexley Skarn Quandrix Zephyrix", 0],
    ["van der", 0],
  ])("%s: %i", (name, likeness) => {
    expect(personLikeness(name.split(" ").map(word))).toBe(likeness);
  });
});
