import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractSeed } from "../support/seed-registry.js";

/** What a person found in the sample digest: each entity under any of its names, the topics, and names that are neither right nor wrong. */
interface Gold {
  items: { url: string; entities: { kind: string; names: string[] }[]; optional: string[]; topics: string[] }[];
}

const gold = JSON.parse(readFileSync(new URL("../fixtures/gold/2025-11-26-08.json", import.meta.url), "utf8")) as Gold;
const { entries } = extractSeed();
const extractionOf = (url: string) => {
  const found = entries.find(({ entry }) => entry.link.url === url);
  if (!found) throw new Error(`no entry for ${url}`);
  return found.extraction;
};

describe("the sample digest as a person read it", () => {
  test("has the same items", () => {
    expect(entries.map(({ entry }) => entry.link.url)).toEqual(gold.items.map(({ url }) => url));
  });

  test.each(gold.items)("mentions in $url what is expected there", ({ url, entities, topics }) => {
    const mentioned = extractionOf(url).mentions.map(({ entity }) => `${entity.kind} ${entity.name.toLowerCase()}`);
    const missing = entities.filter(
      ({ kind, names }) => !names.some((name) => mentioned.includes(`${kind} ${name.toLowerCase()}`)),
    );
    expect(missing).toEqual([]);
    expect(mentioned).toEqual(expect.arrayContaining(topics.map((topic) => `TOPIC ${topic.toLowerCase()}`)));
  });

  test("mentions each person, organization, product, event and place once per item", () => {
    for (const { extraction } of entries) {
      const ids = extraction.mentions.map(({ entity }) => entity.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test.each(gold.items)("mentions in $url nobody and nothing by mistake", ({ url, entities, optional }) => {
    const accepted = [...entities.flatMap(({ names }) => names), ...optional].map((name) => name.toLowerCase());
    const unexpected = extractionOf(url)
      .mentions.filter(({ entity }) => entity.kind !== "TOPIC")
      .map(({ entity }) => entity.name)
      .filter((name) => !accepted.includes(name.toLowerCase()));
    expect(unexpected).toEqual([]);
  });

  test("points every evidence at its text", () => {
    for (const { entry, extraction } of entries) {
      for (const { count, evidence } of extraction.mentions) {
        expect(evidence).toHaveLength(count);
        for (const { field, start, end, surface } of evidence) {
          expect(surface).not.toBe("");
          expect(entry[field].slice(start, end)).toBe(surface);
        }
      }
    }
  });

  test("has the models of FLUX.2 in AI Models, not in AI Ethics", () => {
    const { categories } = extractionOf("https://x.com/mervenoyann/status/1993354297854062805");
    expect(categories).toContain("ai-models");
    expect(categories).not.toContain("ai-ethics");
  });

  test("has the risk that cannot be insured in AI Ethics", () => {
    const { categories } = extractionOf("https://x.com/GaryMarcus/status/1993392617380577306");
    expect(categories).toContain("ai-ethics");
    expect(categories).not.toContain("ai-models");
  });
});
