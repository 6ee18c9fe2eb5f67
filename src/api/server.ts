import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import cors from "cors";
import express from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { PACKAGE_ROOT } from "../config.js";
import { messageOf, ThroughlineError } from "../errors.js";
import type { GraphEngine } from "../graph/engine.js";
import { Context } from "./context.js";
import { INTERNAL_ERROR, maskErrors } from "./errors.js";
import { HINTS_PLUGIN } from "./hints.js";
import { probes } from "./probes.js";
import { buildSchema } from "./schema.js";

/** Nobody writes a longer question by hand, and a longer one only costs time to read. */
const MAX_BODY = "256kb";
const MAX_TOKENS = 5_000;
const MAX_RECURSIVE_SELECTIONS = 5_000;

/** What Apollo Sandbox opens with. */
const FIRST_QUESTION = join(PACKAGE_ROOT, "schema", "operations", "who-discusses.graphql");

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:4000`. */
  url: string;
  /** Answers what is under way, then closes. */
  stop(): Promise<void>;
}

/** Where to listen, and whose pages may ask from a browser. */
export interface ServerOptions {
  host: string;
  port: number;
  /** Origins such as `https://studio.apollographql.com`. */
  corsOrigins: readonly string[];
}

/**
 * Serves GraphQL at `/graphql`, where a browser gets Apollo Sandbox, and what tools ask of a service beside it.
 * @throws ThroughlineError LISTEN when the address is taken or not ours
 */
export async function startServer(
  engine: GraphEngine,
  { host, port, corsOrigins }: ServerOptions,
  log: Logger,
): Promise<RunningServer> {
  const app = express();
  const schema = buildSchema();
  const http = createServer(app);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    logger: log,
    // The command decides when to stop, and closes the graph after it.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_RECURSIVE_SELECTIONS,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      HINTS_PLUGIN,
      ApolloServerPluginLandingPageLocalDefault({
        document: readFileSync(FIRST_QUESTION, "utf8"),
        embed: { initialState: { pollForSchemaUpdates: false } },
        footer: false,
      }),
      // Nothing here is cached by HTTP, so nothing needs to work out for how long.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();

  app.disable("x-powered-by");
  app.use(compression());
  app.use(helmet({ contentSecurityPolicy: { directives: STRICT_POLICY } }));
  app.use(probes(engine, schema, log));
  app.use(
    "/graphql",
    cors({ origin: [...corsOrigins], methods: ["GET", "POST"], maxAge: 86_400 }),
    helmet.contentSecurityPolicy({ directives: SANDBOX_POLICY }),
    express.json({ limit: MAX_BODY }),
    expressMiddleware(apollo, { context: () => Promise.resolve(new Context(engine)) }),
  );
  app.get("/", (_request, response) => {
    response.redirect("/graphql");
  });
  app.use(answerErrors(log));

  const url = await listen(http, host, port);
  return { url, stop: () => apollo.stop() };
}

/** Plain HTTP is all we speak, so browsers must not be told to turn addresses into https ones. */
const STRICT_POLICY = { upgradeInsecureRequests: null };

/** Apollo Sandbox is a page of Apollo's in a frame of ours, started by a script from their CDN. */
const SANDBOX_POLICY = {
  ...STRICT_POLICY,
  imgSrc: ["'self'", "data:", "https://apollo-server-landing-page.cdn.apollographql.com"],
  scriptSrc: ["'self'", "'unsafe-inline'", "https://embeddable-sandbox.cdn.apollographql.com"],
  styleSrc: ["'self'", "'unsafe-inline'", "https://fonts.googleapis.com"],
  manifestSrc: ["'self'", "https://apollo-server-landing-page.cdn.apollographql.com"],
  frameSrc: ["'self'", "https://sandbox.embed.apollographql.com"],
};

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
