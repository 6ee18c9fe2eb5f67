import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ThroughlineError } from "./errors.js";

/** Where the graph is: inside this process (`path` null: in memory only), or on a Neo4j server. */
export type GraphConfig =
  | { engine: "grafeo"; path: string | null }
  | {
      engine: "neo4j";
      url: string;
      user: string;
      password: string;
      database: string;
      /** How long a read as a whole, and every step of a write, may take; in seconds. */
      timeout: number;
    };

export interface Config {
  host: string;
  port: number;
  /** The path that everything is served under, e.g. `/throughline`; empty for none. */
  basePath: string;
  /** Whose pages may ask from a browser, besides our own. */
  corsOrigins: readonly string[];
  /** Whether clients may ask for the schema. */
  introspection: boolean;
  graph: GraphConfig;
  /** The folder that an empty graph is filled from; null for none. */
  seeds: string | null;
}

/** The folder of the package: cypher/, schema/ and seeds/ are found from here, wherever the command is run. */
export const PACKAGE_ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The folder of registry files that ships with the package. */
export const REGISTRY_ROOT = fileURLToPath(new URL("../seeds/registry", import.meta.url));

/** The folder of the pages for browsers, which `npm run build` makes. */
export const PAGES_ROOT = fileURLToPath(new URL("../dist/web", import.meta.url));

const SEEDS_ROOT = fileURLToPath(new URL("../seeds", import.meta.url));

const NEO4J_SCHEMES = ["neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"];

/** Apollo Sandbox asks from here when it is not the one that we serve. */
const SANDBOX_ORIGIN = "https://studio.apollographql.com";

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "a port number from 0 to 65535 (0 picks a free one)")
    .transform(Number)
    .refine((port) => port <= 65535, "a port number from 0 to 65535 (0 picks a free one)")
    .default(4000),
  HOST: z.string().default("127.0.0.1"),
  BASE_PATH: z
    .string()
    .regex(
      /^(?:\/[\w~-][\w.~-]*)+$/,
      "a path such as /throughline: letters, digits, - . _ ~ and no slash at its end; leave it out for none",
    )
    .default(""),
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(",").map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin), "origins such as https://dashboards.example.org, separated by commas")
    .default([SANDBOX_ORIGIN]),
  INTROSPECTION: z
    .enum(["true", "false"], "true or false")
    .transform((value) => value === "true")
    .optional(),
  NODE_ENV: z.string().optional(),
  GRAPH_URL: z
    .string()
    .refine(isGraphUrl, "file:PATH, memory:, or the neo4j:// or bolt:// address of a server")
    .default("file:./data/graph.grafeo"),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default("neo4j"),
  GRAPH_TIMEOUT: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, "seconds, from 1 to 9999")
    .transform(Number)
    .default(30),
  SEEDS: z.string().optional(),
});

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 * @throws ThroughlineError CONFIG naming the variable, its value and what is allowed
 */
export function loadConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = environment.safeParse(set);
  if (!result.success) throw describe(result.error.issues, set);
  const settings = result.data;
  const graph = readGraph(settings);
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    basePath: settings.BASE_PATH,
    corsOrigins: settings.CORS_ORIGINS,
    introspection: settings.INTROSPECTION ?? settings.NODE_ENV !== "production",
    graph,
    // Samples are expected in the embedded graph that comes with a clone, not in somebody's database.
    seeds: settings.SEEDS ?? (graph.engine === "grafeo" ? SEEDS_ROOT : null),
  });
}

function describe(issues: z.core.$ZodIssue[], env: NodeJS.ProcessEnv): ThroughlineError {
  const lines = issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}=${env[name] ?? ""}: expected ${issue.message}`;
  });
  return new ThroughlineError("CONFIG", lines.join("\n"));
}

/** An origin is an address without a path. `*` is none: whoever wants that writes a proxy. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function isGraphUrl(text: string): boolean {
  if (text === "memory:") return true;
  if (text.startsWith("file:")) return isFileUrl(text);
  return URL.canParse(text) && NEO4J_SCHEMES.includes(new URL(text).protocol) && new URL(text).hostname !== "";
}

function readGraph(settings: z.output<typeof environment>): GraphConfig {
  const url = settings.GRAPH_URL;
  if (url === "memory:") return { engine: "grafeo", path: null };
  if (url.startsWith("file:")) return { engine: "grafeo", path: readFilePath(url) };
  if (settings.NEO4J_PASSWORD === undefined) {
    throw new ThroughlineError(
      "CONFIG",
      `NEO4J_PASSWORD is not set: GRAPH_URL=${url} needs the password of user ${settings.NEO4J_USER}`,
    );
  }
  const { NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, GRAPH_TIMEOUT: timeout } = settings;
  return { engine: "neo4j", url, user, password, database, timeout };
}

/** `file:./data/x` is relative to the working directory; `file:///data/x` is absolute. */
function readFilePath(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length);
}

function isFileUrl(url: string): boolean {
  try {
    return readFilePath(url) !== "";
  } catch {
    return false;
  }
}
