import { describe, expect, test } from "vitest";
import { buildMatcher } from "../../src/registry/matcher.js";
import { readVersion } from "../../src/registry/versions.js";
import { entity, registryOf } from "../support/registry.js";

const product = (id: string, name: string) => entity({ id, name, kind: "PRODUCT" });
const match = buildMatcher(
  registryOf([
    entity({ id: "openai", name: "OpenAI", kind: "ORGANIZATION" }),
    entity({ id: "deepseek", name: "DeepSeek", names: ["深度求索"], kind: "ORGANIZATION" }),
    { ...product("gpt", "GPT"), versions: "hyphen", madeBy: ["openai"], categories: ["ai-models"] },
    { ...product("gpt-4", "GPT-4"), versionOf: "gpt" },
    { ...product("gpt-4o", "GPT-4o"), versionOf: "gpt" },
    { ...product("gpt-5", "GPT-5"), versionOf: "gpt" },
    { ...product("claude", "Claude"), versions: "space" },
    { ...product("claude-opus", "Claude Opus"), versions: "space" },
    { ...product("gemini", "Gemini"), versions: "space" },
    { ...product("qwen", "Qwen"), names: ["通义千问"], versions: "joined" },
    { ...product("flux", "FLUX"), versions: "dot" },
    { ...product("glm", "GLM"), versions: "hyphen" },
    { ...product("deepseek-models", "DeepSeek models"), versions: "space", versionPrefixes: ["DeepSeek"] },
    { ...product("wan", "万相"), versions: "space", ambiguous: [{ names: ["Wan"], near: [], not: [] }] },
  ]),
);

/** What is found, as `id:surface`. */
function found(text: string): string[] {
  return (match(text)[0] ?? []).map(({ entity: { id }, start, end }) => `${id}:${text.slice(start, end)}`);
}

describe("a version that nobody listed", () => {
  test.each([
    ["GPT-5.2发布", "product:gpt5.2:GPT-5.2"],
    ["GPT 5.2", "product:gpt5.2:GPT 5.2"],
    ["gpt5.2", "product:gpt5.2:gpt5.2"],
    ["GPT-5.2 Pro", "product:gpt5.2pro:GPT-5.2 Pro"],
    ["GPT-5 Turbo", "product:gpt5turbo:GPT-5 Turbo"],
    ["GPT-5.2-Codex", "product:gpt5.2codex:GPT-5.2-Codex"],
    ["Claude Opus 4.6", "product:claude opus4.6:Claude Opus 4.6"],
    ["Claude 4.6 Opus", "product:claude opus4.6:Claude 4.6 Opus"],
    ["Gemini 3 Pro", "product:gemini3pro:Gemini 3 Pro"],
    ["Gemini 3.1 Flash-Lite", "product:gemini3.1flash lite:Gemini 3.1 Flash-Lite"],
    ["Qwen3.6-Max", "product:qwen3.6max:Qwen3.6-Max"],
    ["通义千问 3.6-Max", "product:qwen3.6max:通义千问 3.6-Max"],
    ["Qwen3-235B-A22B", "product:qwen3 235b a22b:Qwen3-235B-A22B"],
    ["DeepSeek V4", "product:deepseek v4:DeepSeek V4"],
    ["DeepSeek-V4", "product:deepseek v4:DeepSeek-V4"],
    ["DeepSeek-V3.1-Terminus", "product:deepseek v3.1terminus:DeepSeek-V3.1-Terminus"],
    ["FLUX.3 [dev]", "product:flux3:FLUX.3"],
    ["GLM-5V", "product:glm5v:GLM-5V"],
    ["Wan 2.6", "product:万相2.6:Wan 2.6"],
  ])("is an entity of its own: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test("belongs to its family, and is written as the family writes its versions", () => {
    expect(match("gpt 5.2")[0]).toMatchObject([
      {
        rule: "version",
        entity: {
          name: "GPT-5.2",
          kind: "PRODUCT",
          source: "RULE",
          versionOf: "gpt",
          madeBy: ["openai"],
          categories: ["ai-models"],
        },
      },
    ]);
    expect(match("deepseek-v4")[0]?.[0]?.entity).toMatchObject({ name: "DeepSeek V4", versionOf: "deepseek-models" });
    expect(match("Claude 4.6 Opus")[0]?.[0]?.entity).toMatchObject({
      name: "Claude Opus 4.6",
      versionOf: "claude-opus",
    });
  });

  test("is none where the version is listed", () => {
    expect(found("GPT-4, gpt 4 and GPT-4o")).toEqual(["gpt-4:GPT-4", "gpt-4:gpt 4", "gpt-4o:GPT-4o"]);
  });

  test.each([
    ["a year", "GPT 2026年", ["gpt:GPT"]],
    ["a count in Chinese", "Claude 4个月的进步", ["claude:Claude"]],
    ["a count in English", "Gemini 3 million users", ["gemini:Gemini"]],
    ["a share", "Claude 40%的份额", ["claude:Claude"]],
    ["a list", "Gemini 1、Claude", ["product:gemini1:Gemini 1", "claude:Claude"]],
    ["an adjective", "GPT-4-level", ["gpt-4:GPT-4"]],
    ["a longer word", "GPT-5x9, GPTs and AGPT-5", ["gpt:GPT"]],
    ["a word in the wrong case", "wan 2 friends", []],
  ])("is none in %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("leaves the company its name", () => {
    expect(found("DeepSeek和DeepSeek V4，深度求索")).toEqual([
      "deepseek:DeepSeek",
      "product:deepseek v4:DeepSeek V4",
      "deepseek:深度求索",
    ]);
  });
});

test("a version is read from where it begins", () => {
  expect(readVersion("Qwen3.6-Max", 4)).toEqual({ end: 11, before: [], number: "3.6", after: ["Max"] });
  expect(readVersion("Claude Opus 4.6", 6)).toEqual({ end: 15, before: ["Opus"], number: "4.6", after: [] });
  expect(readVersion("Claude", 6)).toBeNull();
});
