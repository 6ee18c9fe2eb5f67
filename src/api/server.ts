import { createServer, type Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import cors from "cors";
import express from "express";
import type { GraphQLSchema } from "graphql";
import helmet from "helmet";
import type { Logger } from "pino";
import { messageOf, ThroughlineError } from "../errors.js";
import type { GraphEngine } from "../graph/engine.js";
import type { Metrics } from "../metrics.js";
import { Context } from "./context.js";
import { countOperations } from "./count-operations.js";
import { INTERNAL_ERROR, maskErrors } from "./errors.js";
import { checkRequest, costGate } from "./gate.js";
import { MAX_BODY, MAX_ERRORS, MAX_TOKENS } from "./limits.js";
import { HINTS_PLUGIN } from "./hints.js";
import { sendBrowsersToGraphiQL, servePages } from "./pages.js";
import { STRICT_POLICY } from "./policies.js";
import { probes } from "./probes.js";
import { buildSchema } from "./schema.js";

/** Who sends a question more slowly only holds the connection. */
const REQUEST_TIMEOUT_MS = 30_000;

export interface RunningServer {
  /** Where it listens, with the base path, e.g. `http://127.0.0.1:4000` or `http://127.0.0.1:4000/throughline`. */
  url: string;
  /** Answers what is under way, then closes. */
  stop(): Promise<void>;
}

/** Where to listen, and what to tell whom. */
export interface ServerOptions {
  host: string;
  port: number;
  /** What every path begins with, e.g. `/throughline`; empty for nothing. */
  basePath: string;
  /** The folder of the built pages. */
  pages: string;
  /** Origins such as `https://studio.apollographql.com`. */
  corsOrigins: readonly string[];
  /** Whether the schema is told, by introspection and as `/schema.graphql`. */
  introspection: boolean;
  /** What is counted here, and shown as `/metrics`. */
  metrics: Metrics;
}

/** What is asked at `/graphql`, with what its resolvers get for each request, and what is answered beside it. */
export interface Service {
  schema: GraphQLSchema;
  createContext: () => Context;
  beside: express.Router;
}

/**
 * Serves GraphQL at `/graphql`, the pages for browsers, and what tools ask of a service.
 * @throws ThroughlineError LISTEN when the address is taken or not ours
 */
export function startServer(engine: GraphEngine, options: ServerOptions, log: Logger): Promise<RunningServer> {
  const schema = buildSchema();
  const beside = probes(engine, options.introspection ? schema : null, options.metrics, log);
  return serveSchema({ schema, createContext: () => new Context(engine), beside }, options, log);
}

/** Serves any schema the way `startServer` serves ours. */
export async function serveSchema(
  { schema, createContext, beside }: Service,
  { host, port, basePath, pages, corsOrigins, introspection, metrics }: ServerOptions,
  log: Logger,
): Promise<RunningServer> {
  const app = express();
  const http = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    // Else the schema could be guessed, one "Did you mean" after the other.
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    logger: log,
    // The command decides when to stop, and closes the graph after it.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_ERRORS },
    plugins: [
      countOperations(metrics),
      costGate,
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      HINTS_PLUGIN,
      // Browsers are sent to a page of ours.
      ApolloServerPluginLandingPageDisabled(),
      // Nothing here is cached by HTTP, so nothing needs to work out for how long.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();

  app.disable("x-powered-by");
  // No answer to a question is asked for again by its hash.
  app.disable("etag");
  app.use(compression());
  app.use(helmet({ contentSecurityPolicy: false }), STRICT_POLICY);
  const site = express.Router();
  site.use(beside);
  site.use(
    "/graphql",
    sendBrowsersToGraphiQL,
    cors({ origin: [...corsOrigins], methods: ["GET", "POST"], maxAge: 86_400 }),
    express.json({ limit: MAX_BODY }),
    expressMiddleware(apollo, { context: ({ req }) => Promise.resolve(contextFor(req, createContext)) }),
  );
  site.use(servePages(pages, basePath));
  app.use(basePath || "/", site);
  app.use(answerErrors(log));

  const url = await listen(http, host, port);
  return { url: url + basePath, stop: () => apollo.stop() };
}

/** @throws GraphQLError for a request that is refused unread */
function contextFor(request: express.Request, createContext: () => Context): Context {
  checkRequest(request);
  return createContext();
}

/** A body that is no JSON or too large is the client's mistake, told the way GraphQL tells mistakes; anything else stays in the log. */
function answerErrors(log: Logger): express.ErrorRequestHandler {
  return (error: { status?: number; message?: string }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status = 500, message = "" } = error;
    if (status >= 500) log.error({ err: error }, "a request failed");
    const told = status === 413 ? `the request is larger than ${MAX_BODY}` : `the request cannot be read: ${message}`;
    const answer = status >= 500 ? INTERNAL_ERROR : { message: told, extensions: { code: "BAD_REQUEST" } };
    response.status(status).json({ errors: [answer] });
  };
}

function listen(http: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "EADDRINUSE" ? "another program listens there" : messageOf(cause);
      reject(
        new ThroughlineError(
          "LISTEN",
          `cannot listen on ${host}:${port}: ${reason}; choose another with PORT or HOST`,
          { cause },
        ),
      );
    });
    http.listen(port, host, () => {
      const address = http.address();
      const actual = typeof address === "object" && address ? address.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${actual}`);
    });
  });
}
