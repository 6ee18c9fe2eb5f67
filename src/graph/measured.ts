import type { GraphEngine, GraphTransaction, Parameters, Statement } from "./engine.js";

/** Told of every statement that ran: its name, how long it took in seconds, and whether the engine answered. */
export type StatementObserver = (statement: string, seconds: number, outcome: "answered" | "failed") => void;

/** The same engine, with somebody watching its statements. */
export function measureEngine(engine: GraphEngine, observe: StatementObserver): GraphEngine {
  async function measured<T>({ name }: Statement, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    let outcome: "answered" | "failed" = "failed";
    try {
      const result = await work();
      outcome = "answered";
      return result;
    } finally {
      observe(name, (performance.now() - start) / 1_000, outcome);
    }
  }

  function measuredTransaction(transaction: GraphTransaction): GraphTransaction {
    return {
      run: <Row>(statement: Statement, parameters: Parameters) =>
        measured(statement, () => transaction.run<Row>(statement, parameters)),
    };
  }

  return {
    name: engine.name,
    read: <Row>(statement: Statement, parameters: Parameters) =>
      measured(statement, () => engine.read<Row>(statement, parameters)),
    write: (work) => engine.write((transaction) => work(measuredTransaction(transaction))),
    define: (statements) => engine.define(statements),
    close: () => engine.close(),
  };
}
