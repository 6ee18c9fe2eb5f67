// The small schema on Apollo Server as its documentation starts it.
import { ApolloServer, startStandaloneServer } from "./product.js";
import { RESOLVERS, TYPE_DEFINITIONS } from "./small-schema.js";

const server = new ApolloServer({ typeDefs: TYPE_DEFINITIONS, resolvers: RESOLVERS });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
process.stdout.write(`${url}\n`);
