import { describe, expect, test } from "vitest";
import { fold, nameKey, standsFree } from "../../src/identity/names.js";

/** The piece of the original that a folded piece stands for. */
function originalOf(text: string, folded: string): string {
  const { text: whole, starts, ends } = fold(text);
  const at = whole.indexOf(folded);
  return text.slice(starts[at], ends[at + folded.length - 1]);
}

describe("the key of a name", () => {
  test.each([
    ["width, script and a space", "ai风险", ["ＡＩ風險", "AI 风险", "AI风险", "ai-风险", "AI 風險"]],
    ["hyphen, space and nothing", "gpt4", ["GPT-4", "GPT 4", "gpt4", "ＧＰＴ－４", "GPT_4", "GPT–4", "GPT‑4"]],
    ["a dot between a word and a number", "flux2", ["FLUX.2", "FLUX 2", "flux2"]],
    ["the parts of a version", "mistral small3.1", ["Mistral Small 3.1", "mistral-small-3.1", "MISTRAL  SMALL\n3.1"]],
    ["a mainland and a Taiwanese name", "英伟达", ["輝達", "英伟达", "英偉達"]],
    ["a mainland and a Taiwanese word", "互联网", ["網際網路", "互联网"]],
    [
      "a foreign name with and without dots",
      "山姆奥特曼",
      ["山姆·奥特曼", "山姆・奥特曼", "山姆奥特曼", "山姆•奧特曼"],
    ],
    ["a possessive", "openai", ["OpenAI", "OpenAI's", "OpenAI’s", "openai"]],
    [
      "quotes",
      "llm council",
      ["“LLM Council”", "LLM Council", "「LLM Council」", "《LLM-Council》", `"LLM" 'Council'`],
    ],
    ["a composed and a decomposed letter", "clément", ["Clément", "Cle\u0301ment", "CLE\u0301MENT"]],
    [
      "invisible and bidirectional signs",
      "openai",
      ["Open\u200bAI", "\ufeffOpenAI\u200d", "\u202eOpenAI\u202c", "Open\u00adAI"],
    ],
    ["ligatures and circled digits", "final1", ["ﬁnal①", "Final 1"]],
  ])("is one for %s", (_, key, names) => {
    expect(names.map(nameKey)).toEqual(names.map(() => key));
  });

  test.each([
    ["GPT-4", "GPT-4o", "gpt4o"],
    ["GPT-4", "GPT-4.1", "gpt4.1"],
    ["Llama 31", "Llama 3.1", "llama3.1"],
    ["C", "C++", "c++"],
    ["C", "C#", "c#"],
    ["RD", "R&D", "r&d"],
    ["AI", "A I", "a i"],
    ["xai", "x.ai", "x.ai"],
    ["1 2", "12", "12"],
  ])("of %s differs from that of %s", (one, other, key) => {
    expect(nameKey(other)).toBe(key);
    expect(nameKey(one)).not.toBe(key);
  });

  test("keeps one separator between two words and between two numbers, whatever stood there", () => {
    expect(nameKey("state-of-the_art")).toBe("state of the art");
    expect(nameKey("a - -  b")).toBe("a b");
    expect(nameKey("4 - 5")).toBe("4 5");
    expect(nameKey("  GPT-  ")).toBe("gpt");
    expect(nameKey("人工 智慧")).toBe("人工智能");
    expect(nameKey("智 慧")).toBe("智能");
  });

  test("keeps a dot only directly between two letters or two digits", () => {
    expect(nameKey("Node.js")).toBe("node.js");
    expect(nameKey("v1.2.3.")).toBe("v1.2.3");
    expect(nameKey(".NET")).toBe("net");
    expect(nameKey("a. b")).toBe("a b");
    expect(nameKey("a..b")).toBe("a b");
    expect(nameKey("模.型")).toBe("模型");
  });

  test("is empty where there is nothing to compare", () => {
    expect(["", " ", "...", "·", "\u200b", "“”", "--__"].map(nameKey)).toEqual(["", "", "", "", "", "", ""]);
  });

  test("takes half a surrogate pair as it is", () => {
    expect(nameKey("\ud800")).toBe("\ud800");
    expect(nameKey("A\udc00B")).toBe("a\udc00b");
  });

  // A sign is folded before it is normalised, so what normalisation makes of it is not folded any more.
  test.each([
    ["a full-width apostrophe", "Macy＇s", "Macy's"],
    ["a full-width quotation mark", "＂LLM＂", "LLM"],
    ["half-width Japanese letters", "ｶﾞ", "ガ"],
    ["a decomposed Korean name", "한국".normalize("NFD"), "한국"],
    ["a variation selector after a letter", "葛\u{e0100}", "葛"],
    ["an emoji selector after a digit", "GPT-4\ufe0f", "GPT-4"],
    ["a possessive in capitals", "OPENAI'S", "OpenAI's"],
    ["the Taiwanese word for a program", "程式", "程序"],
  ])("is the same with %s", (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each(["＇", "a¨", "ｶﾞ", "\u0387", "\u013f", "e\u200b\u0301", "\u2329", "程式", "麼", "智 慧", "ㄱￂ"])(
    "of the key of %j is that key",
    (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    },
  );
});

describe("the offsets of a folded text", () => {
  test("point at the original, unit by unit", () => {
    const { text, starts, ends } = fold("ＡＩ 風險");
    expect({ text, starts: [...starts], ends: [...ends] }).toEqual({
      text: "ai风险",
      starts: [0, 1, 3, 4],
      ends: [1, 2, 4, 5],
    });
  });

  test("give the whole phrase for every letter of a converted word of another length", () => {
    const { text, starts, ends } = fold("用網際網路");
    expect({ text, starts: [...starts], ends: [...ends] }).toEqual({
      text: "用互联网",
      starts: [0, 1, 1, 1],
      ends: [1, 5, 5, 5],
    });
    expect(originalOf("與輝達合作", "英伟达")).toBe("輝達");
  });

  test("span what was dropped inside a name, and a letter with its marks", () => {
    expect(originalOf("山姆·奥特曼说", "山姆奥特曼")).toBe("山姆·奥特曼");
    expect(originalOf("by Cle\u0301ment D.", "clément")).toBe("Cle\u0301ment");
    expect(originalOf("a Open\u200bAI b", "openai")).toBe("Open\u200bAI");
    expect(originalOf("𝐆𝐏𝐓-4 is", "gpt4")).toBe("𝐆𝐏𝐓-4");
  });

  test("leave a possessive out of the name before it", () => {
    expect(originalOf("OpenAI's model", "openai")).toBe("OpenAI");
    expect(originalOf("OpenAI's model", "openai model")).toBe("OpenAI's model");
  });

  test("of an empty text are empty", () => {
    expect(fold("")).toEqual({ text: "", starts: new Int32Array(0), ends: new Int32Array(0) });
  });
});

describe("a name stands free", () => {
  test.each([
    ["OpenAI", 4, 6, false],
    ["AIs", 0, 2, false],
    ["AI.", 0, 2, true],
    ["(AI)", 1, 3, true],
    ["用AI的", 1, 3, true],
    ["GPT-4o", 0, 5, false],
    ["GPT-41", 0, 5, false],
    ["GPT-4.1", 0, 5, false],
    ["GPT-4.", 0, 5, true],
    ["GPT-4. 1", 0, 5, true],
    ["GPT-4的", 0, 5, true],
    ["OpenAI.1", 0, 6, true],
    ["𝐀AI", 2, 4, false],
    ["🚀AI🚀", 2, 4, true],
    ["人工智能化", 0, 4, true],
    ["пAI", 1, 3, false],
    ["", 0, 0, true],
  ])("in %j from %i to %i: %s", (text, start, end, free) => {
    expect(standsFree(text, start, end)).toBe(free);
  });

  test("not before the full-width dot of a longer version", () => {
    expect(standsFree("GPT-4．1", 0, 5)).toBe(false);
  });
});
