import { describe, expect, test } from "vitest";
import { readCue, readSuffix } from "../../src/recognition/cues.js";

/** What the words around `X` say. */
function cueOf(text: string): string | null {
  const start = text.indexOf("X");
  const cue = readCue(text, start, start + 1);
  return cue && (cue.isStrong ? `${cue.kind}!` : cue.kind);
}

describe("the words around a name", () => {
  test.each([
    ["首席科学家 X 离职", "PERSON"],
    ["X近日指出", "PERSON"],
    ["X 表示", "PERSON"],
    ["X博士", "PERSON"],
    ["一款名为“X”的应用", "PRODUCT!"],
    ["X公司裁员", "ORGANIZATION!"],
    ["X 实验室", "ORGANIZATION!"],
    ["X 2026 大会", "EVENT"],
    ["X 峰会在六月", "EVENT"],
    ["X 框架更新", "PRODUCT"],
    ["X节点故障", null],
    ["X完成A轮融资", "ORGANIZATION"],
    ["X与伙伴达成合作", "ORGANIZATION"],
    ["他们收购了 X", "ORGANIZATION"],
    ["供职于X", "ORGANIZATION"],
    ["推出全新 X", "PRODUCT"],
    ["借助 X，", "PRODUCT"],
    ["天气很好，X，", null],
  ])("tell its kind in Chinese: %s", (text, expected) => {
    expect(cueOf(text)).toBe(expected);
  });

  test.each([
    ["the economist X", "PERSON"],
    ["Dr. X", "PERSON"],
    ["a tool called X", "PRODUCT!"],
    ["a model dubbed “X” came", "PRODUCT!"],
    ["X Inc rose", "ORGANIZATION!"],
    ["X’s chief resigned", "ORGANIZATION!"],
    ["X shareholders", null],
    ["X, a small startup in town", "ORGANIZATION!"],
    ["X, a chatbot for lawyers", "PRODUCT"],
    ["X, who leads it", "PERSON"],
    ["X, an old physicist", "PERSON"],
    ["the X conference", "EVENT"],
    ["X 2026 begins", "EVENT"],
    ["the X framework", "PRODUCT"],
    ["the rival X", "ORGANIZATION!"],
    ["backed by X", "ORGANIZATION"],
    ["they launched X", "PRODUCT"],
    ["X argued", "PERSON"],
    ["a factory in X", "PLACE"],
    ["it was X", null],
    ["X", null],
  ])("tell its kind in English: %s", (text, expected) => {
    expect(cueOf(text)).toBe(expected);
  });

  test("say nothing from farther away", () => {
    expect(cueOf(`首席科学家${"很".repeat(40)}X`)).toBeNull();
    expect(cueOf(`X${" 很".repeat(40)}公司`)).toBeNull();
  });
});

describe("the words of a name", () => {
  test.each([
    ["Skarn Labs", "ORGANIZATION"],
    ["Northgate University", "ORGANIZATION"],
    ["University of Northgate", "ORGANIZATION"],
    ["Institute for Things", "ORGANIZATION"],
    ["Skarn Summit", "EVENT"],
    ["Skarn Code", "PRODUCT"],
    ["Labs", null],
    ["University of", null],
    ["University Northgate", null],
    ["Skarn labs", null],
    ["", null],
  ])("tell its kind: %s", (name, expected) => {
    expect(readSuffix(name.split(" "))).toBe(expected);
  });
});
