// How much memory the server takes that `npm start` runs, over a hundred thousand items on Neo4j, before and after 240 questions.
// Hypothesis: at most 250 MB stay resident. Linux only, because it reads /proc.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { openBenchmarkGraph, readText } from "./graph.js";
import { OPERATIONS } from "./relationships/operations.js";
import { chooseSubjects } from "./relationships/subjects.js";
import { describeMachine, formatTable } from "./statistics.js";

const ALLOWED_MB = 250;
const QUESTIONS = 240;

const { values } = parseArgs({ options: { items: { type: "string", default: "100000" } } });
const graph = await openBenchmarkGraph("neo4j", Number(values.items));
try {
  const subjects = await chooseSubjects(graph.engine);
  const questions = OPERATIONS.flatMap(({ name, variables }) =>
    subjects.map((subject) => ({
      query: readText(`throughline/${name}.graphql`),
      variables: variables(subject).throughline,
    })),
  );
  const { url, pid, stop } = await serve();
  const idle = readMemory(pid);
  for (let asked = 0; asked < QUESTIONS; asked++) await ask(url, questions[asked % questions.length]);
  const { resident, highest } = readMemory(pid);
  stop();
  process.stdout.write(`${describeMachine()}, ${values.items} items on Neo4j, ${QUESTIONS} questions.\n\n`);
  const rows = [
    ["Resident memory", "MB"],
    ["after the start", idle.resident.toFixed(0)],
    ["after the questions", resident.toFixed(0)],
    ["highest", highest.toFixed(0)],
    ["allowed", ALLOWED_MB.toFixed(0)],
  ];
  process.stdout.write(formatTable(rows));
  process.exitCode = resident <= ALLOWED_MB ? 0 : 1;
} finally {
  await graph.close();
}

/** Starts the built server, as users do, on a free port. */
async function serve(): Promise<{ url: string; pid: number; stop: () => void }> {
  const { config } = graph;
  if (config.engine !== "neo4j") throw new Error("expected a Neo4j");
  const { url: GRAPH_URL, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } = config;
  const env = { ...process.env, GRAPH_URL, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, PORT: "0" };
  const server = spawn("node", ["dist/cli.js", "serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(server.stdout)) {
    const [, url] = /^GraphQL: (\S+)/.exec(line) ?? [];
    if (url !== undefined && server.pid !== undefined) return { url, pid: server.pid, stop: () => server.kill() };
  }
  throw new Error("the server ended before it listened; `npm run build` builds it");
}

async function ask(url: string, question: unknown): Promise<void> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(question) });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

/** In MB, as Linux counts it: what is resident now, and the most that ever was. */
function readMemory(pid: number): { resident: number; highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
  return { resident: read("VmRSS"), highest: read("VmHWM") };
}
