import { describe, expect, test } from "vitest";
import { readPinyin, readPinyinQuery } from "../../src/identity/pinyin.js";

describe("the pinyin of a name", () => {
  test.each([
    ["李飞飞", "lifeifei", "lff"],
    ["李飛飛", "lifeifei", "lff"],
    ["重庆银行", "chongqingyinhang", "cqyh"],
    ["吕布", "lvbu", "lb"],
    ["AI风险", "aifengxian", "fx"],
    ["特斯拉 Optimus 2", "tesilaoptimus2", "tsl"],
    ["Gary Marcus", null, null],
    ["ガンダム", null, null],
    ["", null, null],
  ])("%s is %s, in short %s", (name, pinyin, initials) => {
    expect(readPinyin(name)).toEqual({ pinyin, initials });
  });
});

describe("a query as pinyin", () => {
  test.each([
    ["lifeifei", "lifeifei"],
    ["Li Fei", "lifei"],
    ["xi'an", "xian"],
    ["lǐ fēi", "lifei"],
    ["lǚ bù", "lvbu"],
    ["l", null],
    ["李", null],
    ["gpt5", null],
    ["li*", null],
  ])("%s is %s", (query, pinyin) => {
    expect(readPinyinQuery(query)).toBe(pinyin);
  });
});
