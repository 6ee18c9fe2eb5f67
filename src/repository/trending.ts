import type { GraphEngine } from "../graph/engine.js";
import { query } from "../graph/queries.js";
import type { EntityNode } from "./nodes.js";

/** A window of time, right behind its baseline: instants as RFC 3339 in UTC with milliseconds. */
export interface Window {
  from: string;
  since: string;
  until: string;
}

export interface TrendingRow {
  entity: EntityNode;
  itemCount: number;
  baselineCount: number;
  expected: number;
  score: number;
}

/**
 * What is mentioned in the window more than the baseline lets one expect, highest score first, then most items, then by id.
 * With w items in the window, b in the baseline, and c of each that mention the entity: expected = c_b w / b (0 where the baseline is
 * empty) and score = (c_w + 1) / (expected + 1), the ratio of the shares with 1 added to both, which keeps what is rare from winning by
 * accident (A. Kilgarriff, "Simple maths for keywords", Proceedings of Corpus Linguistics 2009). Shares, not items an hour: a day on
 * which fewer digests were imported would else hide every trend, and the next one make everything trend.
 */
export function findTrending(
  engine: GraphEngine,
  window: Window,
  kinds: readonly string[],
  minCount: number,
  limit: number,
): Promise<TrendingRow[]> {
  const parameters = { ...window, kinds: [...kinds], minCount, limit };
  return engine.read<TrendingRow>(query("read/trending-entities"), parameters);
}
