import { existsSync, readFileSync } from "node:fs";
import { text as readAll } from "node:stream/consumers";
import type { GraphQLError } from "graphql";
import type { Hint } from "../api/hints.js";
import { type Operation, runOperation } from "../api/run-operation.js";
import { operationNames } from "../api/parse-query.js";
import type { GraphConfig } from "../config.js";
import { messageOf, ThroughlineError } from "../errors.js";
import { connectGraph } from "../graph/open.js";
import { formatCsv } from "./csv.js";
import { rowsOf } from "./rows.js";
import { formatTable } from "./table.js";

export type Format = "json" | "table" | "csv";

/** What `throughline query` is asked for: the operation stands in a file (`-` for standard input) or in `text`. */
export interface QueryRequest {
  file: string | undefined;
  text: string | undefined;
  operation: string | undefined;
  variables: Record<string, unknown>;
  format: Format;
}

/** What goes to standard output, and the lines for standard error: one for each error of the answer, one for each name that may have been meant. */
export interface Printed {
  out: string;
  errors: string[];
  hints: string[];
}

/**
 * Runs an operation on the graph, without a server.
 * @throws ThroughlineError USAGE for what was asked wrongly, CONFIG when there is no graph yet, or as `connectGraph` does
 */
export async function runQuery(graph: GraphConfig, request: QueryRequest): Promise<Printed> {
  const operation = await readOperation(request);
  requireGraph(graph);
  const engine = await connectGraph(graph);
  try {
    const { data, errors = [], extensions } = await runOperation(engine, operation);
    // Results of GraphQL have no prototype, and scalars of ours may still be objects.
    const answer = JSON.parse(JSON.stringify({ ...(data && { data }), ...(errors.length > 0 && { errors }) })) as {
      data?: Record<string, unknown>;
    };
    return {
      out: print(answer, request.format),
      errors: errors.map((error) => describe(error, request.file)),
      hints: ((extensions?.didYouMean ?? []) as Hint[]).map(suggest),
    };
  } finally {
    await engine.close();
  }
}

async function readOperation({ file, text, operation: name, variables }: QueryRequest): Promise<Operation> {
  if ((file === undefined) === (text === undefined)) {
    throw new ThroughlineError("USAGE", "expected an operation: either a file, or -e and its text");
  }
  const operation = { text: text ?? (await readSource(file ?? "-")), name, variables };
  requireChoice(operationNames(operation.text), name);
  return operation;
}

/** @param names of the operations that there are; null where that cannot be said */
function requireChoice(names: string[] | null, chosen: string | undefined): void {
  if (names === null || (chosen === undefined ? names.length <= 1 : names.includes(chosen))) return;
  const choice = names.map((name) => name || "one without a name").join(", ");
  throw new ThroughlineError("USAGE", `--operation ${chosen ?? "is not given"}: the text has ${choice}`);
}

async function readSource(file: string): Promise<string> {
  if (file === "-") return readAll(process.stdin);
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ThroughlineError("USAGE", `${file}: cannot be read: ${messageOf(cause)}`, { cause });
  }
}

/** A question is no reason to make a graph. */
function requireGraph(graph: GraphConfig): void {
  if (graph.engine !== "grafeo" || graph.path === null || existsSync(graph.path)) return;
  throw new ThroughlineError(
    "CONFIG",
    `GRAPH_URL=file:${graph.path}: there is no graph yet; make one with \`throughline import\` or \`throughline serve\``,
  );
}

function print(answer: { data?: Record<string, unknown> }, format: Format): string {
  if (format === "json") return `${escapeControls(JSON.stringify(answer, null, 2))}\n`;
  if (!answer.data) return "";
  return format === "csv" ? formatCsv(rowsOf(answer.data)) : formatTable(rowsOf(answer.data));
}

/** JSON lets some control characters stand as they are, and a terminal obeys them. */
function escapeControls(json: string): string {
  return json.replace(/[\u007f-\u009f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function suggest({ path, argument, value, suggestions }: Hint): string {
  const quoted = [value, ...suggestions].map((name) => escapeControls(JSON.stringify(name)));
  return `${path.join(".")}: ${argument}: nothing is called ${quoted[0] ?? ""}; did you mean ${quoted.slice(1).join(" or ")}?`;
}

/** `path: message`, or where in the text it is. */
function describe({ path, locations, message }: GraphQLError, file: string | undefined): string {
  const [place] = locations ?? [];
  const where = path?.join(".") ?? (place && `${file ?? "-e"}:${place.line}:${place.column}`);
  return where === undefined ? message : `${where}: ${message}`;
}
