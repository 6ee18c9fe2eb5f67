import type { GrafeoDB, GrafeoError, Transaction } from "@grafeo-db/js";
import { messageOf, ThroughlineError } from "../errors.js";
import type { GraphEngine, GraphTransaction, Parameters, Statement } from "./engine.js";

/**
 * Opens the engine that lives in this process.
 * @param path of its file, created with its folders when missing; null keeps the graph in memory
 * @throws ThroughlineError GRAPH_LOCKED when another process has the file open, GRAPH_FAILED when it is no graph file or this machine
 * cannot run the engine
 */
export async function openGrafeo(path: string | null): Promise<GraphEngine> {
  const database = await openDatabase(path);
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
    async define(statements) {
      for (const statement of statements) await run(database, statement, {});
      for (const label of SEARCHED) await indexText(database, label);
    },
    async close() {
      await lastWrite;
      database.close();
    },
  };
}

async function openDatabase(path: string | null): Promise<GrafeoDB> {
  const grafeo = await loadGrafeo();
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

/** Its native part is loaded only when it is wanted: where there is none for a machine, Neo4j still works. */
async function loadGrafeo(): Promise<typeof import("@grafeo-db/js")> {
  try {
    return (await import("@grafeo-db/js")).default;
  } catch (cause) {
    throw new ThroughlineError(
      "GRAPH_FAILED",
      `the embedded engine has no build for ${process.platform} ${process.arch}: use a Neo4j server with GRAPH_URL=neo4j://…`,
      { cause },
    );
  }
}

/** What is searched by the words of its `searchText`. Neo4j's schema tells the same; on Grafeo no statement can say it. */
const SEARCHED = ["Item", "Alias", "Author"];

/** The file keeps the index. Creating it again would read every text again, so it is asked for first. */
async function indexText(database: GrafeoDB, label: string): Promise<void> {
  try {
    await database.textSearch(label, "searchText", "a", 1);
  } catch {
    // Without stop words, because `The Who` and `it` are searched as well.
    await database.createTextIndex(label, "searchText", { tokenizer: "cjk_bigram", stopWords: [] });
  }
}

async function transact<T>(database: GrafeoDB, work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
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

async function run<Row>(runner: GrafeoDB | Transaction, statement: Statement, parameters: Parameters): Promise<Row[]> {
  try {
    const result = await runner.executeCypher(statement.text, parameters);
    return result.toArray() as Row[];
  } catch (cause) {
    const status = (cause as GrafeoError).gqlStatus ?? "no status";
    throw new ThroughlineError("GRAPH_FAILED", `${statement.name}: ${messageOf(cause)} (${status})`, { cause });
  }
}
