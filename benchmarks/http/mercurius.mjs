// The small schema on mercurius; with `jit` as its argument, queries are compiled from their second request on.
import fastify from "fastify";
import mercurius from "mercurius";
import { RESOLVERS, TYPE_DEFINITIONS } from "./small-schema.ts";

const jit = process.argv.includes("jit") ? 1 : 0;
const app = fastify();
await app.register(mercurius, { schema: TYPE_DEFINITIONS, resolvers: RESOLVERS, jit });
process.stdout.write(`${await app.listen({ port: 0, host: "127.0.0.1" })}/graphql\n`);
