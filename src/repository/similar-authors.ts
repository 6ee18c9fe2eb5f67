import type { DiscussedEntityRow } from "./entities.js";
import type { AuthorNode } from "./nodes.js";
import { type EdgeRow, MOST, pagedQuery } from "./paged-query.js";

/**
 * An author who mentions the same entities as another, sorted by score. An entity that n of N authors mention is as rare as
 * ln(N / n) / ln(N) (inverse document frequency, K. Spärck Jones 1972, as a share of its largest value): 0 where all mention it. The
 * score is the rarity of all that both mention, divided by the root of how many entities the one times the other mentions (the cosine
 * of two sets, where each shared entity counts as rare as it is): 0 to 1, rounded to six digits, so that both engines agree.
 */
export interface SimilarAuthorRow extends EdgeRow<AuthorNode> {
  sort: number;
  sharedCount: number;
}

export const authorsBySimilarity = pagedQuery<SimilarAuthorRow>("authors-by-similarity", MOST);

/** What an author mentions and another one does, too; what the fewest items mention first. Counts are those of the author `id`. */
export const entitiesByTwoAuthors = pagedQuery<DiscussedEntityRow, { id: string; other: string }>(
  "entities-by-two-authors",
  MOST,
);
