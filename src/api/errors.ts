import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ThroughlineError } from "../errors.js";

/** An error that tells a client what is wrong with its arguments. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** All that a client learns of a fault of ours. */
export const INTERNAL_ERROR = {
  message: "Internal error; the server's log has the details.",
  extensions: { code: "INTERNAL_SERVER_ERROR" },
};

/** Passes on what a client can mend; anything else is logged here and answered without its insides. */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof ThroughlineError && cause.code === "CURSOR") {
      return { ...formatted, message: cause.message, extensions: { code: "BAD_USER_INPUT" } };
    }
    const code = formatted.extensions?.code;
    if (code !== undefined && code !== "INTERNAL_SERVER_ERROR") return formatted;
    log.error({ err: cause, path: formatted.path }, "a resolver failed");
    const { locations, path } = formatted;
    const isDown = cause instanceof ThroughlineError && cause.code === "GRAPH_UNREACHABLE";
    return {
      ...INTERNAL_ERROR,
      ...(isDown && { message: "The graph does not answer at the moment; try again." }),
      ...(locations && { locations }),
      ...(path && { path }),
    };
  };
}
