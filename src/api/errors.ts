import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { type ErrorCode, ThroughlineError } from "../errors.js";

/** An error that tells a client what is wrong with its arguments. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** All that a client learns of a fault of ours. */
export const INTERNAL_ERROR = {
  message: "Internal error; the server's log has the details.",
  extensions: { code: "INTERNAL_SERVER_ERROR" },
};

/** Why neither `__schema` nor `/schema.graphql` is answered. */
export const NO_INTROSPECTION = "This server does not tell its schema; INTROSPECTION=true turns that on.";

/** All that a client learns of a graph that does not answer. */
const UNAVAILABLE = {
  message: "The graph does not answer at the moment; try again.",
  extensions: { code: "GRAPH_UNAVAILABLE" },
};

/** All that a client learns of a graph that took too long. */
const TOO_SLOW = {
  message:
    "The graph took too long over this; ask for less (a smaller page, a shorter period, a narrower filter), or try again later.",
  extensions: { code: "GRAPH_TIMEOUT" },
};

/** All that a client learns of a graph that has too little memory. */
const TOO_LARGE = {
  message:
    "The graph has too little memory for this; ask for less (a smaller page, a shorter period, a narrower filter), or try again later.",
  extensions: { code: "GRAPH_MEMORY" },
};

const FAULTS = [INTERNAL_ERROR, UNAVAILABLE, TOO_SLOW, TOO_LARGE];

/** What a client is told of which error. */
const TOLD: Partial<Record<ErrorCode, typeof INTERNAL_ERROR>> = {
  GRAPH_UNREACHABLE: UNAVAILABLE,
  GRAPH_TIMEOUT: TOO_SLOW,
  GRAPH_MEMORY: TOO_LARGE,
};

/** Whether an error, as clients see it, is a fault of ours and not of the question. */
export function isOurFault({ extensions }: GraphQLFormattedError): boolean {
  return FAULTS.some((fault) => fault.extensions.code === extensions?.code);
}

/** Passes on what a client can mend; anything else is logged here and answered without its insides. */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof ThroughlineError && cause.code === "CURSOR") {
      return { ...formatted, message: cause.message, extensions: { code: "BAD_USER_INPUT" } };
    }
    const { code, validationErrorCode } = formatted.extensions ?? {};
    if (validationErrorCode === "INTROSPECTION_DISABLED") return { ...formatted, message: NO_INTROSPECTION };
    if (code !== undefined && code !== "INTERNAL_SERVER_ERROR") return formatted;
    // Nothing of ours was asked yet: GraphQL itself refuses, e.g. because too many variables are wrong.
    if (cause instanceof GraphQLError && !cause.path && !cause.originalError) {
      return { ...formatted, extensions: { code: "BAD_USER_INPUT" } };
    }
    log.error({ err: cause, path: formatted.path }, "a resolver failed");
    const { locations, path } = formatted;
    return {
      ...faultOf(cause),
      ...(locations && { locations }),
      ...(path && { path }),
    };
  };
}

function faultOf(cause: unknown): typeof INTERNAL_ERROR {
  const told = cause instanceof ThroughlineError ? TOLD[cause.code] : undefined;
  return told ?? INTERNAL_ERROR;
}
