import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildMatcher, type NameMatch } from "../../src/registry/matcher.js";
import type { RegistryEntity } from "../../src/registry/model.js";
import { entity, registryOf } from "../support/registry.js";

const match = matcherOf([
  entity({ id: "ai", kind: "TOPIC", name: "AI" }),
  entity({ id: "openai", name: "OpenAI" }),
  entity({ id: "gpt-4", name: "GPT-4" }),
  entity({ id: "gpt-4o", name: "GPT-4o" }),
  entity({ id: "gpt-4o-mini", name: "GPT-4o mini" }),
  entity({ id: "nvidia", name: "NVIDIA", names: ["英伟达"] }),
  entity({ id: "internet", name: "互联网" }),
  entity({ id: "sam-altman", name: "Sam Altman", names: ["山姆·奥特曼"] }),
  entity({ id: "ai-risk", kind: "TOPIC", name: "AI风险", terms: ["existential risk", "失控"] }),
  entity({ id: "risk", kind: "TOPIC", name: "风险" }),
  entity({ id: "research", kind: "ORGANIZATION", name: "Altman Research Institute of Paris" }),
]);

/** Looks at one text alone. */
function matcherOf(entities: RegistryEntity[]): (text: string) => NameMatch[] {
  const matchAll = buildMatcher(registryOf(entities));
  return (text) => matchAll(text)[0] ?? [];
}

/** What is found, as `id:surface`. */
function found(text: string): string[] {
  return match(text).map(({ entity: { id }, start, end }) => `${id}:${text.slice(start, end)}`);
}

describe("names in a text", () => {
  test.each([
    ["in other spellings", "gpt 4, ＧＰＴ－４ and GPT4", ["gpt-4:gpt 4", "gpt-4:ＧＰＴ－４", "gpt-4:GPT4"]],
    ["the longest at a place", "GPT-4o mini, GPT-4o", ["gpt-4o-mini:GPT-4o mini", "gpt-4o:GPT-4o"]],
    ["the first from the left", "Sam Altman Research Institute of Paris", ["sam-altman:Sam Altman"]],
    ["not inside a Latin word", "OpenAI, AIs, SAI and 5AI", ["openai:OpenAI"]],
    ["not in a longer version", "GPT-4.1, GPT-41 and GPT-4x", []],
    ["before a full stop", "We use GPT-4. It works.", ["gpt-4:GPT-4"]],
    ["between Han letters", "用AI和GPT-4做", ["ai:AI", "gpt-4:GPT-4"]],
    ["the longer of two Han names", "AI风险与风险", ["ai-risk:AI风险", "risk:风险"]],
    ["as part of a Han word", "高风险性", ["risk:风险"]],
    ["in full width and traditional letters", "輝達談ＡＩ 風險", ["nvidia:輝達", "ai-risk:ＡＩ 風險"]],
    ["of another length in the other script", "網際網路上", ["internet:網際網路"]],
    ["with a dot inside", "山姆・奧特曼说，山姆奥特曼", ["sam-altman:山姆・奧特曼", "sam-altman:山姆奥特曼"]],
    ["before a possessive", "OpenAI’s and Sam Altman's", ["openai:OpenAI", "sam-altman:Sam Altman"]],
    ["across a line break", "Sam\nAltman", ["sam-altman:Sam\nAltman"]],
    ["in quotes", "“AI风险”", ["ai-risk:AI风险"]],
    ["after letters outside the first plane", "𝐀🚀 AI", ["ai:AI"]],
    ["nowhere", "Nothing here.", []],
    ["not in an empty text", "", []],
  ])("are found %s", (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("say whether it was a name or a phrase that shows a topic", () => {
    const rules = match("AI风险: an existential risk").map(({ rule, start, end }) => ({ rule, start, end }));
    expect(rules).toEqual([
      { rule: "alias", start: 0, end: 4 },
      { rule: "topic", start: 9, end: 25 },
    ]);
  });

  test("are all found by their own text, for every name of theirs", () => {
    const names = ["AI", "OpenAI", "GPT-4", "英伟达", "互联网", "山姆·奥特曼", "AI风险", "失控"];
    for (const name of names) expect(match(name)).toMatchObject([{ start: 0, end: name.length }]);
  });

  test("are none of an empty registry", () => {
    expect(matcherOf([])("OpenAI")).toEqual([]);
  });
});

const model = (id: string, name: string) => entity({ id, name, kind: "PRODUCT" });

describe("names and topics", () => {
  const match = matcherOf([
    entity({ id: "github", kind: "ORGANIZATION", name: "GitHub" }),
    entity({ id: "robotics-lab", kind: "ORGANIZATION", name: "Agility Robotics" }),
    entity({ id: "open-source", kind: "TOPIC", name: "open source", terms: ["GitHub项目"] }),
    entity({ id: "robotics", kind: "TOPIC", name: "robotics" }),
  ]);
  const ids = (text: string) => match(text).map(({ entity: { id } }) => id);

  test("are found side by side where a phrase holds a name", () => {
    expect(ids("一个GitHub项目")).toEqual(["open-source", "github"]);
  });

  test("are not mixed where a name holds a topic", () => {
    expect(ids("Agility Robotics")).toEqual(["robotics-lab"]);
    expect(ids("Agility Robotics on robotics")).toEqual(["robotics-lab", "robotics"]);
  });
});

describe("an ambiguous name", () => {
  const matchAll = buildMatcher(
    registryOf([
      {
        ...entity({ id: "apple", name: "Apple" }),
        kind: "ORGANIZATION",
        ambiguous: [{ names: ["Apple", "苹果"], near: [], not: ["苹果汁"] }],
      },
      {
        ...entity({ id: "go", name: "Go" }),
        kind: "PRODUCT",
        ambiguous: [{ names: ["Go"], near: ["Golang", "协程"], not: [] }],
      },
      {
        ...model("claude-opus", "Claude Opus"),
        ambiguous: [{ names: ["Opus"], near: ["Claude"], not: ["magnum Opus"] }],
      },
      {
        ...entity({ id: "actor", name: "李晨（演员）" }),
        ambiguous: [{ names: ["李晨"], near: ["演员", "电影"], not: [] }],
      },
      {
        ...entity({ id: "researcher", name: "李晨（研究员）" }),
        ambiguous: [{ names: ["李晨"], near: ["研究员"], not: [] }],
      },
      {
        ...entity({ id: "figure", name: "Figure" }),
        kind: "ORGANIZATION",
        ambiguous: [{ names: ["Figure"], near: ["机器人"], not: [] }],
      },
      { ...model("helix", "Helix 02"), madeBy: ["figure"] },
      entity({ id: "washington", kind: "PLACE", name: "Washington" }),
      {
        ...entity({ id: "president", name: "George Washington" }),
        ambiguous: [{ names: ["Washington"], near: ["独立战争"], not: [] }],
      },
    ]),
  );
  const ids = (...texts: string[]) => matchAll(...texts).map((found) => found.map(({ entity: { id } }) => id));

  test("counts in the case in which it is listed", () => {
    expect(ids("Apple, apple, APPLE, Ａｐｐｌｅ, Apple's")).toEqual([["apple", "apple", "apple"]]);
  });

  test("does not count in a phrase that means something else", () => {
    expect(ids("苹果发布苹果汁")).toEqual([["apple"]]);
    expect(ids("a magnum Opus of Claude")).toEqual([[]]);
  });

  test("counts where the title or the summary gives it its context", () => {
    expect(ids("Go 1.26", "Golang 更快了")).toEqual([["go"], []]);
    expect(ids("Go 1.26", "更快了")).toEqual([[], []]);
    expect(ids("Opus更贵", "Claude的价格")).toEqual([["claude-opus"], []]);
  });

  test("counts where something of the same maker is named", () => {
    expect(ids("Figure展示了Helix 02")).toEqual([["figure", "helix"]]);
    expect(ids("Figure展示了")).toEqual([[]]);
  });

  test("of two is that of the one whose context is there", () => {
    expect(ids("演员李晨")).toEqual([["actor"]]);
    expect(ids("研究员李晨")).toEqual([["researcher"]]);
    expect(ids("李晨")).toEqual([[]]);
    expect(ids("Washington")).toEqual([["washington"]]);
    expect(ids("独立战争中的Washington")).toEqual([["president"]]);
  });
});

describe("an account on X", () => {
  const match = matcherOf([entity({ id: "sam-altman", name: "Sam Altman", handles: ["sama"] })]);

  test("is found by its handle in any case, with its sign", () => {
    expect(match("@SamA和sama")).toMatchObject([{ entity: { id: "sam-altman" }, rule: "handle", start: 0, end: 5 }]);
  });

  test("is not found in a longer handle or a mail address", () => {
    expect(match("@samara")).toEqual([]);
  });
});

describe("a long text", () => {
  test("hides no name, wherever it stands", () => {
    const name = "Altman Research Institute of Paris";
    for (let before = 960; before <= 1_010; before++) {
      const text = `${"-a".repeat(before / 2)}${before % 2 === 1 ? "x" : ""} ${name} b`;
      expect(found(text)).toEqual([`research:${name}`]);
    }
    for (const before of [995, 996, 997, 998, 999, 1_000, 1_001, 1_995, 1_999, 2_000]) {
      expect(match("风".repeat(before) + "AI风险")).toMatchObject([{ start: before, end: before + 4 }]);
    }
  });

  test("gives each name once, though windows overlap", () => {
    const text = "AI风险，".repeat(2_000);
    const matches = match(text);
    expect(matches.map(({ start }) => start)).toEqual(Array.from({ length: 2_000 }, (_, i) => i * 5));
  });

  test("of a million characters is read to its end", () => {
    expect(found(`${"a".repeat(1_000_000)} GPT-4`)).toEqual(["gpt-4:GPT-4"]);
    expect(found(`${"a".repeat(1_000_000)}GPT-4`)).toEqual([]);
    expect(match("AI".repeat(500_000))).toEqual([]);
    expect(match("风险".repeat(500_000))).toHaveLength(500_000);
  }, 60_000);
});

describe("matches in any text", () => {
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "AI",
        "OpenAI",
        "GPT-4",
        "GPT-4o",
        "英伟达",
        "輝達",
        "風險",
        "網際網路",
        "山姆·奥特曼",
        " ",
        ".1",
        "s",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  });

  test("lie in it, in order, apart from each other, and not empty", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const found of match(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("are found again in their own surface", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { entity: known, start, end } of match(text)) {
          expect(match(text.slice(start, end)).map(({ entity: { id } }) => id)).toContain(known.id);
        }
      }),
    );
  });
});
