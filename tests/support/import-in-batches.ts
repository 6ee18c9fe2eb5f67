// Imports a folder into the graph of the settings, a few digests in a transaction, so that whoever kills it finds it between two of them.
import { loadConfig } from "../../src/config.js";
import { openGraph } from "../../src/graph/open.js";
import { importPaths } from "./import.js";

const BATCH_ITEMS = 28;

const [folder = ""] = process.argv.slice(2);
const engine = await openGraph(loadConfig(process.env).graph);
await importPaths(engine, [folder], false, undefined, BATCH_ITEMS);
await engine.close();
