// Eight questions about relationships, answered by this API, by @neo4j/graphql over the same Neo4j, and by one hand-written statement each.
// Hypothesis: in the geometric mean at most half the time of @neo4j/graphql and twice its requests a second, no question slower than with
// it, and at most 1.5 times raw Cypher. All sides must give the same answers first. Interleaved; `--engine grafeo` is raw Cypher only.
import { parseArgs } from "node:util";
import { openBenchmarkGraph } from "./graph.js";
import { requireSame } from "./relationships/answers.js";
import { type ServedSide, serveSide } from "./relationships/load.js";
import { type Operation, OPERATIONS } from "./relationships/operations.js";
import { connect, neo4jGraphql, rawGrafeo, rawNeo4j, type Side, throughline } from "./relationships/sides.js";
import { chooseSubjects, type Subject } from "./relationships/subjects.js";
import { describeMachine, formatTable, geometricMean, quantile, showMilliseconds } from "./statistics.js";

/** Until then code is compiled and plans are made; servers run for days. */
const WARM_UPS = 10;

// The driver takes a stack for every statement, and users run compiled code, in which stacks are as they are.
process.setSourceMapsEnabled(false);

const { values } = parseArgs({
  options: {
    engine: { type: "string", default: "neo4j" },
    items: { type: "string", default: "100000" },
    rounds: { type: "string", default: "15" },
    requests: { type: "string", default: "240" },
    only: { type: "string" },
  },
});
const [items, rounds, requests] = [values.items, values.rounds, values.requests].map(Number) as [
  number,
  number,
  number,
];
const operations = OPERATIONS.filter(({ name }) => (values.only ?? name) === name);

/** Milliseconds of each side, in its order. */
interface Measured {
  operation: Operation;
  subject: Subject;
  samples: number[][];
}

const graph = await openBenchmarkGraph(values.engine === "grafeo" ? "grafeo" : "neo4j", items);
try {
  const subjects = await chooseSubjects(graph.engine);
  const sides = await openSides();
  await requireSameAnswers(sides, subjects);
  const measured = await measure(sides, subjects);
  process.stdout.write(
    `${describeMachine()}, ${items} items on ${graph.engine.name}, ${rounds} interleaved rounds.\n\n`,
  );
  process.stdout.write(formatTable([headOf(sides), ...measured.map(rowOf)]));
  for (const [index, side] of sides.slice(1).entries()) process.stdout.write(summaryOf(side, index + 1, measured));
  for (const side of sides) await side.stop();
  if (graph.config.engine === "neo4j" && requests > 0) process.stdout.write(await measureLoad(subjects));
} finally {
  await graph.close();
}

async function openSides(): Promise<Side[]> {
  const { engine, config } = graph;
  const ours = await throughline(engine);
  if (config.engine === "grafeo") return [ours, rawGrafeo(engine)];
  const driver = connect(config);
  return [ours, await neo4jGraphql(driver), rawNeo4j(driver, config.database)];
}

async function requireSameAnswers([ours, ...others]: Side[], subjects: readonly Subject[]): Promise<void> {
  if (!ours) return;
  for (const operation of operations) {
    for (const subject of subjects) {
      const answer = await ours.ask(operation, subject);
      for (const other of others) {
        const question = `${operation.name}, ${subject.heat} (${subject.entity})`;
        requireSame(question, [ours.name, answer], [other.name, await other.ask(operation, subject)]);
      }
    }
  }
}

/** Each question of a round goes to every side in turn, and each side is the first equally often. */
async function measure(sides: readonly Side[], subjects: readonly Subject[]): Promise<Measured[]> {
  const measured = operations.flatMap((operation) =>
    subjects.map((subject): Measured => ({ operation, subject, samples: sides.map(() => []) })),
  );
  for (let round = -WARM_UPS; round < rounds; round++) {
    for (const { operation, subject, samples } of measured) {
      for (let turn = 0; turn < sides.length; turn++) {
        const index = (turn + round + WARM_UPS) % sides.length;
        const start = performance.now();
        await sides[index]?.ask(operation, subject);
        if (round >= 0) samples[index]?.push(performance.now() - start);
      }
    }
  }
  return measured;
}

function headOf(sides: readonly Side[]): string[] {
  const others = sides.slice(1).map(({ name }) => `of ${name}`);
  return ["Milliseconds", "", ...sides.map(({ name }) => name), ...others];
}

function rowOf({ operation, subject, samples }: Measured): string[] {
  const ratios = samples.slice(1).map((other) => ratio(samples[0] ?? [], other).toFixed(2));
  return [operation.about, subject.heat, ...samples.map(showMilliseconds), ...ratios];
}

function summaryOf({ name }: Side, index: number, measured: readonly Measured[]): string {
  const ratiosOf = (some: readonly Measured[]) =>
    some.map(({ samples }) => ratio(samples[0] ?? [], samples[index] ?? []));
  const each = operations.map((operation) => {
    const mean = geometricMean(ratiosOf(measured.filter((one) => one.operation === operation)));
    return `${operation.name} ${mean.toFixed(2)}`;
  });
  return `\nOf the time of ${name}: ${geometricMean(ratiosOf(measured)).toFixed(2)} (${each.join(", ")})\n`;
}

function ratio(ours: readonly number[], other: readonly number[]): number {
  return quantile(ours, 0.5) / quantile(other, 0.5);
}

async function measureLoad(subjects: readonly Subject[]): Promise<string> {
  const served: ServedSide[] = [];
  for (const side of ["Throughline", "@neo4j/graphql"] as const) served.push(await serveSide(side, graph.config));
  const rows: string[][] = [];
  const ratios: number[] = [];
  for (const operation of operations) {
    // Until then code is compiled, here too.
    for (const side of served) await side.load(operation, subjects, requests);
    const rates = served.map((): number[] => []);
    for (const index of [0, 1, 1, 0]) {
      const rate = await served[index]?.load(operation, subjects, Math.ceil(requests / 2));
      rates[index]?.push(rate ?? 0);
    }
    const [ours, theirs] = rates.map((two) => quantile(two, 0.5)) as [number, number];
    ratios.push(ours / theirs);
    rows.push([operation.about, ours.toFixed(1), theirs.toFixed(1), (ours / theirs).toFixed(2)]);
  }
  for (const side of served) side.stop();
  const head = ["Requests a second", "Throughline", "@neo4j/graphql", "times"];
  return `\n${formatTable([head, ...rows])}\nTimes the requests of @neo4j/graphql: ${geometricMean(ratios).toFixed(2)}\n`;
}
