// `npm run bench`: installs what is only compared with, where it is missing, and runs every benchmark in turn.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const SCRIPTS = ["extraction", "relationships", "memory", "http", "import"];

if (!existsSync("benchmarks/node_modules")) run("npm", ["ci", "--prefix", "benchmarks"]);
for (const script of SCRIPTS) {
  process.stdout.write(`\n## ${script}.ts\n\n`);
  // As servers are deployed: without it, GraphQL and Express look at more.
  run("npx", ["tsx", `benchmarks/${script}.ts`], { NODE_ENV: "production" });
}

/** One that misses its goal is told by its exit code, and the others are run all the same. */
function run(command: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, parameters, { stdio: "inherit", env: { ...process.env, ...environment } });
  if (status !== 0) process.exitCode = 1;
}
