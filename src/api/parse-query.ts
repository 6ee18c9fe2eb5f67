import { type DocumentNode, GraphQLError, Kind, parse } from "graphql";
import { MAX_DEPTH, MAX_NESTING, MAX_TOKENS, tooComplex } from "./limits.js";
import { checkShape } from "./shape.js";

/**
 * Reads a query that nobody has looked at yet.
 * @throws GraphQLError as `parse` and `checkShape` do
 */
export function parseQuery(text: string): DocumentNode {
  const document = parseShallow(text);
  checkShape(document);
  return document;
}

/** The parser calls itself for every level, so a few thousand of them exhaust the stack before anything could count them. */
function parseShallow(text: string): DocumentNode {
  try {
    return parse(text, { maxLexicalTokens: MAX_TOKENS });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `the query is nested too deeply to be read: ${MAX_DEPTH} levels of fields and ${MAX_NESTING} of brackets are allowed`;
    throw tooComplex(message, "opened", text.split(/[[{(]/).length - 1, MAX_DEPTH + MAX_NESTING);
  }
}

/** Whether an error is the refusal of a query for its size. */
export function isTooComplex(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === "QUERY_TOO_COMPLEX";
}

/** The names of the operations in a text, empty for one without a name; null where the text cannot be read, which running it tells. */
export function operationNames(text: string): string[] | null {
  try {
    return parseQuery(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ""] : [],
    );
  } catch {
    return null;
  }
}
