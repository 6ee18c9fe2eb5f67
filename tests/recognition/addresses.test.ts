import { describe, expect, test } from "vitest";
import { findAddresses, findHandles, findRepositories } from "../../src/recognition/addresses.js";
import { recognised, surfaces } from "../support/recognised.js";

describe("an address", () => {
  test.each([
    ["详见https://fooblo.io/Docs/Start?x=1，谢谢", ["https://fooblo.io/Docs/Start?x=1"]],
    ["见http://fooblo.io/文档", ["http://fooblo.io/"]],
    ["HTTPS://FOOBLO.IO and www.fooblo.io", ["HTTPS://FOOBLO.IO", "www.fooblo.io"]],
    ["写信给 press.team+ai@mail.fooblo.io。", ["press.team+ai@mail.fooblo.io"]],
    ["#开源周 和 #Agent_2 很热", ["#开源周", "#Agent_2"]],
    ["ask root@localhost, C# and # 1", []],
    ["no address at all", []],
  ])("is found in %j", (text, expected) => {
    expect(surfaces(text, findAddresses(text))).toEqual(expected);
  });

  test("holds no name", () => {
    expect(recognised("下载：https://fooblo.io/Quandrix/Skarn-2 或 www.Quandrix.io/Skarn")).toEqual([]);
    expect(recognised("写信给 Omar.Petrov@quandrix.io，标签 #Skarn")).toEqual([]);
  });
});

describe("an account", () => {
  test.each([
    ["感谢 @some_dev 的贡献", ["@some_dev"]],
    ["(@ab) and “@CD_9”", ["@ab", "@CD_9"]],
    ["@some_dev，@other", ["@some_dev", "@other"]],
    ["mail me at me@fooblo.io", []],
    ["@a is too short, @sixteen_letters_ too long", []],
    ["@@twice, a.@b2 and @b2@c3", []],
  ])("is found in %j", (text, expected) => {
    expect(surfaces(text, findHandles(text))).toEqual(expected);
  });

  test("is somebody, with the sign as a part of the name", () => {
    expect(findHandles("问@some_dev")).toEqual([
      { start: 1, end: 10, name: "@some_dev", kind: "PERSON", rule: "handle", confidence: 0.6 },
    ]);
  });
});

describe("a repository", () => {
  test.each([
    ["仓库 fooblo/bar-tools 已开源", ["fooblo/bar-tools"]],
    ["Try Skarn-Labs/zephyr-7b.gguf today.", ["Skarn-Labs/zephyr-7b.gguf"]],
    ["开源了quandrix/skarn_2。", ["quandrix/skarn_2"]],
    ["开源项目 Acme/Tools", ["Acme/Tools"]],
    ["pip install acme/tools", ["acme/tools"]],
    ["use and/or, his/her and input/output", []],
    ["I/O, TCP/IP, CI/CD", []],
    ["Mac/Windows", []],
    ["24/7, 2026-03/04 and 1/2", []],
    ["a/b", []],
    ["src/tools/read-file", []],
    ["fooblo/bar-tools/issues", []],
    ["@fooblo/bar-tools", []],
  ])("is found in %j", (text, expected) => {
    expect(surfaces(text, findRepositories(text))).toEqual(expected);
  });

  test("is a product", () => {
    expect(findRepositories("见 fooblo/bar-tools")).toEqual([
      { start: 2, end: 18, name: "fooblo/bar-tools", kind: "PRODUCT", rule: "repository", confidence: 0.8 },
    ]);
  });
});
