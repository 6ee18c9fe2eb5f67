import { createRequire } from "node:module";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { findObstacle as findNeo4jObstacle } from "./neo4j/server.js";
import { findObstacle as findChromiumObstacle } from "./web/scripts/chromium.js";

// Two copies of graphql, one for `import` and one for `require`, refuse each other's schemas.
const alias = { graphql: createRequire(import.meta.url).resolve("graphql/index.js") };

// Some tests start the command, and a busy machine takes its time over that; a test that hangs is noticed all the same.
const testTimeout = 60_000;

const NEO4J_OTHERWISE = "point NEO4J_TEST_URI at a server";
const CHROMIUM_OTHERWISE = "set CHROMIUM to its path";

const embedded: TestProjectConfiguration = {
  resolve: { alias },
  test: {
    name: "embedded",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.neo4j.test.ts", "tests/**/*.browser.test.ts"],
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

/** The pages, in Chromium; one at a time, because each takes a core. */
const browser: TestProjectConfiguration = {
  resolve: { alias },
  test: {
    name: "browser",
    include: ["tests/**/*.browser.test.ts"],
    globalSetup: "tests/support/browser-setup.ts",
    fileParallelism: false,
    testTimeout: 2 * testTimeout,
    hookTimeout: testTimeout,
  },
};

export default defineConfig({
  test: {
    projects: [
      embedded,
      ...(process.env.NEO4J_TEST_URI || canRun("on Neo4j", findNeo4jObstacle(), NEO4J_OTHERWISE) ? [neo4j] : []),
      ...(canRun("in a browser", findChromiumObstacle(), CHROMIUM_OTHERWISE) ? [browser] : []),
    ],
  },
});

/** Says what is left out; where everything has to run, that is an error. */
function canRun(where: string, obstacle: string | null, otherwise: string): boolean {
  if (obstacle === null) return true;
  const line = `The tests ${where} are left out; to have them, ${obstacle}, or ${otherwise}.`;
  if (process.env.CI) throw new Error(line);
  process.stderr.write(`${line}\n`);
  return false;
}
