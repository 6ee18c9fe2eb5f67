import { simplifyCharacters } from "../identity/chinese.js";
import { nameKey, toHalfWidth } from "../identity/names.js";
import type { NamedEntity } from "../registry/model.js";
import type { NameMatch } from "../registry/matcher.js";
import { findAddresses, findHandles, findRepositories } from "./addresses.js";
import { findAuthorName } from "./author-name.js";
import { type Candidate, contains, Cover, type NameRule, type Span } from "./candidate.js";
import { findChineseOrganizations } from "./chinese-organizations.js";
import { findChinesePeople, findTransliterations } from "./chinese-people.js";
import { SHAPE_CONFIDENCE } from "./latin-kinds.js";
import { findLatinNames, type TakenSpan } from "./latin-names.js";
import { findQuotedNames } from "./quoted-names.js";
import { settle } from "./settle.js";

/** Something mentioned in a text, listed or not: `[start, end)` in UTF-16 units. */
export interface Recognition extends Span {
  entity: NamedEntity;
  rule: NameMatch["rule"] | NameRule;
  /** 0 to 1; a listed name is certain. */
  confidence: number;
}

/** A name is certain, a version nearly, and a phrase shows its topic most of the time. */
const CONFIDENCE = { alias: 1, handle: 1, version: 0.95, topic: 0.8 } as const;

/**
 * Adds to the listed names of an entry those that nobody listed. `texts` belong together, `listed` are the matches of each,
 * `authorName` is who the entry is by, if that is not a listed name, and `isListed` tells names that a text gives no context for.
 * @returns what is mentioned in each text, in order
 */
export function recognise(
  texts: readonly string[],
  listed: readonly NameMatch[][],
  authorName: string | null,
  isListed: (name: string) => boolean = () => false,
): Recognition[][] {
  const found = texts.map((text, i) =>
    findNames(text, listed[i] ?? [], authorName).filter((candidate) => isTold(candidate) || !isListed(candidate.name)),
  );
  const people = listed.flat().filter(({ entity }) => entity.kind === "PERSON");
  const entityOf = settle(found.flat(), people);
  return texts.map((text, i) => {
    const candidates = found[i] ?? [];
    const cover = new Cover(text.length, candidates);
    const kept = (listed[i] ?? []).filter((match) => !cover.overlapping(match).some((one) => swallows(one, match)));
    return [
      ...kept.map((match): Recognition => ({ ...match, confidence: CONFIDENCE[match.rule] })),
      ...candidates.flatMap((candidate) => {
        const { start, end, rule, confidence } = candidate;
        const entity = entityOf(candidate);
        return entity ? [{ entity, start, end, rule, confidence }] : [];
      }),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** Whether more than the shape of a word makes it a name. */
function isTold({ rule, confidence }: Candidate): boolean {
  return rule !== "latin-name" || confidence > SHAPE_CONFIDENCE;
}

/** The names of a text that are not listed, without overlaps: the surer rules come first. */
function findNames(text: string, listed: readonly NameMatch[], authorName: string | null): Candidate[] {
  const names = listed.filter((match) => !isTopic(match));
  const known = new Cover(text.length, [...names, ...listed.filter(isTopic)]);
  const simplified = simplifyCharacters(toHalfWidth(text));
  const addresses = findAddresses(text);
  const taken = new Cover<Span>(text.length, addresses);
  const found: Candidate[] = [];
  const take = (candidate: Candidate) => {
    if (!taken.isFree(candidate) || !isNew(candidate, known) || nameKey(candidate.name) === "") return;
    taken.add(candidate);
    found.push(candidate);
  };
  findRepositories(text).forEach(take);
  findHandles(text).forEach(take);
  findAuthorName(text, authorName).forEach(take);
  for (const find of [findQuotedNames, findTransliterations, findChinesePeople, findChineseOrganizations]) {
    for (const candidate of find(simplified)) take({ ...candidate, name: text.slice(candidate.start, candidate.end) });
  }
  const cover = new Cover<TakenSpan>(text.length, names);
  for (const { start, end } of [...found, ...addresses]) cover.add({ start, end, entity: null });
  findLatinNames(simplified, cover).forEach(take);
  return found;
}

function isTopic({ entity }: NameMatch): boolean {
  return entity.kind === "TOPIC";
}

/** Whether a candidate says more than what is listed: it may hold a listed name, but not be one or cut through one. */
function isNew(candidate: Candidate, known: Cover<NameMatch>): boolean {
  return known.overlapping(candidate).every((match) => {
    if (contains(match, candidate)) return false;
    if (isTopic(match)) return true;
    if (!contains(candidate, match)) return false;
    // `谷歌公司` is no more than 谷歌.
    const { start, name } = candidate;
    return !/^(?:公司|集团|总部|团队)?$/u.test(name.slice(0, match.start - start) + name.slice(match.end - start));
  });
}

/** A listed name inside a longer name is not mentioned by itself, except in a title or in quotes, which may be about it. */
function swallows(candidate: Candidate, match: NameMatch): boolean {
  return !isTopic(match) && candidate.rule !== "quoted-name" && contains(candidate, match);
}
