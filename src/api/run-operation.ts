import { execute, type ExecutionResult, GraphQLError, specifiedRules, validate } from "graphql";
import type { GraphEngine } from "../graph/engine.js";
import { Context } from "./context.js";
import { checkCost } from "./cost.js";
import { MAX_ERRORS } from "./limits.js";
import { parseQuery } from "./parse-query.js";
import { buildSchema } from "./schema.js";

export interface Operation {
  /** A document; of several operations in it, `name` chooses one. */
  text: string;
  name?: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Runs an operation without a server, under the same limits.
 * @returns what GraphQL returns, with `extensions.didYouMean` as the server tells it; an operation that is refused has `errors` and no `data`. The messages are for whoever owns the graph:
 * nothing in them is masked.
 */
export async function runOperation(
  engine: GraphEngine,
  { text, name, variables }: Operation,
): Promise<ExecutionResult> {
  const schema = buildSchema();
  try {
    const document = parseQuery(text);
    const errors = validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS });
    if (errors.length > 0) return { errors };
    checkCost(schema, document, variables, name);
    const contextValue = new Context(engine);
    const result = await execute({ schema, document, contextValue, variableValues: variables, operationName: name });
    return contextValue.hints.addTo(result);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
