import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import type { GraphConfig } from "../../src/config.js";
import { readText } from "../graph.js";
import type { Operation } from "./operations.js";
import type { Subject } from "./subjects.js";

const CONNECTIONS = 4;
const TIMEOUT_SECONDS = 120;

/** A side behind HTTP, on loopback. Stop it. */
export interface ServedSide {
  /** Answers a second to so many requests, about each subject in turn. None is left unanswered, because it would slow down what comes after. */
  load(operation: Operation, subjects: readonly Subject[], amount: number): Promise<number>;
  stop(): void;
}

/** Starts a side in a process of its own, so that nobody shares the processor's time of whoever asks. */
export async function serveSide(side: "Throughline" | "@neo4j/graphql", config: GraphConfig): Promise<ServedSide> {
  const script = fileURLToPath(new URL("serve.ts", import.meta.url));
  const server = spawn("npx", ["tsx", script, side, JSON.stringify(config)], {
    stdio: ["pipe", "pipe", "inherit"],
    // As servers are deployed.
    env: { ...process.env, NODE_ENV: "production" },
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once("line", resolve);
    server.once("exit", (code) => {
      reject(new Error(`the server of ${side} ended with code ${code ?? "none"}`));
    });
  });
  return {
    async load(operation, subjects, amount) {
      const requests = subjects.map((subject) => ({
        method: "POST" as const,
        headers: { "content-type": "application/json" },
        body: bodyOf(side, operation, subject),
      }));
      const start = performance.now();
      let end = start;
      const load = autocannon({ url, connections: CONNECTIONS, timeout: TIMEOUT_SECONDS, amount, requests });
      // Whether it is done, it looks once a second only.
      load.on("response", () => (end = performance.now()));
      const { errors, non2xx } = await load;
      if (errors + non2xx > 0) throw new Error(`${side}, ${operation.name}: ${errors + non2xx} requests failed`);
      return amount / ((end - start) / 1_000);
    },
    stop() {
      server.removeAllListeners("exit");
      server.stdin.end();
    },
  };
}

function bodyOf(side: string, { name, variables }: Operation, subject: Subject): string {
  const { throughline, others } = variables(subject);
  return JSON.stringify(
    side === "Throughline"
      ? { query: readText(`throughline/${name}.graphql`), variables: throughline }
      : { query: readText(`neo4j-graphql/${name}.graphql`), variables: others },
  );
}
