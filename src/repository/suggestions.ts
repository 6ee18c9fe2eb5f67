import { distance } from "fastest-levenshtein";
import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import { nameKey } from "../identity/names.js";
import { readPinyin, readPinyinQuery } from "../identity/pinyin.js";

const MAX_SUGGESTIONS = 3;
/** So many names at most are compared. */
const MAX_COMPARED = 2_000;
/** Nobody misspells a longer name, and comparing takes time with the square of the length. */
const MAX_LENGTH = 100;

interface Candidate {
  id: string;
  text: string;
  /** Edits away from what was asked for; infinite where it is too far to be meant. */
  edits: number;
}

/**
 * The names that somebody may have meant who asked for one that nothing has, nearest first, one for each entity: by Levenshtein's
 * distance of the folded names, at most 1 edit up to 5 characters, 2 up to 11, 3 beyond; or by pinyin, so that 李菲菲 suggests 李飞飞.
 */
export async function suggestNames(engine: GraphEngine, name: string): Promise<string[]> {
  const key = nameKey(name);
  if (key === "" || key.length > MAX_LENGTH) return [];
  const written = readPinyin(key).pinyin;
  const sound = written ?? readPinyinQuery(name);
  const rows = await engine.read<{ id: string; key: string; pinyin: string | null; text: string }>(
    query("read/names-like"),
    {
      beginnings: beginningsOf(key),
      sounds: sound === null ? [] : [sound.slice(0, 1)],
      length: Array.from(key).length,
      tolerance: tolerance(key),
      limit: MAX_COMPARED,
    },
  );
  const candidates = rows.map((row) => ({
    ...row,
    edits: Math.min(editsWithin(key, row.key, tolerance(key)), editsOfSound(sound, row.pinyin, written !== null)),
  }));
  return nearest(candidates);
}

/** The handles, or hosts of sites, that somebody may have meant, nearest first; spaces and `@` do not matter. */
export async function suggestHandles(engine: GraphEngine, handle: string): Promise<string[]> {
  const key = handle.replace(/[\s@]/g, "").toLowerCase();
  if (key === "" || key.length > MAX_LENGTH) return [];
  const beginnings = ["x:", "site:"].flatMap((platform) => beginningsOf(key).map((letter) => platform + letter));
  const rows = await engine.read<{ id: string; text: string }>(query("read/accounts-like"), {
    beginnings,
    limit: MAX_COMPARED,
  });
  return nearest(rows.map((row) => ({ ...row, edits: editsWithin(key, row.id.replace(/^\w+:/, ""), tolerance(key)) })));
}

/** A slip may drop the first letter, or swap it with the second. */
function beginningsOf(key: string): string[] {
  return [...new Set(Array.from(key).slice(0, 2))].filter((letter) => letter !== " ");
}

function tolerance(key: string): number {
  if (key.length < 3) return 0;
  return key.length < 6 ? 1 : key.length < 12 ? 2 : 3;
}

function editsWithin(asked: string, candidate: string, most: number): number {
  if (Math.abs(asked.length - candidate.length) > most) return Infinity;
  const edits = distance(asked, candidate);
  return edits <= most ? edits : Infinity;
}

/** Other characters with the same sound are one edit; who writes characters means their sound, so less is let pass there. */
function editsOfSound(asked: string | null, candidate: string | null, isWritten: boolean): number {
  if (asked === null || candidate === null) return Infinity;
  return 1 + editsWithin(asked, candidate, Math.max(0, tolerance(asked) - Number(isWritten)));
}

function nearest(candidates: readonly Candidate[]): string[] {
  const near = candidates.filter(({ edits }) => edits < Infinity).sort(byDistance);
  const entities = new Map<string, string>();
  for (const { id, text } of near) if (!entities.has(id)) entities.set(id, text);
  return [...new Set(entities.values())].slice(0, MAX_SUGGESTIONS);
}

function byDistance(a: Candidate, b: Candidate): number {
  return a.edits - b.edits || a.text.length - b.text.length || Number(a.text > b.text) - Number(a.text < b.text);
}
