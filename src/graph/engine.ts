/** What a statement takes and gives: plain data, never a driver's own types. Integers stay integers on both engines. */
export type GraphValue = null | boolean | number | string | GraphValue[] | { [key: string]: GraphValue };
export type Parameters = Record<string, GraphValue>;

/** A Cypher text and the name it is known by in errors and metrics, e.g. `read/entity-by-key`. */
export interface Statement {
  name: string;
  text: string;
}

/** Runs statements one after the other inside a transaction. */
export interface GraphTransaction {
  run<Row>(statement: Statement, parameters: Parameters): Promise<Row[]>;
}

/** A graph database that speaks Cypher. */
export interface GraphEngine {
  readonly name: "grafeo" | "neo4j";

  /**
   * Runs one statement that changes nothing.
   * @returns the rows, in the statement's order, each an object with one field a column
   * @throws ThroughlineError GRAPH_FAILED, GRAPH_MEMORY, GRAPH_UNREACHABLE, GRAPH_TIMEOUT or GRAPH_DENIED
   */
  read<Row>(statement: Statement, parameters: Parameters): Promise<Row[]>;

  /**
   * Runs `work` in a transaction: committed when it returns, rolled back when it throws. On a conflict with another writer or
   * a lost connection, `work` is run again from its start. The lost transaction may have been committed all the same, so `work` must
   * read what it decides on through the transaction that it is given.
   * @throws what `work` threw, a ThroughlineError as `read` does, or GRAPH_UNCERTAIN when it may or may not have been committed
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;

  /** Runs schema statements (constraints and indexes), each on its own, and makes sure that texts can be searched. */
  define(statements: readonly Statement[]): Promise<void>;

  close(): Promise<void>;
}

/** Thrown by the work of a dry run: the transaction is rolled back, and its result kept. */
export class Rollback<T> extends Error {
  constructor(readonly result: T) {
    super("rolled back on purpose");
  }
}
