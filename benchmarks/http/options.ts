import { PAGES_ROOT } from "../../src/config.js";
import { Metrics } from "./product.js";

/** What our server is started with: all that it does for a deployed one, on whatever port is free. */
export const OPTIONS = {
  host: "127.0.0.1",
  port: 0,
  basePath: "",
  pages: PAGES_ROOT,
  corsOrigins: ["https://studio.apollographql.com"],
  introspection: false,
  metrics: new Metrics(),
};
