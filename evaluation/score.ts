import { nameKey } from "../src/identity/names.js";
import type { Mention } from "../src/importer/extract.js";
import type { EntityKind } from "../src/registry/model.js";
import type { Gold } from "./gold.js";

type GoldItem = Gold["items"][number];

/** How many names were found rightly, found wrongly, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** A name that was missed, or found wrongly, and the text it is from. */
export interface Fault {
  kind: EntityKind;
  name: string;
  url: string;
  /** For what was found: how. */
  rule: string | null;
}

export interface Score {
  kinds: Map<EntityKind, Tally>;
  misses: Fault[];
  falseFinds: Fault[];
  topics: { expected: number; found: number; misses: { name: string; url: string }[] };
  /** Which entity stands for which gold things, over all items: one that stands for two is a merge. */
  pairs: { id: string; gold: string[] }[];
}

export function emptyScore(): Score {
  return { kinds: new Map(), misses: [], falseFinds: [], topics: { expected: 0, found: 0, misses: [] }, pairs: [] };
}

/**
 * Compares what was found in an item with what a reader finds there. A name is right when kind and one of its names agree, and each
 * expected name can be found once. `broader` gives the ids of all topics above one: who finds a narrower topic has found it, too.
 */
export function scoreItem(
  score: Score,
  gold: GoldItem,
  mentions: readonly Mention[],
  broader: (id: string) => readonly string[],
  namesOf: (id: string) => readonly string[],
): void {
  const open = new Set(gold.entities);
  const optional = new Set(gold.optional.map(nameKey));
  for (const { entity, evidence } of mentions) {
    if (entity.kind === "TOPIC") continue;
    const keys = new Set([entity.name, ...namesOf(entity.id), ...evidence.map(({ surface }) => surface)].map(nameKey));
    const match = [...open].find(
      ({ kind, names }) => kind === entity.kind && names.some((name) => keys.has(nameKey(name))),
    );
    if (match) {
      open.delete(match);
      tallyOf(score, entity.kind).right++;
      score.pairs.push({ id: entity.id, gold: match.names.map((name) => `${match.kind} ${nameKey(name)}`) });
    } else if (![...keys].some((key) => optional.has(key))) {
      tallyOf(score, entity.kind).wrong++;
      const rule = evidence[0]?.rule ?? null;
      score.falseFinds.push({ kind: entity.kind, name: evidence[0]?.surface ?? entity.name, url: gold.url, rule });
    }
  }
  for (const { kind, names } of open) {
    tallyOf(score, kind).missed++;
    score.misses.push({ kind, name: names[0] ?? "", url: gold.url, rule: null });
  }
  scoreTopics(score, gold, mentions, broader, namesOf);
}

function scoreTopics(
  { topics }: Score,
  { topics: expected, url }: GoldItem,
  mentions: readonly Mention[],
  broader: (id: string) => readonly string[],
  namesOf: (id: string) => readonly string[],
): void {
  const ids = mentions.filter(({ entity }) => entity.kind === "TOPIC").map(({ entity }) => entity.id);
  const found = new Set([...ids, ...ids.flatMap(broader)].flatMap(namesOf).map(nameKey));
  for (const name of expected) {
    topics.expected++;
    if (found.has(nameKey(name))) topics.found++;
    else topics.misses.push({ name, url });
  }
}

function tallyOf({ kinds }: Score, kind: EntityKind): Tally {
  const tally = kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
  kinds.set(kind, tally);
  return tally;
}

/** Precision, recall and their harmonic mean, 0 to 1; 1 where there was nothing to find. */
export function ratesOf({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + wrong + missed),
  };
}

export function total(kinds: ReadonlyMap<EntityKind, Tally>): Tally {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of kinds.values()) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

/**
 * Entities that stand for several gold things (merges) and gold things that several entities stand for (splits). Gold things that
 * share a name are one.
 */
export function findIdentityErrors({ pairs }: Score): { merges: string[]; splits: string[] } {
  const groups = groupByName(pairs.map(({ gold }) => gold));
  const byEntity = new Map<string, Set<string>>();
  const byGroup = new Map<string, Set<string>>();
  for (const { id, gold } of pairs) {
    const group = groups.get(gold[0] ?? "") ?? "";
    byEntity.set(id, (byEntity.get(id) ?? new Set()).add(group));
    byGroup.set(group, (byGroup.get(group) ?? new Set()).add(id));
  }
  const several = (all: ReadonlyMap<string, ReadonlySet<string>>) =>
    [...all]
      .filter(([, others]) => others.size > 1)
      .map(([one, others]) => `${one}: ${[...others].sort().join(" | ")}`);
  return { merges: several(byEntity), splits: several(byGroup) };
}

/** The first name of the group that a name belongs to. */
function groupByName(lists: readonly (readonly string[])[]): Map<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    const above = parent.get(name) ?? name;
    return above === name ? name : rootOf(above);
  };
  for (const [first = "", ...rest] of lists) {
    for (const name of rest) {
      const [one, other] = [rootOf(first), rootOf(name)].sort();
      if (one !== undefined && other !== undefined && one !== other) parent.set(other, one);
    }
  }
  return new Map(lists.flat().map((name) => [name, rootOf(name)]));
}
