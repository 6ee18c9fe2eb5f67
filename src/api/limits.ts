import { GraphQLError } from "graphql";

// What one question may be, so that reading it, checking it and answering it stay cheap. Everything that the explorer, the shipped
// operations and a full introspection ask is far below.

/** A longer body only costs time to read; the longest operation that ships has 1 kB. As the `bytes` package reads it. */
export const MAX_BODY = "256kb";
/** Words and signs of a query. What is longer is not even parsed. */
export const MAX_TOKENS = 5_000;
/** Fields, fragment spreads and inline fragments as they are written: checking that fields merge takes time by the square of them. */
export const MAX_SELECTIONS = 500;
/** The same in one pair of braces, because those are what is compared with each other. */
export const MAX_WIDTH = 50;
/** Fragments are compared with each other, too. */
export const MAX_FRAGMENTS = 30;
export const MAX_VARIABLES = 100;
export const MAX_DIRECTIVES = 50;
/** Aliases let one question ask the same thing again and again. */
export const MAX_ALIASES = 50;
/** Each is at least one statement of its own. */
export const MAX_ROOT_FIELDS = 20;
/** A full introspection is 15 levels deep, and three lists inside each other are 10. */
export const MAX_DEPTH = 15;
/** Brackets in brackets in an argument, a default or a type; no argument here needs more than two. */
export const MAX_NESTING = 10;
/** Fields in the answer, counted by `costOf`. About as many as one core resolves in a third of a second. */
export const MAX_COST = 100_000;
/** Of each kind that are told; who has made more mistakes reads no more of them. */
export const MAX_ERRORS = 20;

/**
 * A query that is refused for its size.
 * @param measure what was counted, by its name in the error's extensions, e.g. `depth`
 * @param found how much of it there is, and `limit` how much there may be
 */
export function tooComplex(message: string, measure: string, found: number, limit: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "QUERY_TOO_COMPLEX", [measure]: found, limit, http: { status: 400 } },
  });
}

/** `1030301` as `1,030,301`. */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
