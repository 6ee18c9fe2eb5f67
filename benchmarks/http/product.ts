// The product as it is built (`npm run build`), and its own copies of what the peers bring along, too: GraphQL refuses a schema that another
// copy of it has made.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGE_ROOT } from "../../src/config.js";

export const { buildSchema: buildSchemaFromText } = await load<typeof import("graphql")>(
  "node_modules/graphql/index.js",
);
export const { ApolloServer } = await load<typeof import("@apollo/server")>(
  "node_modules/@apollo/server/dist/esm/index.js",
);
export const { startStandaloneServer } = await load<typeof import("@apollo/server/standalone")>(
  "node_modules/@apollo/server/dist/esm/standalone/index.js",
);
export const { startServer, serveSchema } = await load<typeof import("../../src/api/server.js")>("dist/api/server.js");
export const { buildSchema } = await load<typeof import("../../src/api/schema.js")>("dist/api/schema.js");
export const { Context } = await load<typeof import("../../src/api/context.js")>("dist/api/context.js");
export const { Metrics } = await load<typeof import("../../src/metrics.js")>("dist/metrics.js");

async function load<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(PACKAGE_ROOT, path)).href)) as Module;
}
