import neo4j, { Neo4jError, type QueryResult } from "neo4j-driver";
import type { GraphValue, Parameters, Statement } from "./engine.js";

/**
 * Runs a statement with plain data in and out; `runner` hands it to a session or a transaction.
 * @throws Neo4jError, its message led by the statement's name
 */
export async function runStatement<Row>(
  runner: (text: string, values: Record<string, unknown>) => PromiseLike<QueryResult>,
  { name, text }: Statement,
  parameters: Parameters,
): Promise<Row[]> {
  try {
    const result = await runner(text, withIntegers(parameters) as Record<string, unknown>);
    return result.records.map((record) => record.toObject() as Row);
  } catch (error) {
    // By this very object it is decided whether to try again, so it is only told where it happened.
    if (error instanceof Neo4jError) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

/** The driver sends every JavaScript number as a float, which LIMIT refuses and which would make counts floats. */
function withIntegers(value: GraphValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
  }
  return value;
}
