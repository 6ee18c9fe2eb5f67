/** What went wrong, as a closed list: callers choose by code, people read the message. */
export type ErrorCode =
  | "CONFIG" // a setting has a value that cannot be used
  | "USAGE" // the command was asked for something that it cannot do
  | "REGISTRY" // a registry file is broken
  | "GRAPH_LOCKED" // another process has the embedded graph open
  | "GRAPH_UNREACHABLE" // no answer from the database
  | "GRAPH_TIMEOUT" // the database took longer than it may
  | "GRAPH_MEMORY" // the database has too little memory for this
  | "GRAPH_UNCERTAIN" // the connection broke at a commit, and whether it was written could not be found out
  | "GRAPH_DENIED" // the database refused the user, the password or the right
  | "GRAPH_FAILED" // the engine refused a statement
  | "CURSOR" // a paging cursor that this list did not hand out
  | "LISTEN"; // the address of the server cannot be used

/** An error that a person can act on: the message says what was expected, what came, and what to do next. */
export class ThroughlineError extends Error {
  override readonly name = "ThroughlineError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Something that the owner of a file should know. `line` counts from 1; null where there is no line to point at. */
export interface Problem {
  file: string;
  line: number | null;
  reason: string;
}

/** `file:line: reason` */
export function formatProblem({ file, line, reason }: Problem): string {
  return `${file}${line === null ? "" : `:${line}`}: ${reason}`;
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
