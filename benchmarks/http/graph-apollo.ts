// Our schema and our resolvers on Apollo Server as its documentation starts it.
import { ApolloServer, buildSchema, Context, startStandaloneServer } from "./product.js";
import { openSeededGraph } from "./seeded-graph.js";

const engine = await openSeededGraph();
const server = new ApolloServer<InstanceType<typeof Context>>({ schema: buildSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: () => Promise.resolve(new Context(engine)),
});
process.stdout.write(`${url}\n`);
