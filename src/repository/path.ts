import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";

/** An entity or an author on a path. */
export interface Place {
  type: "Entity" | "Author";
  id: string;
}

/** Two neighbours on a path, and how many items hold both. */
export interface Link {
  source: Place;
  target: Place;
  itemCount: number;
}

/** What may stand between the ends, and how many links a path may have. */
export interface Way {
  kinds: readonly string[];
  throughAuthors: boolean;
  maxLength: number;
}

/** How many places of one level are followed: those in most items. A level of a large graph is all of it. */
export const MAX_FRONTIER = 2_000;
export const MAX_PATHS = 10;

/** A place, and how many of the items looked at from the level before hold it. */
interface Step extends Place {
  itemCount: number;
}

/** What was reached from one end; level n is n links away from it. */
interface Side {
  levels: Map<string, Step>[];
  seen: Set<string>;
}

/**
 * Up to 10 shortest paths, each as its links; one without links when the ends are the same, none when there is no path within
 * `maxLength`. Walks from both ends, always on from the side where fewer places were reached last, one statement a level. Of several
 * paths those come first whose weakest link has most items, then by their ids, so that both engines answer alike.
 */
export async function findShortestPaths(engine: GraphEngine, from: Place, to: Place, way: Way): Promise<Link[][]> {
  if (from.id === to.id) return [[]];
  const ends = [startAt(from), startAt(to)] as const;
  for (let length = 1; length <= way.maxLength; length++) {
    const [near, far] = lastOf(ends[0]).size <= lastOf(ends[1]).size ? ends : [ends[1], ends[0]];
    const reached = await readFrontier(engine, near, way, [from.id, to.id]);
    if (reached.size === 0) return [];
    const meetings = [...reached.values()].flatMap((step) => {
      const other = lastOf(far).get(step.id);
      return other ? [{ ...step, itemCount: Math.min(step.itemCount, other.itemCount) }] : [];
    });
    if (meetings.length > 0) return tracePaths(engine, ends, meetings.sort(byItems).slice(0, MAX_PATHS));
  }
  return [];
}

function startAt(end: Place): Side {
  return { levels: [new Map([[end.id, { ...end, itemCount: Infinity }]])], seen: new Set([end.id]) };
}

function lastOf({ levels }: Side): Map<string, Step> {
  return levels[levels.length - 1] ?? new Map<string, Step>();
}

/** Adds a level to a side: what was not seen from there yet. */
async function readFrontier(engine: GraphEngine, side: Side, way: Way, ends: string[]): Promise<Map<string, Step>> {
  const places = [...lastOf(side).values()];
  const idsOf = (type: Place["type"]) => places.filter((place) => place.type === type).map(({ id }) => id);
  const steps = await engine.read<Step>(query("read/path-frontier"), {
    entities: idsOf("Entity"),
    authors: idsOf("Author"),
    kinds: [...way.kinds],
    throughAuthors: way.throughAuthors,
    ends,
    limit: MAX_FRONTIER + side.seen.size,
  });
  const reached = new Map(steps.filter(({ id }) => !side.seen.has(id)).map((step) => [step.id, step]));
  for (const id of reached.keys()) side.seen.add(id);
  side.levels.push(reached);
  return reached;
}

/** Goes back from the places where both sides met, and joins the halves. */
async function tracePaths(engine: GraphEngine, ends: readonly [Side, Side], meetings: Step[]): Promise<Link[][]> {
  const [first, second] = await Promise.all(ends.map((side) => traceSide(engine, side, meetings)));
  const paths = meetings.flatMap(({ id }) =>
    (first?.get(id) ?? []).flatMap((half) => (second?.get(id) ?? []).map((other) => [...half, ...turnRound(other)])),
  );
  return paths.sort(byProof).slice(0, MAX_PATHS);
}

/** The best ways from a side's end to each of some places on its last level. */
async function traceSide(engine: GraphEngine, side: Side, meetings: Step[]): Promise<Map<string, Link[][]>> {
  const linksOf = new Map<string, Link[]>();
  let places: Place[] = meetings;
  for (let level = side.levels.length - 1; level > 0; level--) {
    const before = side.levels[level - 1] ?? new Map<string, Step>();
    const reached = side.levels[level] ?? new Map<string, Step>();
    const links = level === 1 ? linksOfEnd(before, reached, places) : await readLinks(engine, before, places);
    for (const link of links) linksOf.set(link.target.id, [...(linksOf.get(link.target.id) ?? []), link]);
    places = [...new Map(links.map(({ source }) => [source.id, source])).values()];
  }
  const waysTo = (id: string, level: number): Link[][] =>
    level === 0
      ? [[]]
      : (linksOf.get(id) ?? [])
          .flatMap((link) => waysTo(link.source.id, level - 1).map((way) => [...way, link]))
          .sort(byProof)
          .slice(0, MAX_PATHS);
  return new Map(meetings.map(({ id }) => [id, waysTo(id, side.levels.length - 1)]));
}

/** The first level was reached from one place alone, so its counts are those of the links. */
function linksOfEnd(end: Map<string, Step>, reached: Map<string, Step>, places: readonly Place[]): Link[] {
  return [...end.values()].flatMap((source) =>
    places.map((target) => ({ source, target, itemCount: reached.get(target.id)?.itemCount ?? 0 })),
  );
}

async function readLinks(engine: GraphEngine, before: Map<string, Step>, places: readonly Place[]): Promise<Link[]> {
  const sources = [...before.keys()];
  const rows = await engine.read<{ id: string; source: string; itemCount: number }>(query("read/path-links"), {
    links: places.map(({ id }) => ({ id, sources })),
    limit: MAX_PATHS,
  });
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return rows.flatMap(({ id, source, itemCount }) => {
    const target = placeOf.get(id);
    const found = before.get(source);
    return target && found ? [{ source: found, target, itemCount }] : [];
  });
}

function turnRound(links: readonly Link[]): Link[] {
  return links.map(({ source, target, itemCount }) => ({ source: target, target: source, itemCount })).reverse();
}

function byItems(a: Step, b: Step): number {
  return b.itemCount - a.itemCount || (a.id < b.id ? -1 : 1);
}

function byProof(a: readonly Link[], b: readonly Link[]): number {
  return weakestOf(b) - weakestOf(a) || (idsOf(a) < idsOf(b) ? -1 : 1);
}

function weakestOf(links: readonly Link[]): number {
  return Math.min(...links.map(({ itemCount }) => itemCount));
}

function idsOf(links: readonly Link[]): string {
  return links.map(({ target }) => target.id).join(" ");
}
