import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/importer/language.js";

describe("the language of a text", () => {
  test.each([
    ["AI风险引担忧", "zh"],
    ["AI風險引擔憂", "zh"],
    ["OpenAI发布GPT-5模型", "zh"],
    ["Hugging Face对美国Genesis任务的祝贺", "zh"],
    ["OpenAI releases GPT-5", "en"],
    ["OpenAI releases a model named 盘古 for China today", "en"],
    ["Clément übernimmt die Führung", "en"],
    ["これは新しいモデルです", "ja"],
    ["生成AIの最新の動向", "ja"],
    ["カタカナ", "ja"],
    ["인공지능 위험에 대한 우려", "ko"],
    ["OpenAI가 새로운 모델을 발표했습니다", "ko"],
    ["", "und"],
    ["123 !? 🚀", "und"],
    ["Привет", "und"],
  ])("of %j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test("turns Chinese once there are more than one Han letter to three Latin ones", () => {
    expect(detectLanguage(`风${"a".repeat(3)}`)).toBe("en");
    expect(detectLanguage(`风${"a".repeat(2)}`)).toBe("zh");
  });

  test("stays Chinese when a little Japanese is quoted", () => {
    expect(detectLanguage("这是一个关于「の」的说明文字，讨论日语里的助词用法")).toBe("zh");
  });
});
