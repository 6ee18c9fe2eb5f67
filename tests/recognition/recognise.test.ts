import { describe, expect, test } from "vitest";
import { recognise } from "../../src/recognition/recognise.js";
import { buildMatcher } from "../../src/registry/matcher.js";
import { recognised } from "../support/recognised.js";
import { entity, registryOf } from "../support/registry.js";

const match = buildMatcher(
  registryOf([
    entity({ id: "baidu", kind: "ORGANIZATION", name: "百度", names: ["Baidu"] }),
    entity({ id: "tencent", kind: "ORGANIZATION", name: "腾讯", names: ["Tencent"] }),
    entity({ id: "google", kind: "ORGANIZATION", name: "谷歌", names: ["Google"] }),
    entity({ id: "gary-marsen", name: "Gary Marsen", names: ["加里·马尔森"], handles: ["marsen"] }),
    entity({ id: "zephyr", kind: "PRODUCT", name: "Zephyr", versions: "space" }),
    entity({ id: "layoffs", kind: "TOPIC", name: "失业", terms: ["裁员"] }),
  ]),
);

/** What is mentioned in texts that belong together, as `id:surface`. */
function found(texts: string[], authorName: string | null = null): string[][] {
  return recognise(texts, match(...texts), authorName).map((mentions, i) =>
    mentions.map(({ entity: { id }, start, end }) => `${id}:${texts[i]?.slice(start, end) ?? ""}`),
  );
}

describe("what is mentioned", () => {
  test("is listed or not, in order, with how it was found and how sure that is", () => {
    const text = "记者王芳回应@marsen：谷歌的Zephyr 2.5和Skarn会带来裁员吗？";
    const mentions = recognise([text], match(text), null)[0] ?? [];
    expect(mentions.map(({ entity: { id }, rule, confidence }) => [id, rule, confidence])).toEqual([
      ["person:王芳", "person-cue", 0.8],
      ["gary-marsen", "handle", 1],
      ["google", "alias", 1],
      ["product:zephyr2.5", "version", 0.95],
      ["product:skarn", "latin-name", 0.7],
      ["layoffs", "topic", 0.8],
    ]);
  });

  test("is nothing in no texts and in empty ones", () => {
    expect(recognise([], [], null)).toEqual([]);
    expect(recognise(["", " "], [[], []], null)).toEqual([[], []]);
  });

  test("needs no list of what is listed", () => {
    expect(recognise(["用 Skarn"], [], null)).toMatchObject([[{ entity: { id: "product:skarn" }, start: 2, end: 7 }]]);
  });

  test.each([
    ["fooblo/bar-tools是王芳教授在西湖大学写的", ["PRODUCT:fooblo/bar-tools"]],
    ["@some_dev介绍《远山》", ["PERSON:@some_dev", "PRODUCT:远山"]],
    ["《Skarn Labs传》", ["PRODUCT:Skarn Labs传"]],
    ["教授加里·马尔森指出", ["PERSON:加里·马尔森"]],
    ["名为“Skarn”的工具", ["PRODUCT:Skarn"]],
    ["CEO王芳", ["PERSON:王芳"]],
  ])("is found once by the surest rule: %s", (text, expected) => {
    expect(recognised(text)).toEqual(expected);
  });
});

describe("a listed name", () => {
  test.each([
    ["谷歌公司发布", ["google:谷歌"]],
    ["谷歌研究院发布", ["organization:谷歌研究院:谷歌研究院"]],
    ["《谷歌传》出版", ["product:谷歌传:谷歌传", "google:谷歌"]],
    ["谷歌 Skarn 发布", ["google:谷歌", "product:skarn:Skarn"]],
    ["谷歌 Mirror 发布", ["google:谷歌"]],
    ["使用 Zephyr 工具", ["zephyr:Zephyr"]],
  ])("is mentioned unless it is part of a longer one: %s", (text, expected) => {
    expect(found([text])).toEqual([expected]);
  });

  test("keeps a topic that a longer name holds", () => {
    expect(found(["《裁员之后》出版"])).toEqual([["product:裁员之后:裁员之后", "layoffs:裁员"]]);
  });
});

describe("words behind a listed maker", () => {
  test("are one name with it, different for each", () => {
    expect(found(["百度 Open Research 成立", "腾讯 Open Research 成立"])).toEqual([
      ["organization:百度open research:百度 Open Research"],
      ["organization:腾讯open research:腾讯 Open Research"],
    ]);
  });

  test("are the same under every name of the maker", () => {
    expect(found(["百度 Research 与Baidu Research"])).toEqual([
      ["organization:百度research:百度 Research", "organization:百度research:Baidu Research"],
    ]);
    expect(found(["腾讯SU9 Ultra亮相"])).toEqual([["product:腾讯su9ultra:腾讯SU9 Ultra"]]);
  });

  test("are none when they are words of the trade", () => {
    expect(found(["百度 API 更新"])).toEqual([["baidu:百度"]]);
  });
});

describe("a name that stands there before in full", () => {
  test("is meant by a part of it, also in the other text", () => {
    expect(found(["Omar Petrov 警告", "这次Petrov 表示，够了"])).toEqual([
      ["person:omar petrov:Omar Petrov"],
      ["person:omar petrov:Petrov"],
    ]);
    expect(found(["加入 Skarn Labs", "用 Skarn 做"])).toEqual([
      ["organization:skarn labs:Skarn Labs"],
      ["organization:skarn labs:Skarn"],
    ]);
    expect(found(["乔·伊凡诺夫警告，伊凡诺夫指出"])).toEqual([["person:乔伊凡诺夫:乔·伊凡诺夫"]]);
  });

  test("is not mentioned again when it is listed", () => {
    expect(found(["Gary Marsen 警告", "Marsen 又说"])).toEqual([["gary-marsen:Gary Marsen"], []]);
  });
});

describe("the same name", () => {
  test("is one thing of the surest kind in all texts", () => {
    expect(found(["Skarn很火", "他们收购了 Skarn"])).toEqual([
      ["organization:skarn:Skarn"],
      ["organization:skarn:Skarn"],
    ]);
  });

  test("in another case is the same thing", () => {
    expect(found(["收购 Skarnix", "用 SKARNIX"])).toEqual([
      ["organization:skarnix:Skarnix"],
      ["organization:skarnix:SKARNIX"],
    ]);
  });
});

test("the author is mentioned where the text names them", () => {
  expect(found(["vexa 又更新了", "由vexa整理"], "vexa 🚀")).toEqual([["person:vexa:vexa"], ["person:vexa:vexa"]]);
  expect(found(["谷歌更新了"], "谷歌")).toEqual([["google:谷歌"]]);
});
