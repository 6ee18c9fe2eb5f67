import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startNeo4j } from "../../neo4j/server.js";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: { url: string; user: string; password: string; database: string };
  }
}

const PASSWORD = "throughline-tests";

/** One server for all Neo4j tests: the one that NEO4J_TEST_URI names, or a new one with an empty folder of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.NEO4J_TEST_URI;
  if (given) {
    const {
      NEO4J_USER: user = "neo4j",
      NEO4J_PASSWORD: password = "",
      NEO4J_DATABASE: database = "neo4j",
    } = process.env;
    project.provide("neo4j", { url: given, user, password, database });
    process.stdout.write(`Neo4j tests use ${given}; everything in its database ${database} is deleted.\n`);
    return () => Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), "throughline-neo4j-"));
  const server = await startNeo4j({ folder, port: 0, password: PASSWORD });
  process.stdout.write(`Neo4j tests use ${server.version}.\n`);
  project.provide("neo4j", { url: server.uri, user: "neo4j", password: PASSWORD, database: "neo4j" });
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
