import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import { Kind, parse } from "graphql";
import { PACKAGE_ROOT } from "../config.js";
import type { Metrics, OperationOutcome } from "../metrics.js";
import type { Context } from "./context.js";
import { isOurFault } from "./errors.js";

/**
 * Counts operations by name. Names come from clients, who could make up one a request and fill the memory with them, so only those of the
 * operations that ship are told apart: the rest is `other`, or `anonymous` without a name, or `unread` where it was refused before
 * anybody knew its name.
 */
export function countOperations(metrics: Metrics): ApolloServerPlugin<Context> {
  const shipped = namesOfOperations();
  return {
    requestDidStart() {
      const start = performance.now();
      return Promise.resolve({
        willSendResponse(request) {
          const { operation, operationName: name } = request;
          const label = !operation ? "unread" : !name ? "anonymous" : shipped.has(name) ? name : "other";
          metrics.countOperation(label, outcomeOf(request), (performance.now() - start) / 1_000);
          return Promise.resolve();
        },
      });
    },
    contextCreationDidFail() {
      metrics.countOperation("unread", "refused", 0);
      return Promise.resolve();
    },
  };
}

function outcomeOf({ response: { body } }: GraphQLRequestContextWillSendResponse<Context>): OperationOutcome {
  const { errors = [] } = body.kind === "single" ? body.singleResult : body.initialResult;
  if (errors.length === 0) return "answered";
  return errors.some(isOurFault) ? "failed" : "refused";
}

/** The names of the operations in `schema/operations`. */
function namesOfOperations(): Set<string> {
  const folder = join(PACKAGE_ROOT, "schema", "operations");
  const definitions = readdirSync(folder).flatMap(
    (file) => parse(readFileSync(join(folder, file), "utf8")).definitions,
  );
  const names = definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : undefined,
  );
  return new Set(names.filter((name) => name !== undefined));
}
