import { nameKey } from "../identity/names.js";
import type { NameMatch } from "../registry/matcher.js";
import type { EntityKind, NamedEntity } from "../registry/model.js";
import type { Candidate } from "./candidate.js";

type Named = Pick<Candidate, "name" | "kind" | "rule" | "aliases">;

/**
 * Decides what the candidates of one entry stand for: the same name is one thing of one kind, the kind that is surest, and a single
 * word is short for a longer name that holds it (`Marcus` after Gary Marcus).
 * @returns the entity of a candidate; null where it is short for a listed person, who is mentioned anyway
 */
export function settle(
  candidates: readonly Candidate[],
  people: readonly NameMatch[],
): (candidate: Named) => NamedEntity | null {
  const surest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.name);
    const other = surest.get(key);
    if (!other || candidate.confidence > other.confidence) surest.set(key, candidate);
  }
  const long = new Map<string, Candidate>();
  for (const candidate of surest.values()) {
    const words = candidate.name.split(/[ ·]/);
    if (words.length < 2) continue;
    for (const word of candidate.kind === "PERSON" ? words : words.slice(0, 1)) {
      if (word.length > 2) long.set(nameKey(word), candidate);
    }
  }
  const listed = new Set(
    people
      .flatMap(({ entity }) => [entity.name, ...entity.names])
      .flatMap((name) => name.split(/[ ·]/))
      .map(nameKey),
  );
  return (candidate) => {
    const key = nameKey(candidate.rule === "repository" ? candidate.name.replace(/^.*\//, "") : candidate.name);
    if (listed.has(key)) return null;
    const meant = long.get(key) ?? surest.get(key);
    return toEntity(meant ?? candidate);
  };
}

function toEntity({ name, kind, aliases }: Named): NamedEntity {
  return {
    id: ruleId(kind, name),
    kind,
    name: name.replace(/\s+/gu, " ").trim(),
    names: aliases ?? [],
    description: null,
    source: "RULE",
    categories: [],
    broader: [],
    madeBy: [],
    versionOf: null,
  };
}

/** The id of something that nobody listed: `person:emilie syverson`. */
function ruleId(kind: EntityKind, name: string): string {
  return `${kind.toLowerCase()}:${nameKey(name)}`;
}
