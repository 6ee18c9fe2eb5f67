import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { promisify } from "node:util";
import { java, javaOptions } from "./server.js";

/**
 * Runs the real `neo4j-admin` on the data in a folder that no server has open; `findObstacle` has said that nothing is in the way.
 * @throws Error with the tool's own output when it fails
 */
export async function runAdmin(folder: string, arguments_: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const command = [...javaOptions(), "org.neo4j.cli.AdminTool", ...arguments_];
  await promisify(execFile)(java(), command, { cwd: folder, env: { ...process.env, NEO4J_HOME: folder } });
}
