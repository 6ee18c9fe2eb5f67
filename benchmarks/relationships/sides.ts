import { ApolloServer, type BaseContext } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j, { type Driver } from "neo4j-driver";
import { Context } from "../../src/api/context.js";
import { costGate } from "../../src/api/gate.js";
import { HINTS_PLUGIN } from "../../src/api/hints.js";
import { buildSchema } from "../../src/api/schema.js";
import type { GraphConfig } from "../../src/config.js";
import type { GraphEngine } from "../../src/graph/engine.js";
import { readStatement, readText } from "../graph.js";
import type { Operation } from "./operations.js";
import type { Subject } from "./subjects.js";

export type Neo4jConfig = Extract<GraphConfig, { engine: "neo4j" }>;

/** One way to get the answers, as the program that asks sees it. Stop it. */
export interface Side {
  name: string;
  ask(operation: Operation, subject: Subject): Promise<unknown>;
  stop(): Promise<void>;
}

/** This API, with what judges and finishes each answer, below HTTP. */
export async function throughline(engine: GraphEngine): Promise<Side> {
  const apollo = new ApolloServer<Context>({
    schema: buildSchema(),
    plugins: [costGate, HINTS_PLUGIN, ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return {
    name: "Throughline",
    ask({ name, variables }, subject) {
      const query = readText(`throughline/${name}.graphql`);
      return execute(apollo, { query, variables: variables(subject).throughline }, new Context(engine));
    },
    stop: () => apollo.stop(),
  };
}

/** The library that makes an API of type definitions and Neo4j, as its manual sets it up, below HTTP. */
export async function neo4jGraphql(driver: Driver): Promise<Side> {
  const apollo = new ApolloServer({
    schema: await neo4jGraphqlSchema(driver),
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return {
    name: "@neo4j/graphql",
    ask({ name, variables }, subject) {
      const query = readText(`neo4j-graphql/${name}.graphql`);
      return execute(apollo, { query, variables: variables(subject).others }, {});
    },
    stop: () => apollo.stop(),
  };
}

export function neo4jGraphqlSchema(driver: Driver) {
  const typeDefs = readText("neo4j-graphql/type-definitions.graphql");
  // Texts are compared as more and less only when that is asked for, and instants are texts.
  return new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { LT: true } } } }).getSchema();
}

export function connect({ url, user, password }: Neo4jConfig): Driver {
  return neo4j.driver(url, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** One statement by hand for each operation, and no GraphQL. */
export function rawNeo4j(driver: Driver, database: string): Side {
  return {
    name: "raw Cypher",
    async ask({ name, variables }, subject) {
      const session = driver.session({ database });
      try {
        const { text } = readStatement(`raw/${name}`);
        const { records } = await session.executeRead((transaction) =>
          transaction.run(text, variables(subject).others),
        );
        return records[0]?.get("answer") as unknown;
      } finally {
        await session.close();
      }
    },
    stop: () => driver.close(),
  };
}

/** The same statements on the embedded engine; its adapter adds nothing but the name of a statement that fails. */
export function rawGrafeo(engine: GraphEngine): Side {
  return {
    name: "raw Cypher",
    async ask({ name, variables }, subject) {
      const statement = readStatement(name === "search" ? "raw/search.grafeo" : `raw/${name}`);
      const [row] = await engine.read<{ answer: unknown }>(statement, variables(subject).others);
      return row?.answer;
    },
    stop: () => Promise.resolve(),
  };
}

async function execute<C extends BaseContext>(
  apollo: ApolloServer<C>,
  request: { query: string; variables: Record<string, unknown> },
  contextValue: C,
): Promise<unknown> {
  const { body } = await apollo.executeOperation(request, { contextValue });
  if (body.kind !== "single") throw new Error("expected an answer in one piece");
  const { data, errors } = body.singleResult;
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
