import neo4j, { Neo4jError } from "neo4j-driver";
import { messageOf, ThroughlineError } from "../errors.js";

/** A server that is told to end a transaction says one of these, by whose wish it is. */
const TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

/** Whether trying again may help: a deadlock, a lost connection, a change of leader, a server that starts. */
export function mayPass(error: unknown): boolean {
  return error instanceof Neo4jError && (neo4j.isRetryableError(error) || isLost(error));
}

/** The same for a read: whoever asks for more than there is memory for wants to know now. An import may wait until others need less. */
export function mayReadAgain(error: unknown): boolean {
  return mayPass(error) && !isTooLarge(error as Neo4jError);
}

/** Whether there was too little memory for a transaction, which Neo4j calls transient, because it may be that others had it all. */
function isTooLarge({ code }: Neo4jError): boolean {
  return code.startsWith("Neo.TransientError.") && code.endsWith("OutOfMemoryError");
}

/** Whether the connection broke, so that nobody knows what the server made of the last thing that it was told. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  if (error.code === "ServiceUnavailable" || error.code === "SessionExpired") return true;
  // A server that is being stopped resets a connection in the middle of its greeting, which the driver takes for bad manners.
  return error.code === "ProtocolError" && error.message.includes("Failed to connect to server");
}

/** An error of the driver as one of ours; any other as it is. */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (code.startsWith(TIMED_OUT))
    return new ThroughlineError("GRAPH_TIMEOUT", `${message} (${code})`, { cause: error });
  if (message.includes("Connection acquisition timed out")) {
    const told = `${message} Every connection to Neo4j is in use, or it takes no new ones: ask less at once, or give it more room.`;
    return new ThroughlineError("GRAPH_UNREACHABLE", told, { cause: error });
  }
  if (isTooLarge(error)) {
    const told = `${message} (${code}) Ask for less at once, or give Neo4j more memory for transactions.`;
    return new ThroughlineError("GRAPH_MEMORY", told, { cause: error });
  }
  const isDown = isLost(error) || code.endsWith(".DatabaseUnavailable");
  const isDenied = code.startsWith("Neo.ClientError.Security");
  const ours = isDown ? "GRAPH_UNREACHABLE" : isDenied ? "GRAPH_DENIED" : "GRAPH_FAILED";
  return new ThroughlineError(ours, `${message} (${code})`, { cause: error });
}

/** What is said when a server does not take its first statement. */
export function translateOpening(
  cause: unknown,
  { url, user, database }: { url: string; user: string; database: string },
): ThroughlineError {
  const code = cause instanceof Neo4jError ? cause.code : "";
  if (code.startsWith("Neo.ClientError.Security")) {
    const told = `${url} refused user ${user}: ${messageOf(cause)} Check NEO4J_USER and NEO4J_PASSWORD.`;
    return new ThroughlineError("GRAPH_DENIED", told, { cause });
  }
  if (code.startsWith("Neo.ClientError.Database")) {
    const told = `${url} has no database ${database}: ${messageOf(cause)} Check NEO4J_DATABASE.`;
    return new ThroughlineError("GRAPH_DENIED", told, { cause });
  }
  const told = `no Neo4j answers at ${url}: ${messageOf(cause)} Start the server (\`npm run neo4j\` runs one locally) or correct GRAPH_URL.`;
  return new ThroughlineError("GRAPH_UNREACHABLE", told, { cause });
}

/** An answer that did not come in time. */
export function tooLate(what: string, seconds: number): ThroughlineError {
  return new ThroughlineError(
    "GRAPH_TIMEOUT",
    `${what}: no answer within ${seconds} s. Look for what keeps Neo4j busy, or allow more with GRAPH_TIMEOUT.`,
  );
}
