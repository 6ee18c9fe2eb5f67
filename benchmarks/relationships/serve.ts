// `tsx benchmarks/relationships/serve.ts SIDE URL`: one side behind HTTP in a process of its own, until its standard input ends.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express from "express";
import { createServer } from "node:http";
import { pino } from "pino";
import { type ServerOptions, startServer } from "../../src/api/server.js";
import { PAGES_ROOT } from "../../src/config.js";
import { openGraph } from "../../src/graph/open.js";
import { Metrics } from "../../src/metrics.js";
import { connect, type Neo4jConfig, neo4jGraphqlSchema } from "./sides.js";

// As in relationships.ts.
process.setSourceMapsEnabled(false);
const [side, config = ""] = process.argv.slice(2);
const graph = JSON.parse(config) as Neo4jConfig;
process.stdout.write(`${await (side === "Throughline" ? serveThroughline() : serveNeo4jGraphql())}\n`);
process.stdin.resume().on("end", () => process.exit(0));

/** The server that users get. */
async function serveThroughline(): Promise<string> {
  const options: ServerOptions = {
    host: "127.0.0.1",
    port: 0,
    basePath: "",
    pages: PAGES_ROOT,
    corsOrigins: [],
    introspection: false,
    metrics: new Metrics(),
  };
  const { url } = await startServer(await openGraph(graph), options, pino({ level: "silent" }));
  return `${url}/graphql`;
}

/** As the manual of @neo4j/graphql sets it up: Apollo Server on Express. */
async function serveNeo4jGraphql(): Promise<string> {
  const schema = await neo4jGraphqlSchema(connect(graph));
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const http = createServer(express().use("/graphql", cors(), express.json(), expressMiddleware(apollo)));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  if (typeof address !== "object" || address === null) throw new Error("expected a port");
  return `http://127.0.0.1:${address.port}/graphql`;
}
