import { describe, expect, test } from "vitest";
import { findChineseOrganizations } from "../../src/recognition/chinese-organizations.js";
import { recognised, surfaces } from "../support/recognised.js";

const found = (text: string) => surfaces(text, findChineseOrganizations(text));

describe("a Chinese organisation is known by its last word", () => {
  test.each([
    ["西湖大学发布了新成果。", "西湖大学"],
    ["报告由北辰研究院发布。", "北辰研究院"],
    ["他们与北辰研究院合作三年。", "北辰研究院"],
    ["据海湾日报，价格已经回落。", "海湾日报"],
    ["白桦基金会宣布新一轮资助。", "白桦基金会"],
    ["云岭汽车集团宣布建厂。", "云岭汽车集团"],
    ["星尘智能完成A轮融资。", "星尘智能"],
    ["星尘智能创始人离职。", "星尘智能"],
    ["月光半导体获得数亿元投资。", "月光半导体"],
    ["灵犀科技宣布上线新版。", "灵犀科技"],
    ["海河银行宣布降息。", "海河银行"],
  ])("in %s", (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test("and stands where it stands", () => {
    expect(findChineseOrganizations("昨天，西湖大学发布。")).toEqual([
      { start: 3, end: 7, name: "西湖大学", kind: "ORGANIZATION", rule: "organization-cue", confidence: 0.6 },
    ]);
  });

  test("in traditional characters too", () => {
    expect(recognised("西湖大學發布了新成果。")).toEqual(["ORGANIZATION:西湖大學"]);
  });
});

describe("a description is no organisation", () => {
  test.each([
    "一家科技公司宣布裁员。",
    "该实验室发布了报告。",
    "美国公司宣布涨价。",
    "某大学发布了通知。",
    "两所大学发布了声明。",
    "我们公司宣布搬家。",
    "国家实验室发布了数据。",
    "初创公司宣布倒闭。",
    "灵犀科技的进步。",
    "工业机器人完成了焊接。",
    "公司今日宣布涨价。",
    "公司正式发布新品。",
    "公司高管披露了细节。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what a company is called stands between that word and what it does", () => {
  test.each([
    ["公司云岭智航宣布完成天使轮融资", "云岭智航"],
    ["创企星禾智行获得千万元融资", "星禾智行"],
    ["独角兽云岭智航披露财报", "云岭智航"],
  ])("in %s", (text, name) => {
    expect(findChineseOrganizations(text)).toMatchObject([{ name, confidence: 0.5 }]);
  });
});
