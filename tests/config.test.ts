import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Config, loadConfig, PACKAGE_ROOT, REGISTRY_ROOT } from "../src/config.js";
import { ThroughlineError } from "../src/errors.js";

const PORT_EXPECTED = "expected a port number from 0 to 65535 (0 picks a free one)";
const URL_EXPECTED = "expected file:PATH, memory:, or the neo4j:// or bolt:// address of a server";

function errorOf(env: NodeJS.ProcessEnv): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ThroughlineError && error.code === "CONFIG") return error.message;
    throw error;
  }
  return "no error";
}

const graphOf = (url: string): Config["graph"] => loadConfig({ GRAPH_URL: url, NEO4J_PASSWORD: "secret" }).graph;

describe("the settings", () => {
  test("need nothing to be set", () => {
    expect(loadConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      basePath: "",
      corsOrigins: ["https://studio.apollographql.com"],
      introspection: true,
      graph: { engine: "grafeo", path: "./data/graph.grafeo" },
      seeds: join(PACKAGE_ROOT, "seeds"),
    });
  });

  test("take an empty variable as one that is not set, and pass over others", () => {
    const env = { PORT: "", HOST: "", GRAPH_URL: "", SEEDS: "", NEO4J_PASSWORD: "", PATH: "/bin" };
    expect(loadConfig(env)).toEqual(loadConfig({}));
  });

  test("come from the environment", () => {
    const env = {
      PORT: "0",
      HOST: "::",
      BASE_PATH: "/through/line-2",
      INTROSPECTION: "false",
      CORS_ORIGINS: "https://dashboards.example.org, http://localhost:3000",
      GRAPH_URL: "neo4j+s://db.example:7687",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: "secret",
      NEO4J_DATABASE: "news",
      GRAPH_TIMEOUT: "5",
      SEEDS: "./my/seeds",
    };
    expect(loadConfig(env)).toEqual({
      host: "::",
      port: 0,
      basePath: "/through/line-2",
      corsOrigins: ["https://dashboards.example.org", "http://localhost:3000"],
      introspection: false,
      graph: {
        engine: "neo4j",
        url: "neo4j+s://db.example:7687",
        user: "reader",
        password: "secret",
        database: "news",
        timeout: 5,
      },
      seeds: "./my/seeds",
    });
  });

  test("cannot be changed", () => {
    const config = loadConfig({}) as { port: number };
    expect(() => {
      config.port = 1;
    }).toThrow(TypeError);
  });

  test("find the registry in the package", () => {
    expect(REGISTRY_ROOT).toBe(join(PACKAGE_ROOT, "seeds", "registry"));
  });
});

describe("where the graph is", () => {
  test.each([
    ["memory:", null],
    ["file:./data/x.grafeo", "./data/x.grafeo"],
    ["file:x", "x"],
    ["file:/var/x", "/var/x"],
    ["file:///var/my%20graph", "/var/my graph"],
    ["file:my graph", "my graph"],
  ])("is inside the process for %s", (url, path) => {
    expect(graphOf(url)).toEqual({ engine: "grafeo", path });
  });

  test.each(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"])("is on a server for %s://", (scheme) => {
    expect(graphOf(`${scheme}://localhost:7687`)).toEqual({
      engine: "neo4j",
      url: `${scheme}://localhost:7687`,
      user: "neo4j",
      password: "secret",
      database: "neo4j",
      timeout: 30,
    });
  });
});

describe("the seeds", () => {
  test.each([
    [{}, join(PACKAGE_ROOT, "seeds")],
    [{ GRAPH_URL: "memory:" }, join(PACKAGE_ROOT, "seeds")],
    [{ GRAPH_URL: "memory:", SEEDS: "mine" }, "mine"],
    [{ GRAPH_URL: "bolt://localhost", NEO4J_PASSWORD: "x" }, null],
    [{ GRAPH_URL: "bolt://localhost", NEO4J_PASSWORD: "x", SEEDS: "mine" }, "mine"],
  ])("fill an embedded graph by themselves, a server only when asked: %j", (env, seeds) => {
    expect(loadConfig(env).seeds).toBe(seeds);
  });
});

describe("introspection", () => {
  test.each([
    [{}, true],
    [{ NODE_ENV: "development" }, true],
    [{ NODE_ENV: "production" }, false],
    [{ NODE_ENV: "production", INTROSPECTION: "true" }, true],
    [{ INTROSPECTION: "false" }, false],
    [{ INTROSPECTION: "" }, true],
  ])("is off in production, and wherever it is set: %j", (env, introspection) => {
    expect(loadConfig(env).introspection).toBe(introspection);
  });
});

describe("a setting that cannot be used", () => {
  test.each(["yes", "1", "TRUE", " true"])("is INTROSPECTION=%s", (value) => {
    expect(errorOf({ INTROSPECTION: value })).toBe(`INTROSPECTION=${value}: expected true or false`);
  });

  test.each(["0", "-1", "1.5", "30s", "10000", "unlimited"])("is GRAPH_TIMEOUT=%s", (seconds) => {
    expect(errorOf({ GRAPH_TIMEOUT: seconds })).toBe(`GRAPH_TIMEOUT=${seconds}: expected seconds, from 1 to 9999`);
  });

  test.each(["65536", "99999", "123456", "-1", "80.5", "1e3", "0x50", "http", " 80", "٨٠"])("is PORT=%s", (port) => {
    expect(errorOf({ PORT: port })).toBe(`PORT=${port}: ${PORT_EXPECTED}`);
  });

  test.each([
    "http://localhost:7474",
    "localhost:7687",
    "neo4j:",
    "bolt://",
    "file:",
    "memory:x",
    "data/graph",
    "NEO4J",
    " memory:",
  ])("is GRAPH_URL=%s", (url) => {
    expect(errorOf({ GRAPH_URL: url, NEO4J_PASSWORD: "x" })).toBe(`GRAPH_URL=${url}: ${URL_EXPECTED}`);
  });

  test.each(["*", "null", "example.org", "https://a.example/path", "https://a.example,", "ftp://a.example"])(
    "is CORS_ORIGINS=%s",
    (origins) => {
      expect(errorOf({ CORS_ORIGINS: origins })).toBe(
        `CORS_ORIGINS=${origins}: expected origins such as https://dashboards.example.org, separated by commas`,
      );
    },
  );

  test.each([
    "throughline",
    "/",
    "/throughline/",
    "//evil.example",
    "/a//b",
    "/..",
    "/a/../b",
    "/a b",
    "/a?b",
    "/中文",
  ])("is BASE_PATH=%s", (path) => {
    expect(errorOf({ BASE_PATH: path })).toBe(
      `BASE_PATH=${path}: expected a path such as /throughline: letters, digits, - . _ ~ and no slash at its end; leave it out for none`,
    );
  });

  test("is told with every other one", () => {
    expect(errorOf({ PORT: "x", GRAPH_URL: "y" })).toBe(`PORT=x: ${PORT_EXPECTED}\nGRAPH_URL=y: ${URL_EXPECTED}`);
  });

  test.each([{}, { NEO4J_PASSWORD: "" }])("is a server without a password: %j", (env) => {
    expect(errorOf({ GRAPH_URL: "bolt://db.example", NEO4J_USER: "me", ...env })).toBe(
      "NEO4J_PASSWORD is not set: GRAPH_URL=bolt://db.example needs the password of user me",
    );
  });

  test.each(["file://data/graph.grafeo", "file:///data%2Fgraph"])("is GRAPH_URL=%s", (url) => {
    expect(errorOf({ GRAPH_URL: url })).toContain(`GRAPH_URL=${url}: expected`);
  });
});
