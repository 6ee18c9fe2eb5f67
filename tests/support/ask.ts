import { type ExecutionResult, graphql } from "graphql";
import { Context } from "../../src/api/context.js";
import { buildSchema } from "../../src/api/schema.js";
import type { GraphEngine } from "../../src/graph/engine.js";

const schema = buildSchema();

/** Runs an operation as the server would, without HTTP; the answer is plain JSON. */
export async function ask(
  engine: GraphEngine,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const context = new Context(engine);
  const result = await graphql({ schema, source, variableValues, contextValue: context });
  return JSON.parse(JSON.stringify(context.hints.addTo(result))) as ExecutionResult;
}

/** Counts the statements that an engine runs. */
export function countStatements(engine: GraphEngine): { engine: GraphEngine; names: string[] } {
  const names: string[] = [];
  const counting: GraphEngine = {
    ...engine,
    read(statement, parameters) {
      names.push(statement.name);
      return engine.read(statement, parameters);
    },
  };
  return { engine: counting, names };
}
