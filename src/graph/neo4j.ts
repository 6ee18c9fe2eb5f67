import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from "neo4j-driver";
import type { GraphConfig } from "../config.js";
import { messageOf, ThroughlineError } from "../errors.js";
import type { GraphEngine, GraphValue, Parameters, Statement } from "./engine.js";

type Neo4jConfig = Extract<GraphConfig, { engine: "neo4j" }>;

/** How long a server may stay silent before we say so. */
const CONNECT_TIMEOUT_MS = 5_000;
/** How long the driver repeats a transaction that met a deadlock or a change of leader. */
const RETRY_TIME_MS = 15_000;

/**
 * Connects to a Neo4j server and checks that it answers.
 * @throws ThroughlineError GRAPH_UNREACHABLE or GRAPH_DENIED
 */
export async function openNeo4j(config: Neo4jConfig): Promise<GraphEngine> {
  const { database } = config;
  const driver = neo4j.driver(config.url, neo4j.auth.basic(config.user, config.password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_TIME_MS,
  });
  await checkConnection(driver, config);

  return {
    name: "neo4j",
    read: (statement, parameters) =>
      inSession(driver, database, (session) =>
        session.executeRead((transaction) => run(transaction, statement, parameters)),
      ),
    write: (work) =>
      inSession(driver, database, (session) =>
        session.executeWrite((transaction) =>
          work({ run: (statement, parameters) => run(transaction, statement, parameters) }),
        ),
      ),
    define: (statements) =>
      inSession(driver, database, async (session) => {
        for (const { text } of statements) await session.run(text);
      }),
    close: () => driver.close(),
  };
}

async function checkConnection(driver: Driver, { url, user, database }: Neo4jConfig): Promise<void> {
  const session = driver.session({ database });
  try {
    // A statement, because a greeting does not notice a database that is not there; outside a managed transaction, because that would
    // be tried again and again.
    await session.run("RETURN 1");
    await session.close();
  } catch (cause) {
    await driver.close();
    const code = cause instanceof Neo4jError ? cause.code : "";
    if (code.startsWith("Neo.ClientError.Security")) {
      throw new ThroughlineError(
        "GRAPH_DENIED",
        `${url} refused user ${user}: ${messageOf(cause)} Check NEO4J_USER and NEO4J_PASSWORD.`,
        { cause },
      );
    }
    if (code.startsWith("Neo.ClientError.Database")) {
      throw new ThroughlineError(
        "GRAPH_DENIED",
        `${url} has no database ${database}: ${messageOf(cause)} Check NEO4J_DATABASE.`,
        { cause },
      );
    }
    throw new ThroughlineError(
      "GRAPH_UNREACHABLE",
      `no Neo4j answers at ${url}: ${messageOf(cause)} Start the server (\`npm run neo4j\` runs one locally) or correct GRAPH_URL.`,
      { cause },
    );
  }
}

async function inSession<T>(
  driver: Driver,
  database: string,
  work: (session: ReturnType<Driver["session"]>) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database });
  try {
    return await work(session);
  } catch (error) {
    throw translate(error);
  } finally {
    await session.close();
  }
}

async function run<Row>(transaction: ManagedTransaction, statement: Statement, parameters: Parameters): Promise<Row[]> {
  try {
    const result = await transaction.run(statement.text, withIntegers(parameters));
    return result.records.map((record) => record.toObject() as Row);
  } catch (error) {
    // The driver decides by this very object whether to try again, so it is only told where it happened.
    if (error instanceof Neo4jError) error.message = `${statement.name}: ${error.message}`;
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

function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const lost = error.code === "ServiceUnavailable" || error.code === "SessionExpired";
  const denied = error.code.startsWith("Neo.ClientError.Security");
  const code = lost ? "GRAPH_UNREACHABLE" : denied ? "GRAPH_DENIED" : "GRAPH_FAILED";
  return new ThroughlineError(code, `${error.message} (${error.code})`, { cause: error });
}
