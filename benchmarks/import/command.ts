import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { GraphConfig } from "../../src/config.js";

/** How often the memory of the command is looked at, in milliseconds. */
const LOOK_MS = 100;

/**
 * Runs `throughline import` on a folder, in a process of its own.
 * @returns the most memory that it had resident, in MB; null where there is no `/proc` to tell it
 * @throws Error with what it said, when it fails
 */
export async function measureCommand(folder: string, graph: GraphConfig): Promise<number | null> {
  const command = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "import", folder, "--quiet"], {
    env: { PATH: process.env.PATH, ...environmentOf(graph) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [command.stdout, command.stderr]) stream.on("data", (some: Buffer) => said.push(some));
  let peak: number | null = null;
  const looking = setInterval(() => {
    peak = peakOf(command.pid) ?? peak;
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve) => command.once("close", resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`import ended with ${String(code)}:\n${Buffer.concat(said).toString()}`);
  return peak;
}

/** Linux keeps the high-water mark of every process that runs. */
function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

function environmentOf(graph: GraphConfig): NodeJS.ProcessEnv {
  if (graph.engine === "grafeo") return { GRAPH_URL: graph.path === null ? "memory:" : `file:${graph.path}` };
  const { url, user, password, database, timeout } = graph;
  return {
    GRAPH_URL: url,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    GRAPH_TIMEOUT: String(timeout),
  };
}
