// The small schema on our server.
import { Router } from "express";
import type { GraphQLObjectType } from "graphql";
import { pino } from "pino";
import type { GraphEngine } from "../../src/graph/engine.js";
import { OPTIONS } from "./options.js";
import { buildSchemaFromText, Context, serveSchema } from "./product.js";
import { RESOLVERS, TYPE_DEFINITIONS } from "./small-schema.js";

const schema = buildSchemaFromText(TYPE_DEFINITIONS);
for (const [type, resolvers] of Object.entries(RESOLVERS)) {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  for (const [field, resolve] of Object.entries<unknown>(resolvers)) Object.assign(fields[field] ?? {}, { resolve });
}
const noEngine = {} as GraphEngine;
const service = { schema, createContext: () => new Context(noEngine), beside: Router() };
const { url } = await serveSchema(service, OPTIONS, pino({ level: "silent" }));
process.stdout.write(`${url}/graphql\n`);
