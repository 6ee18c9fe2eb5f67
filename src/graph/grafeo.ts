import grafeo from "@grafeo-db/js";
import type { GrafeoError } from "@grafeo-db/js";
import { messageOf, ThroughlineError } from "../errors.js";
import type { GraphEngine, GraphTransaction, Parameters, Statement } from "./engine.js";

/**
 * Opens the engine that lives in this process.
 * @param path of its file, created with its folders when missing; null keeps the graph in memory
 * @throws ThroughlineError GRAPH_LOCKED when another process has the file open, GRAPH_FAILED when it is no graph file
 */
export function openGrafeo(path: string | null): GraphEngine {
  const database = openDatabase(path);
  // Two open write transactions that touch one node conflict (GRAFEO-T001), so writers queue up.
  let lastWrite: Promise<unknown> = Promise.resolve();

  return {
    name: "grafeo",
    read: (statement, parameters) => run(database, statement, parameters),
    write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
      const result = lastWrite.then(() => transact(database, work));
      lastWrite = result.catch(() => undefined);
      return result;
    },
    async define(statement) {
      await run(database, statement, {});
    },
    async close() {
      await lastWrite;
      database.close();
    },
  };
}

function openDatabase(path: string | null): grafeo.GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(path);
  } catch (cause) {
    if (messageOf(cause).includes("cannot be locked")) {
      throw new ThroughlineError(
        "GRAPH_LOCKED",
        `${path ?? "memory:"} is open in another process, most likely a running server. ` +
          "Stop that one first, or choose another file with GRAPH_URL=file:PATH; several processes can share a graph on Neo4j.",
        { cause },
      );
    }
    throw new ThroughlineError("GRAPH_FAILED", `cannot open ${path ?? "memory:"}: ${messageOf(cause)}`, { cause });
  }
}

async function transact<T>(database: grafeo.GrafeoDB, work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    const result = await work({ run: (statement, parameters) => run(transaction, statement, parameters) });
    transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

async function run<Row>(
  runner: grafeo.GrafeoDB | grafeo.Transaction,
  statement: Statement,
  parameters: Parameters,
): Promise<Row[]> {
  try {
    const result = await runner.executeCypher(statement.text, parameters);
    return result.toArray() as Row[];
  } catch (cause) {
    const status = (cause as GrafeoError).gqlStatus ?? "no status";
    throw new ThroughlineError("GRAPH_FAILED", `${statement.name}: ${messageOf(cause)} (${status})`, { cause });
  }
}
