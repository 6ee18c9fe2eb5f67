import type { EntityRow } from "./entities.js";
import { MOST, pagedQuery, type PagedQuery } from "./paged-query.js";

export type CoMentionMeasure = "COUNT" | "PMI" | "LIFT" | "JACCARD";

/** Whose company is asked for, and which part of it. */
export interface Company {
  id: string;
  kinds: string[];
  measure: CoMentionMeasure;
  minCount: number;
}

/** With n items in all, a and b that mention either, and c that mention both: lift is c n / (a b), Jaccard's index c / (a + b - c). */
export interface CoMentionRow extends EntityRow {
  lift: number;
  jaccard: number;
}

/**
 * What items mention beside an entity, by measure. By count, the others need be worked out for few; by the others, all of them do: one
 * statement, but the place in one order says nothing in another.
 */
export const CO_MENTIONS: Record<CoMentionMeasure, PagedQuery<CoMentionRow, Company>> = {
  COUNT: pagedQuery("co-mentions-by-entity-by-items", MOST),
  PMI: coMentionsBy("PMI"),
  LIFT: coMentionsBy("LIFT"),
  JACCARD: coMentionsBy("JACCARD"),
};

function coMentionsBy(measure: CoMentionMeasure): PagedQuery<CoMentionRow, Company> {
  return pagedQuery<CoMentionRow, Company>("co-mentions-by-entity", MOST, { sortedBy: measure });
}
