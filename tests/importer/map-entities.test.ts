import { describe, expect, test } from "vitest";
import { type ExtractedEntry, mapDigest } from "../../src/importer/map.js";
import type { NamedEntity, Registry } from "../../src/registry/model.js";
import { BARE, entity, registryOf } from "../support/registry.js";
import { SMALL_REGISTRY } from "../support/small-registry.js";
import { parseBody } from "../support/sources.js";

/** The entities of a digest whose entries mention these, one entry each. */
function mapMentions(known: Registry, ...mentioned: NamedEntity[]) {
  const { value } = parseBody(...mentioned.map((_entity, n) => `- [A](https://a.example/${n})`));
  if (!value) throw new Error("the digest has mistakes");
  const entries = value.entries.map((entry, n): ExtractedEntry => {
    const entity = mentioned[n];
    return { entry, extraction: { mentions: entity ? [{ entity, count: 1, evidence: [] }] : [], categories: [] } };
  });
  return mapDigest(value, entries, [], { entities: known.entities, findPerson: () => null }, "1-test").entities;
}

/** What a rule finds. */
function byRule(name: string, versionOf: string | null = null): NamedEntity {
  return { ...BARE, id: `product:${name.toLowerCase()}`, kind: "PRODUCT", name, source: "RULE", versionOf };
}

describe("an entity that is mentioned", () => {
  test("goes by its ambiguous names too, each key once, as it is written first", () => {
    const go = entity({
      id: "go",
      name: "Go",
      ambiguous: [{ names: ["Go", "GO", "Golang"], near: ["code"], not: [] }],
    });
    expect(mapMentions(registryOf([go]), go)).toMatchObject([
      {
        node: {
          id: "go",
          kind: "PERSON",
          name: "Go",
          aliases: ["GO", "Golang"],
          description: null,
          source: "REGISTRY",
        },
        aliases: [
          { key: "go", text: "Go", language: "en" },
          { key: "golang", text: "Golang", language: "en" },
        ],
        relations: { broader: [], madeBy: [], versionOf: [] },
      },
    ]);
  });

  test("brings its relatives along, to the end, each once", () => {
    const byId = new Map(SMALL_REGISTRY.map((known) => [known.id, known]));
    const [version, topic] = [byId.get("gemini-3"), byId.get("alignment")];
    if (!version || !topic) throw new Error("the small registry has changed");
    const rows = mapMentions(registryOf(SMALL_REGISTRY), version, topic);
    expect(rows.map(({ node, relations }) => [node.id, relations])).toEqual([
      ["gemini-3", { broader: [], madeBy: ["deepmind"], versionOf: ["gemini"] }],
      ["alignment", { broader: ["ai-risk", "ai-safety"], madeBy: [], versionOf: [] }],
      ["deepmind", { broader: [], madeBy: ["alphabet"], versionOf: [] }],
      ["gemini", { broader: [], madeBy: ["deepmind"], versionOf: [] }],
      ["ai-risk", { broader: [], madeBy: [], versionOf: [] }],
      ["ai-safety", { broader: ["ai-risk"], madeBy: [], versionOf: [] }],
      ["alphabet", { broader: [], madeBy: [], versionOf: [] }],
    ]);
  });

  test("that a rule found is one for all its spellings, under the best of them, and has relatives too", () => {
    const rows = mapMentions(
      registryOf(SMALL_REGISTRY),
      byRule("GPT-9", "gpt"),
      byRule("gpt-9", "gpt"),
      byRule("Gpt-9", "gpt"),
    );
    expect(rows.map(({ node }) => [node.id, node.source])).toEqual([
      ["product:gpt-9", "RULE"],
      ["gpt", "REGISTRY"],
      ["openai", "REGISTRY"],
    ]);
    expect(rows[0]).toMatchObject({
      node: { name: "Gpt-9", aliases: [] },
      aliases: [{ key: "gpt9", text: "Gpt-9", language: "en" }],
      relations: { versionOf: ["gpt"] },
    });
  });
});
