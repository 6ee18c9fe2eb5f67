import type { ApolloServerPlugin } from "@apollo/server";
import type { Request } from "express";
import { GraphQLError } from "graphql";
import type { Context } from "./context.js";
import { checkCost } from "./cost.js";
import { isTooComplex, parseQuery } from "./parse-query.js";

/** Texts that were let through, the newest last: few and short enough that nobody fills the memory with them. */
const known = new Set<string>();
const MAX_KNOWN = 1_000;
const MAX_KNOWN_LENGTH = 5_000;

/**
 * Refuses a request before Apollo Server looks at it: it would validate a query whose validation is the attack. Called where the context
 * of the request is made, because that comes first and its errors are answered like any other.
 * @throws GraphQLError BAD_REQUEST or QUERY_TOO_COMPLEX
 */
export function checkRequest(request: Request): void {
  if (Array.isArray(request.body)) {
    throw new GraphQLError(
      "a request holds one operation: send a list of them one by one, or as several fields of one operation",
      { extensions: { code: "BAD_REQUEST", http: { status: 400 } } },
    );
  }
  const text = queryTextOf(request);
  if (typeof text !== "string" || known.has(text)) return;
  try {
    parseQuery(text);
    remember(text);
  } catch (error) {
    // What else is wrong with it, Apollo Server finds out and tells.
    if (isTooComplex(error)) throw error;
  }
}

function remember(text: string): void {
  if (text.length > MAX_KNOWN_LENGTH) return;
  const [oldest] = known;
  if (known.size >= MAX_KNOWN && oldest !== undefined) known.delete(oldest);
  known.add(text);
}

/** As Apollo Server reads it; in Express's own `request.query`, a query behind a thousand other parameters would not be seen. */
function queryTextOf({ method, url, body }: Request): unknown {
  if (method === "GET") return new URLSearchParams(url.slice(url.indexOf("?") + 1)).get("query");
  return (body as { query?: unknown } | undefined)?.query;
}

/** Refuses what would make too large an answer, once the query is valid and its variables are known. */
export const costGate: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, request }) {
        checkCost(schema, document, request.variables, request.operationName);
        return Promise.resolve();
      },
    }),
};
