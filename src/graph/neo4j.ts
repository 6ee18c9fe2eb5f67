import neo4j, { type BookmarkManager, type Driver, type Session } from "neo4j-driver";
import type { GraphConfig } from "../config.js";
import { ThroughlineError } from "../errors.js";
import type { GraphEngine, GraphTransaction, Parameters, Statement } from "./engine.js";
import { isLost, mayPass, mayReadAgain, tooLate, translateError, translateOpening } from "./neo4j-errors.js";
import { runStatement } from "./neo4j-run.js";
import { persist, within } from "./patience.js";

type Neo4jConfig = Extract<GraphConfig, { engine: "neo4j" }>;

/** Options of the driver that are set from outside by tests. */
interface DriverOptions {
  maxConnectionPoolSize?: number;
}

/** A server, or a cluster of them, and what sessions on it share. */
interface Connected {
  driver: Driver;
  database: string;
  /** How long a read as a whole, and every step of a write, may take. */
  seconds: number;
  /** Every session begins where those before it ended, so that a read on a follower sees what this process wrote on the leader. */
  bookmarkManager: BookmarkManager;
}

/** As the driver writes "all rows". */
const ALL_ROWS = -1;
/** How long a server may take to be connected to, and how long a free connection is waited for, at most. */
const CONNECT_TIMEOUT_MS = 5_000;
const ACQUISITION_TIMEOUT_MS = 10_000;
/** A connection that was idle for longer may have been dropped on its way, and is asked first. */
const IDLE_MS = 60_000;
/** What has gone silent does not answer a good-bye either. */
const CLOSE_TIMEOUT_MS = 1_000;

/**
 * Connects to a Neo4j server, or to a cluster of them, and checks that it answers.
 * @throws ThroughlineError GRAPH_UNREACHABLE, GRAPH_DENIED or GRAPH_TIMEOUT
 */
export async function openNeo4j(config: Neo4jConfig, options: DriverOptions = {}): Promise<GraphEngine> {
  const { url, user, password, database, timeout } = config;
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    // Shorter than what waits for it, which would else be told before us that time is over, and not of what.
    connectionTimeout: Math.min(CONNECT_TIMEOUT_MS, timeout * 500),
    connectionAcquisitionTimeout: Math.min(ACQUISITION_TIMEOUT_MS, timeout * 500),
    connectionLivenessCheckTimeout: IDLE_MS,
    // We hold all rows anyway, so they need not be asked for by the thousand.
    fetchSize: ALL_ROWS,
    // What is tried again is said below, for reads and writes alike.
    disableAutoCommitRetries: true,
    telemetryDisabled: true,
    ...options,
  });
  await checkConnection(driver, config);
  const connected = { driver, database, seconds: timeout, bookmarkManager: neo4j.bookmarkManager() };

  return {
    name: "neo4j",
    read: (statement, parameters) => read(connected, statement, parameters),
    write: (work) => write(connected, work),
    define: (statements) => define(connected, statements),
    close: () => driver.close(),
  };
}

async function checkConnection(driver: Driver, config: Neo4jConfig): Promise<void> {
  const { url, database, timeout } = config;
  const session = driver.session({ database });
  try {
    // A statement, because a greeting does not notice a database that is not there; once, because whoever starts us wants to know now.
    await within(timeout * 1_000, session.run("RETURN 1"), () => tooLate(url, timeout));
    await session.close();
  } catch (error) {
    await leave(driver);
    throw error instanceof ThroughlineError ? error : translateOpening(error, config);
  }
}

async function read<Row>(connected: Connected, statement: Statement, parameters: Parameters): Promise<Row[]> {
  const { seconds } = connected;
  const milliseconds = seconds * 1_000;
  const reading = persist(() => readOnce<Row>(connected, statement, parameters), {
    mayPass: mayReadAgain,
    milliseconds,
    since: "start",
  });
  try {
    return await within(milliseconds, reading, () => tooLate(statement.name, seconds));
  } catch (error) {
    throw translateError(error);
  }
}

/** Outside a managed transaction, which would take more round trips than the statement itself; so what is tried again is ours to say. */
async function readOnce<Row>(connected: Connected, statement: Statement, parameters: Parameters): Promise<Row[]> {
  const session = openSession(connected, "READ");
  const timeout = Math.ceil(connected.seconds * 1_000);
  try {
    // The server is told how long, too, so that it does not go on with what nobody waits for.
    return await runStatement((text, values) => session.run(text, values, { timeout }), statement, parameters);
  } finally {
    await session.close();
  }
}

async function write<T>(connected: Connected, work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
  const told = { isCommitLost: false };
  const attempt = () =>
    writeOnce(connected, work, () => {
      told.isCommitLost = true;
    });
  try {
    return await persist(attempt, { mayPass, milliseconds: connected.seconds * 1_000, since: "first failure" });
  } catch (error) {
    const translated = translateError(error);
    if (!told.isCommitLost || !(translated instanceof ThroughlineError)) throw translated;
    throw new ThroughlineError("GRAPH_UNCERTAIN", `the answer to a commit was lost: ${translated.message}`, {
      cause: error,
    });
  }
}

/** A transaction as a whole may take long, because nobody knows how much there is to write; each of its steps may not. */
async function writeOnce<T>(
  connected: Connected,
  work: (transaction: GraphTransaction) => Promise<T>,
  tellLostCommit: () => void,
): Promise<T> {
  const { seconds } = connected;
  const step = <S>(what: string, answer: Promise<S>): Promise<S> =>
    within(seconds * 1_000, answer, () => tooLate(what, seconds));
  const session = openSession(connected, "WRITE");
  try {
    const transaction = await step("begin", Promise.resolve(session.beginTransaction()));
    const result = await work({
      run: (statement, parameters) =>
        step(
          statement.name,
          runStatement((text, values) => transaction.run(text, values), statement, parameters),
        ),
    });
    await step("commit", transaction.commit()).catch((error: unknown) => {
      if (isLost(error) || error instanceof ThroughlineError) tellLostCommit();
      throw error;
    });
    return result;
  } finally {
    // What was not committed is rolled back by this.
    await leave(session);
  }
}

async function define(connected: Connected, statements: readonly Statement[]): Promise<void> {
  const session = openSession(connected, "WRITE");
  try {
    for (const statement of statements) await runStatement((text) => session.run(text), statement, {});
  } catch (error) {
    throw translateError(error);
  } finally {
    await leave(session);
  }
}

/** On a cluster, reads go to followers and writes to the leader. */
function openSession({ driver, database, bookmarkManager }: Connected, mode: "READ" | "WRITE"): Session {
  return driver.session({ database, defaultAccessMode: mode, bookmarkManager });
}

async function leave(left: Driver | Session): Promise<void> {
  await within(CLOSE_TIMEOUT_MS, left.close(), () => new Error("silent")).catch(() => undefined);
}
