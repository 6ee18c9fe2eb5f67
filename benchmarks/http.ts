// What our server costs around the resolvers, next to Apollo Server as it comes and to mercurius, then the same for our own API.
// Hypothesis: at least twice as many requests a second as Apollo Server as it comes, with the same answers.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { isDeepStrictEqual, promisify } from "node:util";
import { QUESTION, VARIABLES } from "./http/small-schema.js";
import { describeMachine, formatTable, quantile } from "./statistics.js";

const ROUNDS = 5;
const SECONDS = 2;
const WARM_UP_SECONDS = 4;
const CONNECTIONS = 10;
const run = promisify(execFile);

const GRAPH_QUESTION = `query Feed($items: Int!, $mentions: Int!) {
  items(first: $items) {
    nodes {
      id url title postedAt
      author { id handle name }
      mentions(first: $mentions) { edges { count node { id kind name } } }
    }
  }
}`;

/** A server to measure: what it is called in the table, and how it is started. */
type Peer = [name: string, script: string, ...args: string[]];

await compare("A small schema in memory", QUESTION, [
  ["Throughline", "ours.ts"],
  ["Apollo Server 5, standalone", "apollo.ts"],
  ["mercurius", "mercurius.mjs"],
  ["mercurius with jit", "mercurius.mjs", "jit"],
]);
await compare("Our API on the embedded engine, with the seeds", GRAPH_QUESTION, [
  ["Throughline", "graph-ours.ts"],
  ["Apollo Server 5, standalone", "graph-apollo.ts"],
]);

async function compare(title: string, query: string, peers: readonly Peer[]): Promise<void> {
  const body = JSON.stringify({ query, variables: VARIABLES });
  const servers = await Promise.all(peers.map((peer) => start(peer)));
  try {
    await checkSame(servers, body);
    for (const { url } of servers) await load(url, body, WARM_UP_SECONDS);
    for (let round = 0; round < ROUNDS; round++) {
      for (const server of servers) server.rounds.push(await load(server.url, body, SECONDS));
    }
  } finally {
    for (const { server } of servers) server.kill();
  }
  print(title, servers);
}

interface Started {
  name: string;
  url: string;
  server: ChildProcess;
  rounds: Round[];
}

/** What autocannon writes, as far as it is read here. */
interface Report {
  non2xx: number;
  errors: number;
  requests: { average: number };
  latency: { p50: number };
}

/** Requests per second, and the median latency in milliseconds. */
interface Round {
  rate: number;
  latency: number;
}

async function start([name, script, ...args]: Peer): Promise<Started> {
  const server = spawn(process.execPath, ["--import", "tsx", `benchmarks/http/${script}`, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    // As servers are deployed: without it, GraphQL and Express look at more.
    env: { ...process.env, NODE_ENV: "production" },
  });
  const ended = once(server, "exit").then(() => Promise.reject(new Error(`${script} ended before it listened`)));
  const [url] = (await Promise.race([once(createInterface(server.stdout), "line"), ended])) as [string];
  ended.catch(() => undefined);
  return { name, url, server, rounds: [] };
}

async function checkSame(servers: readonly Started[], body: string): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answers = await Promise.all(
    servers.map(async ({ url }) => (await fetch(url, { method: "POST", headers, body })).json()),
  );
  for (const [index, answer] of answers.entries()) {
    if (!isDeepStrictEqual(answer, answers[0]) || JSON.stringify(answer).includes('"errors"')) {
      throw new Error(`${servers[index]?.name ?? ""} answers something else: ${JSON.stringify(answer).slice(0, 500)}`);
    }
  }
}

/** The load comes from a process of its own, so that it does not take time from what counts here. */
async function load(url: string, body: string, seconds: number): Promise<Round> {
  const options = ["--json", "--no-progress", "-m", "POST", "-H", "content-type=application/json", "-b", body];
  const command = ["benchmarks/node_modules/autocannon/autocannon.js", ...options, "-c", `${CONNECTIONS}`];
  const { stdout } = await run(process.execPath, [...command, "-d", `${seconds}`, url], { maxBuffer: 10_000_000 });
  const { non2xx, errors, requests, latency } = JSON.parse(stdout) as Report;
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} requests were refused and ${errors} failed`);
  return { rate: requests.average, latency: latency.p50 };
}

function print(title: string, servers: readonly Started[]): void {
  const head = ["", "requests a second", "median latency", "against Apollo Server"];
  const rows = servers.map((server) => toRow(server, servers[1]?.rounds ?? []));
  const how = `${CONNECTIONS} connections, ${ROUNDS} interleaved rounds of ${SECONDS} s`;
  process.stdout.write(`${title}. ${describeMachine()}, ${how}.\n\n${formatTable([head, ...rows])}\n`);
}

/** The ratio is that of rounds side by side, so that what else the machine does falls on both. */
function toRow({ name, rounds }: Started, reference: readonly Round[]): string[] {
  const rates = rounds.map(({ rate }) => rate);
  const ratios = rates.map((rate, round) => rate / (reference[round]?.rate ?? NaN));
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(rates, share).toFixed(0));
  const latencies = rounds.map(({ latency }) => latency);
  return [
    name,
    `${middle} (${low} to ${high})`,
    `${quantile(latencies, 0.5).toFixed(1)} ms`,
    quantile(ratios, 0.5).toFixed(2),
  ];
}
