// Our API as it is deployed, on the seeds.
import { pino } from "pino";
import { OPTIONS } from "./options.js";
import { startServer } from "./product.js";
import { openSeededGraph } from "./seeded-graph.js";

const { url } = await startServer(await openSeededGraph(), OPTIONS, pino({ level: "silent" }));
process.stdout.write(`${url}/graphql\n`);
