import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findJdk, javaFor } from "./java.js";
import { libraries, version } from "./server.js";

/**
 * Runs the real `neo4j-admin` on the data in a folder that no server has open; `findObstacle` has said that nothing is in the way.
 * @throws Error with the tool's own output when it fails
 */
export async function runAdmin(folder: string, arguments_: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const java = ["-Xmx1g", "-cp", join(libraries(), "*"), "org.neo4j.cli.AdminTool", ...arguments_];
  await promisify(execFile)(join(findJdk(javaFor(version())) ?? "", "java"), java, {
    cwd: folder,
    env: { ...process.env, NEO4J_HOME: folder },
  });
}
