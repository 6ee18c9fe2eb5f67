// `npm run neo4j`: a local Neo4j in ./data/neo4j until Ctrl-C.
import { findObstacle, startNeo4j } from "./server.js";

const port = Number(process.env.NEO4J_PORT ?? 7687);
const password = process.env.NEO4J_PASSWORD ?? "throughline";

const obstacle = findObstacle();
if (obstacle !== null) {
  process.stderr.write(`Neo4j cannot run here; to change that, ${obstacle}\n`);
  process.exit(1);
}
process.stdout.write("Starting Neo4j ...\n");
const server = await startNeo4j({ folder: "data/neo4j", port, password });
process.stdout.write(
  `${server.version} listens on ${server.uri}. In another terminal:\n` +
    `  GRAPH_URL=${server.uri} NEO4J_PASSWORD=${password} SEEDS=seeds npm start\n` +
    "Press Ctrl-C to stop.\n",
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
