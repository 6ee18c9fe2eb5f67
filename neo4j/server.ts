import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findJdk, javaFor } from "./java.js";

/** The release that is run when NEO4J_VERSION does not name another: the long-term one. */
const VERSION = "5.26.30";
const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const START_TIMEOUT_MS = 120_000;

export interface Neo4jOptions {
  folder: string;
  /** 0 picks a free one. */
  port: number;
  /** At least eight characters. */
  password: string;
}

export interface RunningNeo4j {
  uri: string;
  /** As the server says it, e.g. `Neo4j Kernel 5.26.30 community`. */
  version: string;
  stop(): Promise<void>;
}

/** Fetches Neo4j where it is not there yet. What keeps it from running on this machine, as something to do about it; null for nothing. */
export function findObstacle(): string | null {
  const missing: string[] = [];
  const java = javaFor(version());
  if (findJdk(java) === null) missing.push(`JDK ${java} or newer (Debian: openjdk-${java}-jdk-headless)`);
  if (!existsSync(libraries()) && spawnSync("mvn", ["-version"]).status !== 0) missing.push("Maven (Debian: maven)");
  if (missing.length > 0) return `install ${missing.join(" and ")}`;
  try {
    fetchLibraries();
    return null;
  } catch (error) {
    return `let Maven reach its repository: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Starts a Neo4j server on loopback; `findObstacle` has said that nothing is in the way.
 * @throws Error with the end of the server's own output when it does not come up
 */
export async function startNeo4j({ folder, port, password }: Neo4jOptions): Promise<RunningNeo4j> {
  mkdirSync(folder, { recursive: true });
  const chosen = port === 0 ? await findFreePort() : port;
  const server = spawn(java(), [...javaOptions(), join(FOLDER, "Neo4jServer.java"), folder, String(chosen)], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  const told = await untilReady(server);
  return { uri: `bolt://127.0.0.1:${chosen}`, version: told, stop: () => stop(server) };
}

/** Jars are never replaced under a running server: each release has a folder of its own, which appears whole or not at all. */
function fetchLibraries(): void {
  const target = libraries();
  if (existsSync(target)) return;
  process.stderr.write(`Fetching Neo4j ${version()} through Maven, about 120 MB ...\n`);
  const partial = `${target}.${process.pid}`;
  const maven = spawnSync(
    "mvn",
    [
      "-q",
      "-B",
      "-f",
      join(FOLDER, "pom.xml"),
      `-Dneo4j.version=${version()}`,
      "dependency:copy-dependencies",
      `-DoutputDirectory=${partial}`,
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  if (maven.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j ${version()}:\n${(maven.stdout + maven.stderr).slice(-2_000)}`);
  }
  // Another process may have been faster.
  if (existsSync(target)) rmSync(partial, { recursive: true });
  else renameSync(partial, target);
}

/** The Java that the release runs on; `findObstacle` has said that it is there. */
export function java(): string {
  return join(findJdk(javaFor(version())) ?? "", "java");
}

/** What every program of the release is started with. */
export function javaOptions(): string[] {
  const opened = ["java.nio", "java.lang", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return [...opened, "-Xmx1g", "-cp", join(libraries(), "*")];
}

/** The folder of the jars. */
function libraries(): string {
  return join(FOLDER, ".server", version());
}

function version(): string {
  return process.env.NEO4J_VERSION ?? VERSION;
}

function untilReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    const fail = (reason: string) => {
      server.kill("SIGKILL");
      reject(new Error(`Neo4j did not start: ${reason}\n${output.slice(-30).join("\n")}`));
    };
    const timer = setTimeout(() => {
      fail(`not ready after ${START_TIMEOUT_MS / 1000} s`);
    }, START_TIMEOUT_MS);
    server.once("error", (error) => {
      fail(error.message);
    });
    server.once("exit", (code) => {
      fail(`it ended with code ${code}`);
    });
    for (const stream of [server.stdout, server.stderr]) {
      if (!stream) continue;
      createInterface(stream).on("line", (line) => {
        output.push(line);
        if (!line.startsWith("READY ")) return;
        clearTimeout(timer);
        server.removeAllListeners("exit");
        resolve(line.slice("READY ".length));
      });
    }
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => {
      resolve();
    });
    server.stdin?.end();
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}
