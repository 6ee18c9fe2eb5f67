import { describe, expect, test } from "vitest";
import { Cover } from "../../src/recognition/candidate.js";
import { findLatinNames, type TakenSpan } from "../../src/recognition/latin-names.js";
import { entity } from "../support/registry.js";

/** What is found in a text, as `KIND:surface`; the first occurrence of each of `known` is taken. */
function found(text: string, ...known: string[]): string[] {
  const taken = known.map((name): TakenSpan => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, entity: null };
  });
  return findLatinNames(text, new Cover(text.length, taken)).map(
    ({ kind, start, end }) => `${kind}:${text.slice(start, end)}`,
  );
}

describe("a Latin name in Chinese", () => {
  test.each([
    ["使用 Quandrix 编写文档。", ["PRODUCT:Quandrix"]],
    ["他们推出了“Nightjarro”。", ["PRODUCT:Nightjarro"]],
    ["初创公司 Quandrix 宣布融资。", ["ORGANIZATION:Quandrix"]],
    ["Quandrix收购了Skarn。", ["ORGANIZATION:Quandrix", "ORGANIZATION:Skarn"]],
    ["Loom公司宣布裁员。", ["ORGANIZATION:Loom"]],
    ["一款名为 Loom 的工具", ["PRODUCT:Loom"]],
    ["Vexwell 峰会下周开幕", ["EVENT:Vexwell"]],
    ["CEO Jane Holloway 表示，公司不会裁员。", ["PERSON:Jane Holloway"]],
    ["Jane Holloway 和 Omar Petrov 创办了公司。", ["PERSON:Jane Holloway", "PERSON:Omar Petrov"]],
    ["DeepFoo 与 eFooPay", ["PRODUCT:DeepFoo", "PRODUCT:eFooPay"]],
    ["工厂在 Rotterdam 开工", ["PLACE:Rotterdam"]],
    ["新模型 Fooblo 2.5 发布", ["PRODUCT:Fooblo 2.5"]],
    ["Fooblo-2.5 Pro比Fooblo 2快", ["PRODUCT:Fooblo-2.5 Pro", "PRODUCT:Fooblo 2"]],
    ["Fooblo 3个月后发布", ["PRODUCT:Fooblo"]],
    ["H200 芯片缺货", ["PRODUCT:H200"]],
    ["API、CLI、PDF、SEO、GPU 都支持。", []],
    ["售价 99 USD，80GB 显存，128k 上下文，5G 网络", []],
    ["第一 Mirror 很好", []],
    ["一个 Voice Coding 工具", []],
    ["德语 German，三月 March", []],
    ["没有外文", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a Latin name in English", () => {
  test.each([
    ["Economist Omar Petrov said the plan would fail.", ["PERSON:Omar Petrov"]],
    ["Omar Petrov, who leads the lab, resigned this week.", ["PERSON:Omar Petrov"]],
    ["They asked Grace Vexler, head of research, about it.", ["PERSON:Grace Vexler"]],
    ["we heard Ludwig van Vexley play", ["PERSON:Ludwig van Vexley"]],
    ["The startup Skarn raised money again this week.", ["ORGANIZATION:Skarn"]],
    ["Skarn’s board agreed on a plan.", ["ORGANIZATION:Skarn"]],
    ["He works at Mirror Labs and likes it.", ["ORGANIZATION:Mirror Labs"]],
    ["The Bank of Fooville raised rates again last month.", ["ORGANIZATION:Bank of Fooville"]],
    ["they told Mirror, a startup in town, that it was over.", ["ORGANIZATION:Mirror"]],
    ["a model dubbed Mirror arrived this week.", ["PRODUCT:Mirror"]],
    ["Skarn, a new chatbot for lawyers, arrived this week.", ["PRODUCT:Skarn"]],
    ["The Skarn conference was held in winter this time.", ["EVENT:Skarn"]],
    ["we moved to San Francisco and then to New York with all of them", ["PLACE:San Francisco", "PLACE:New York"]],
    ["we met Paris Holloway at the office", ["PERSON:Paris Holloway"]],
    ["the Lisbon-based startup Vexwell raised money", ["ORGANIZATION:Vexwell"]],
    ["they compared Fooblo 2.5 with Fooblo 3 Pro this week", ["PRODUCT:Fooblo 2.5", "PRODUCT:Fooblo 3 Pro"]],
    ["they had 3 million Fooblo 2 users", ["PRODUCT:Fooblo"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a capital alone makes no name", () => {
  test.each([
    "Yesterday the price rose. Suddenly everyone left. Nobody knew.",
    "However, nothing changed: Models fail. “Security is hard,” they said.",
    "The American economy and German workers suffered last March.",
    "You can get the PDF from the API with the CLI, says the FAQ.",
    "It costs 40 USD and needs 80GB of RAM at 3.5GHz with 128k tokens.",
    "the company's Mirror product was fine for everyone",
    "Ten Things To Know About Open Source Models",
    "EVERYTHING IS IN CAPITALS TODAY",
    "the Skarn-style prompts and the GPT-style model",
    "Mark said it was fine.",
  ])("in %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a headline", () => {
  test.each([
    ["How Skarn Beat Every Rival With Its New Chips", ["PRODUCT:Skarn"]],
    ["Why Omar Petrov Left Skarn Labs For Good", ["PERSON:Omar Petrov", "ORGANIZATION:Skarn Labs"]],
    ["OpenFoo Adds Voice Mode As Rivals Struggle", ["PRODUCT:OpenFoo"]],
  ])("names only what is no ordinary word: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what is known already", () => {
  test.each([
    ["ORGANIZATION", "风投、Skarn", "ORGANIZATION"],
    ["PERSON", "风投以及Skarn", "ORGANIZATION"],
    ["ORGANIZATION", "风投，Skarn", "PRODUCT"],
    ["ORGANIZATION", "风投和Skarn模型", "PRODUCT"],
  ] as const)("as a %s tells the kind of what stands in one list with it: %s", (kind, text, expected) => {
    const known = { start: 0, end: 2, entity: entity({ id: "known", kind, name: "风投" }) };
    expect(findLatinNames(text, new Cover(text.length, [known]))).toMatchObject([{ name: "Skarn", kind: expected }]);
  });

  test("is not found again, and parts what stands around it", () => {
    expect(found("用 Skarn 和 Quandrix", "Skarn")).toEqual(["PRODUCT:Quandrix"]);
    expect(found("用 Quandrix Skarn Zephyrix", "Skarn")).toEqual(["PRODUCT:Quandrix", "PRODUCT:Zephyrix"]);
  });

  test("as a maker takes the words behind it along, under each of its names", () => {
    const maker = entity({ id: "vexwell", kind: "ORGANIZATION", name: "Vexwell", names: ["维威"] });
    const text = "维威 Open Research 成立";
    expect(findLatinNames(text, new Cover(text.length, [{ start: 0, end: 2, entity: maker }]))).toEqual([
      {
        start: 0,
        end: 16,
        name: "Vexwell Open Research",
        aliases: ["维威 Open Research"],
        kind: "ORGANIZATION",
        confidence: 0.6,
        rule: "organization-cue",
      },
    ]);
  });
});
