import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** What an import did, by what is counted (e.g. `items`) and what became of it. */
type Changes = Readonly<Record<string, Readonly<Record<(typeof CHANGES)[number], number>>>>;
const CHANGES = ["added", "changed", "removed", "unchanged"] as const;

/** How an operation ended: `refused` is the client's mistake, `failed` is ours. */
export type OperationOutcome = "answered" | "refused" | "failed";

/** Bounds in seconds, from an answer out of memory to one that somebody gave up on. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * What this process counts, in a registry of its own, so that two servers in one process do not share it. Names of statements come from
 * `cypher/`; what comes from clients must be made one of a few before it is a label here.
 */
export class Metrics {
  readonly registry = new Registry();

  private readonly operations = new Counter({
    name: "throughline_graphql_operations_total",
    help: "GraphQL operations, by their name and how they ended (answered, refused, failed)",
    labelNames: ["operation", "outcome"],
    registers: [this.registry],
  });

  private readonly operationSeconds = new Histogram({
    name: "throughline_graphql_operation_duration_seconds",
    help: "How long GraphQL operations took, by their name",
    labelNames: ["operation"],
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly statements = new Counter({
    name: "throughline_engine_statements_total",
    help: "Statements that the graph ran, by their file in cypher/ and how they ended (answered, failed)",
    labelNames: ["statement", "outcome"],
    registers: [this.registry],
  });

  private readonly statementSeconds = new Histogram({
    name: "throughline_engine_statement_duration_seconds",
    help: "How long statements took, by their file in cypher/",
    labelNames: ["statement"],
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly imported = new Counter({
    name: "throughline_import_changes_total",
    help: "What imports of this process did, by kind (digests, items, ...) and change (added, changed, removed, unchanged)",
    labelNames: ["kind", "change"],
    registers: [this.registry],
  });

  private readonly importProblems = new Counter({
    name: "throughline_import_problems_total",
    help: "What imports of this process complained of, by severity (warning, error)",
    labelNames: ["severity"],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  countOperation(operation: string, outcome: OperationOutcome, seconds: number): void {
    this.operations.inc({ operation, outcome });
    this.operationSeconds.observe({ operation }, seconds);
  }

  countStatement(statement: string, seconds: number, outcome: "answered" | "failed"): void {
    this.statements.inc({ statement, outcome });
    this.statementSeconds.observe({ statement }, seconds);
  }

  countImport(changes: Changes, warnings: number, errors: number): void {
    for (const [kind, tally] of Object.entries(changes)) {
      for (const change of CHANGES) this.imported.inc({ kind, change }, tally[change]);
    }
    this.importProblems.inc({ severity: "warning" }, warnings);
    this.importProblems.inc({ severity: "error" }, errors);
  }
}
