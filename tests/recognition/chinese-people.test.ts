import { describe, expect, test } from "vitest";
import { findChinesePeople, findTransliterations } from "../../src/recognition/chinese-people.js";
import { recognised, surfaces } from "../support/recognised.js";

const people = (text: string) => surfaces(text, findChinesePeople(text));
const foreigners = (text: string) => surfaces(text, findTransliterations(text));

describe("a Chinese person is known", () => {
  test.each([
    ["by a title before", "经济学家任小川指出，物价还会上涨。", ["任小川"]],
    ["by a title in Latin letters", "CEO王芳表示，公司不会搬家。", ["王芳"]],
    ["by two titles", "创始人兼CEO陆远航宣布离职。", ["陆远航"]],
    ["beside others", "创始人刘一鸣与投资人陈默，昨天见面。", ["刘一鸣", "陈默"]],
    ["by a family name of two characters", "教授欧阳子健认为这很难。", ["欧阳子健"]],
    ["by a courtesy behind", "沈一鸣教授与何芳老师见面。", ["沈一鸣"]],
    ["by a courtesy at the start", "何芳老师说，学生需要时间。", ["何芳"]],
    ["by a verb of speech", "王小力近日指出，泡沫会破。", ["王小力"]],
    ["by a verb after a place", "王芳在播客中指出，泡沫会破。", ["王芳"]],
    ["by leading a team", "北辰大学王小力团队提出新方法，北辰研究院李思源教授团队反对。", ["王小力", "李思源"]],
    ["by what somebody has done", "曾负责训练的陆远航离职创办公司。", ["陆远航"]],
    ["by a title, whatever follows", "教授顾承泽毕业很早。", ["顾承泽"]],
    ["by who is quoted", "据李思源透露，新品将在秋天上市。", ["李思源"]],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test("in traditional characters, as they are written", () => {
    expect(recognised("經濟學家陳偉明指出，物價還會上漲。")).toEqual(["PERSON:陳偉明"]);
    expect(recognised("林志遠教授表示，這不是終點。")).toEqual(["PERSON:林志遠"]);
  });

  test("more surely by a title than by a verb", () => {
    expect(findChinesePeople("记者王芳，")).toEqual([
      { start: 2, end: 4, name: "王芳", kind: "PERSON", rule: "person-cue", confidence: 0.8 },
    ]);
    expect(findChinesePeople("王芳指出")).toMatchObject([{ confidence: 0.6 }]);
  });
});

describe("nobody is named", () => {
  test.each([
    "高管表示，公司不会裁员。",
    "多位高管表示担忧。",
    "研究员高管指出",
    "教授们表示反对。",
    "教授王也表示反对",
    "总裁方面表示遗憾。",
    "主任医师说没事。",
    "关键是，成本说明了一切。",
    "白宫表示关注。",
    "黄金表示强势。",
    "路人说，没有看见。",
    "程序员马上加入。",
    "工程师任务繁重。",
    "经济学家和历史学家认为，增长会放缓。",
    "记者从会上获悉。",
    "他说王芳指出的问题很多。",
    "王芳的书卖得很好。",
    "",
  ])("in %j", (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe("a foreign name in Chinese letters", () => {
  test.each([
    ["安德鲁·科瓦奇认为这很难", ["安德鲁·科瓦奇"]],
    ["加里·马尔森和乔·伊凡诺夫", ["加里·马尔森", "乔·伊凡诺夫"]],
    ["马克·T·塞尔比认为", ["马克·T·塞尔比"]],
    ["德·拉·克鲁兹", ["德·拉·克鲁兹"]],
    ["伊凡・卡林，伊凡•卡林，伊凡‧卡林", ["伊凡・卡林", "伊凡•卡林", "伊凡‧卡林"]],
    ["教授加里·马尔森警告", ["加里·马尔森"]],
    ["山姆·，·马克", []],
    ["阿里巴巴", []],
    ["上午·下午", []],
  ])("has dots between its parts: %s", (text, expected) => {
    expect(foreigners(text)).toEqual(expected);
  });

  test("is somebody, more surely than any other", () => {
    expect(findTransliterations("由加里·马尔森")).toEqual([
      { start: 1, end: 7, name: "加里·马尔森", kind: "PERSON", rule: "transliteration", confidence: 0.9 },
    ]);
  });

  test("is found in traditional characters, as it is written", () => {
    expect(recognised("記者訪問了安德魯·科瓦奇。")).toEqual(["PERSON:安德魯·科瓦奇"]);
  });
});
