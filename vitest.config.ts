import { createRequire } from "node:module";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { findObstacle } from "./neo4j/server.js";

// Two copies of graphql, one for `import` and one for `require`, refuse each other's schemas.
const alias = { graphql: createRequire(import.meta.url).resolve("graphql/index.js") };

// Some tests start the command, and a busy machine takes its time over that; a test that hangs is noticed all the same.
const testTimeout = 60_000;

const embedded: TestProjectConfiguration = {
  resolve: { alias },
  test: {
    name: "embedded",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.neo4j.test.ts"],
    testTimeout,
    hookTimeout: testTimeout,
  },
};

/** Everything that touches a graph runs again on Neo4j, beside what only Neo4j has; one file at a time, because a community server has one database. */
const neo4j: TestProjectConfiguration = {
  resolve: { alias },
  test: {
    name: "neo4j",
    include: ["tests/**/*.graph.test.ts", "tests/**/*.neo4j.test.ts"],
    env: { ENGINE: "neo4j" },
    globalSetup: "tests/support/neo4j-setup.ts",
    fileParallelism: false,
    testTimeout,
    hookTimeout: testTimeout,
  },
};

export default defineConfig({ test: { projects: canRunNeo4j() ? [embedded, neo4j] : [embedded] } });

function canRunNeo4j(): boolean {
  if (process.env.NEO4J_TEST_URI) return true;
  const obstacle = findObstacle();
  if (obstacle === null) return true;
  const line = `The tests on Neo4j are left out; to have them, ${obstacle}, or point NEO4J_TEST_URI at a server.`;
  if (process.env.CI) throw new Error(line);
  process.stderr.write(`${line}\n`);
  return false;
}
