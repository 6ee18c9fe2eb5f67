import { describe, expect, test } from "vitest";
import type { Gold } from "../../evaluation/gold.js";
import { report } from "../../evaluation/report.js";
import { emptyScore, findIdentityErrors, ratesOf, scoreItem } from "../../evaluation/score.js";
import type { Mention } from "../../src/importer/extract.js";
import type { EntityKind } from "../../src/registry/model.js";
import { entity } from "../support/registry.js";

type GoldItem = Gold["items"][number];

function mention(id: string, kind: EntityKind, surface: string): Mention {
  const evidence = [
    { field: "title" as const, start: 0, end: surface.length, surface, rule: "alias" as const, confidence: 1 },
  ];
  return { entity: entity({ id, kind, name: surface }), count: 1, evidence };
}

function item(gold: Partial<GoldItem>): GoldItem {
  return { url: "https://a.example/", entities: [], optional: [], topics: [], ...gold };
}

const NAMES: Record<string, string[]> = {
  google: ["Google", "谷歌"],
  "ai-risk": ["AI risk"],
  jailbreaks: ["jailbreaks"],
};
const broader = (id: string) => (id === "jailbreaks" ? ["ai-risk"] : []);
const namesOf = (id: string) => NAMES[id] ?? [];

function score(items: readonly [GoldItem, Mention[]][]) {
  const result = emptyScore();
  for (const [gold, mentions] of items) scoreItem(result, gold, mentions, broader, namesOf);
  return result;
}

describe("a score", () => {
  const google = { kind: "ORGANIZATION" as const, names: ["Google", "谷歌"] };

  test("takes any name of a gold entity, in any spelling, once", () => {
    const found = [mention("google", "ORGANIZATION", "谷歌"), mention("other", "ORGANIZATION", "google")];
    const { kinds, falseFinds } = score([[item({ entities: [google] }), found]]);
    expect(kinds.get("ORGANIZATION")).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(falseFinds).toEqual([{ kind: "ORGANIZATION", name: "google", url: "https://a.example/", rule: "alias" }]);
  });

  test("counts another kind as wrong and as missed", () => {
    const { kinds, misses } = score([[item({ entities: [google] }), [mention("x", "PRODUCT", "Google")]]]);
    expect(Object.fromEntries(kinds)).toEqual({
      PRODUCT: { right: 0, wrong: 1, missed: 0 },
      ORGANIZATION: { right: 0, wrong: 0, missed: 1 },
    });
    expect(misses).toEqual([{ kind: "ORGANIZATION", name: "Google", url: "https://a.example/", rule: null }]);
  });

  test("neither rewards nor punishes what is optional", () => {
    const { kinds } = score([[item({ optional: ["LoRA"] }), [mention("lora", "PRODUCT", "lora")]]]);
    expect([...kinds]).toEqual([]);
  });

  test("finds a topic by its name or by a narrower one", () => {
    const gold = item({ topics: ["ai risk", "robotics"] });
    const { topics } = score([[gold, [mention("jailbreaks", "TOPIC", "越狱")]]]);
    expect(topics).toEqual({ expected: 2, found: 1, misses: [{ name: "robotics", url: "https://a.example/" }] });
  });

  test("tells merges and splits apart, over all items", () => {
    const gpt4 = { kind: "PRODUCT" as const, names: ["GPT-4"] };
    const gpt4o = { kind: "PRODUCT" as const, names: ["GPT-4o"] };
    const result = score([
      [item({ entities: [gpt4] }), [mention("gpt", "PRODUCT", "GPT-4")]],
      [item({ entities: [gpt4o] }), [mention("gpt", "PRODUCT", "GPT-4o")]],
      [item({ entities: [gpt4] }), [mention("gpt-4", "PRODUCT", "GPT 4")]],
    ]);
    expect(findIdentityErrors(result)).toEqual({
      merges: ["gpt: PRODUCT gpt4 | PRODUCT gpt4o"],
      splits: ["PRODUCT gpt4: gpt | gpt-4"],
    });
  });
});

describe("the rates", () => {
  test("are shares of what was found, of what was there, and their mean", () => {
    expect(ratesOf({ right: 6, wrong: 2, missed: 4 })).toEqual({ precision: 0.75, recall: 0.6, f1: 12 / 18 });
  });

  test("are whole where there is nothing", () => {
    expect(ratesOf({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe("a report", () => {
  const miss = score([
    [item({ entities: [{ kind: "PLACE", names: ["Ohio"] }], topics: ["energy"] }), [mention("x", "PERSON", "Ada")]],
  ]);

  test("says what was missed and what was found wrongly, with the text, and fails under a threshold", () => {
    const { text, passes } = report("news", miss, { f1: 0.9, topicRecall: 0.8 });
    expect(passes).toBe(false);
    expect(text.split("\n")).toEqual([
      "news",
      "                 precision    recall        F1     right     wrong    missed",
      "  PERSON             0.000     1.000     0.000         0         1         0",
      "  PLACE              1.000     0.000     0.000         0         0         1",
      "  all                0.000     0.000     0.000         0         1         1",
      "  topic recall 0.000 (0 of 1)",
      "  missed:",
      "    PLACE Ohio  https://a.example/",
      "  found wrongly:",
      "    PERSON Ada (alias)  https://a.example/",
      "  topics missed:",
      "    energy  https://a.example/",
      "  NOT GOOD ENOUGH: F1 0.000 is under 0.900, topic recall 0.000 is under 0.800",
    ]);
  });

  test("passes at the thresholds, but never with a merge", () => {
    expect(report("news", emptyScore(), { f1: 1, topicRecall: 1 }).passes).toBe(true);
    const merged = emptyScore();
    merged.pairs.push({ id: "x", gold: ["PERSON a"] }, { id: "x", gold: ["PERSON b"] });
    expect(report("news", merged, { f1: 0, topicRecall: 0 }).text).toContain("NOT GOOD ENOUGH: 1 merges");
  });
});
