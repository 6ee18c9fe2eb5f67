import { describe, expect, test } from "vitest";
import { findQuotedNames } from "../../src/recognition/quoted-names.js";

const found = (text: string) =>
  findQuotedNames(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe("what stands in 《》", () => {
  test.each([
    ["小说《深海来信》登顶", ["PRODUCT:深海来信"]],
    ["《The Long Way》和《远山》", ["PRODUCT:The Long Way", "PRODUCT:远山"]],
    ["《海湾晚报》报道", ["ORGANIZATION:海湾晚报"]],
    ["《Fooville》杂志报道", ["ORGANIZATION:Fooville"]],
    ["《人工智能法》《芯片法案》《数据条例》《公开信》生效", []],
    ["《Skarn Act》通过", []],
    ["《》和《 》", []],
    ["《没有关上", []],
    [`《${"长".repeat(41)}》`, []],
    ["《外面《里面》", ["PRODUCT:里面"]],
  ])("is a work, a newspaper or a law: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what stands in quotes", () => {
  test.each([
    ["名为“海燕”的机器人亮相", ["PRODUCT:海燕"]],
    ["“海燕”机器人亮相", ["PRODUCT:海燕"]],
    ["「海燕」机器人亮相，『蓝鲸』模型", ["PRODUCT:海燕", "PRODUCT:蓝鲸"]],
    ["入选“海燕”计划", ["EVENT:海燕"]],
    ["“白桦”基金会", ["ORGANIZATION:白桦"]],
    ["“Nightjarro”模型", ["PRODUCT:Nightjarro"]],
    ["“sorano”工具", ["PRODUCT:sorano"]],
    ["代号“Mirror”", ["PRODUCT:Mirror"]],
  ])("is a name beside a word that says so: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "他说这是“冬天”。",
    "他强调“稳中求进”。",
    "所谓的“智能工具”平台",
    "一个“会说话的”机器人",
    "名为“他来了，她走了”的项目",
    "“苹果采摘”机器人",
    "“mirror”工具",
    "“API”工具",
    "“Nightjarro”",
    "“海”项目",
    "名为“没有关上",
  ])("is none otherwise: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is told with its place", () => {
    expect(findQuotedNames("“海燕”机器人")).toEqual([
      { start: 1, end: 3, name: "海燕", kind: "PRODUCT", rule: "quoted-name", confidence: 0.7 },
    ]);
  });
});
