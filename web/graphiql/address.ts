import { findOperation, type Operation } from "../operations.js";

/** A text for the editor of queries, and one for that of variables, which is JSON. */
export type Question = { query: string; variables: string };

/**
 * What the address of the page asks to be opened with; null for nothing. One of
 * - `?operation=who-discusses`, a file of `schema/operations`
 * - `?query=…&variables=…`
 * - `#query=…&variables=…`, which the server does not see and so does not limit
 *
 * each part percent-encoded. It is shown and never run by itself.
 */
export function readAddress({ search, hash }: { search: string; hash: string }): Question | null {
  const asked = new URLSearchParams(search);
  const operation = findOperation(asked.get("operation") ?? "");
  if (operation) return questionOf(operation);
  // A `+` stays one: `encodeURIComponent` leaves no space that it could stand for.
  const hidden = new URLSearchParams(hash.slice(1).replaceAll("+", "%2B"));
  for (const parameters of [hidden, asked]) {
    const query = parameters.get("query");
    if (query) return { query, variables: parameters.get("variables") ?? "" };
  }
  return null;
}

/** An operation of ours with its variables, as the editors show them. */
export function questionOf({ query, variables }: Operation): Question {
  const isEmpty = Object.keys(variables).length === 0;
  return { query, variables: isEmpty ? "" : JSON.stringify(variables, null, 2) };
}
