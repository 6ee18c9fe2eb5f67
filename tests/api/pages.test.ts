import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { openGraph } from "../../src/graph/open.js";
import { serveTest, type TestServer } from "../support/serve.js";

const STRICT =
  "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'self'";
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

let root: string;
let engine: GraphEngine;
let server: TestServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "throughline-pages-"));
  for (const page of ["index", "graphiql", "sandbox"]) writeFileSync(join(root, `${page}.html`), `<h1>${page}</h1>`);
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "assets", "index-1a2b.js"), "run();");
  mkdirSync(join(root, ".vite"));
  writeFileSync(join(root, ".vite", "manifest.json"), "{}");
  engine = await openGraph({ engine: "grafeo", path: null });
  server = await serveTest(engine, { pages: root });
});
afterAll(async () => {
  await server.stop();
  await engine.close();
  rmSync(root, { recursive: true });
});

const read = (path: string, accept = BROWSER, site = server) =>
  fetch(site.url + path, { redirect: "manual", headers: { accept } });

/** `fetch` would clean the path, and ask for what is new whatever it is told. */
function getPlain(path: string, headers: OutgoingHttpHeaders = {}) {
  const { hostname, port } = new URL(server.url);
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    }).on("error", reject);
  });
}

const headersOf = async (path: string) => {
  const { status, headers } = await read(path);
  return [status, headers.get("content-type"), headers.get("cache-control"), headers.get("content-security-policy")];
};

describe("the pages", () => {
  const html = "text/html; charset=utf-8";

  test.each([
    ["/", html, "no-cache", STRICT],
    ["/?x=1", html, "no-cache", STRICT],
    ["/graphiql", html, "no-cache", `${STRICT};style-src 'self' 'unsafe-inline';font-src 'self' data:`],
    [
      "/sandbox",
      html,
      "no-cache",
      `${STRICT};connect-src 'self' https://sandbox.embed.apollographql.com;frame-src https://sandbox.embed.apollographql.com`,
    ],
    ["/assets/index-1a2b.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", STRICT],
  ])("are kept as long as they may be, under a policy as strict as it can be: %s", async (path, ...expected) => {
    expect(await headersOf(path)).toEqual([200, ...expected]);
  });

  test.each([
    "/healthz",
    "/readyz",
    "/schema.graphql",
    "/metrics",
    "/graphql?query=%7B__typename%7D",
    "/graphql",
    "/nothing",
    "/graphql/nothing",
  ])("are no reason to let anything else into a browser: %s", async (path) => {
    const { headers } = await read(path, "application/json");
    expect(headers.get("content-security-policy")?.replace("default-src 'none'", "default-src 'self'")).toMatch(
      /^default-src 'self'/,
    );
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|https?:|\*/);
    expect([headers.get("x-content-type-options"), headers.get("x-powered-by")]).toEqual(["nosniff", null]);
  });

  test("are not sent again when they are as they were", async () => {
    const etag = (await read("/")).headers.get("etag") ?? "";
    const again = await getPlain("/", { "if-none-match": etag });
    expect([again.status, again.headers["content-security-policy"]]).toEqual([304, STRICT]);
  });

  test.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/assets/..%2f..%2f..%2fetc%2fpasswd",
    "/.vite/manifest.json",
    "/%00",
    "/assets/",
    "/assets",
    "/nothing.js",
    "/<script>alert(1)</script>",
  ])("are all that can be read: %s", async (path) => {
    const { status, body } = await getPlain(path.replaceAll("<", "%3C").replaceAll(">", "%3E"));
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/<script>|root:|throughline/);
  });
});

describe("/graphql", () => {
  test.each([
    ["/graphql", "graphiql"],
    ["/graphql/", "../graphiql"],
    ["/graphql?query=%7B__typename%7D&variables=%7B%7D", "graphiql?query=%7B__typename%7D&variables=%7B%7D"],
    ["/graphql?//evil.example/%0d%0aset-cookie:a=b", "graphiql?//evil.example/%0d%0aset-cookie:a=b"],
  ])("sends a browser to GraphiQL, with what it asked: %s", async (path, location) => {
    const { status, headers } = await read(path);
    expect([status, headers.get("location"), headers.get("vary")]).toEqual([302, location, "Accept, Accept-Encoding"]);
    const target = new URL(location, server.url + path);
    expect(target.origin + target.pathname).toBe(`${server.url}/graphiql`);
  });

  test.each(["*/*", "application/json", "application/graphql-response+json", "text/html;q=0.5, application/json"])(
    "answers everybody else: Accept: %s",
    async (accept) => {
      const response = await read("/graphql?query=%7B__typename%7D", accept);
      // Without a header of its own, a GET could come from any page.
      expect([response.status, response.headers.get("location")]).toEqual([400, null]);
      const headers = { accept, "apollo-require-preflight": "1" };
      const asked = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, { headers });
      expect(await asked.json()).toEqual({ data: { __typename: "Query" } });
    },
  );
});

describe("a base path", () => {
  const PATHS = ["/", "/graphiql", "/sandbox", "/assets/index-1a2b.js", "/healthz", "/readyz", "/schema.graphql"];

  test("is what every path begins with, and nothing is answered outside", async () => {
    const site = await serveTest(engine, { pages: root, basePath: "/through/line" });
    const origin = new URL(site.url).origin;
    expect(site.url).toBe(`${origin}/through/line`);
    const statuses = (base: string) => Promise.all(PATHS.map(async (path) => (await fetch(base + path)).status));
    expect(await statuses(site.url)).toEqual(PATHS.map(() => 200));
    expect(await statuses(origin)).toEqual(PATHS.map(() => 404));
    expect(await site.ask("{ __typename }")).toEqual([200, { data: { __typename: "Query" } }]);
    await site.stop();
  });

  test("leads to the home page without its slash, because addresses in it are relative", async () => {
    const site = await serveTest(engine, { pages: root, basePath: "/through/line" });
    const { status, headers } = await read("", BROWSER, site);
    expect([status, headers.get("location")]).toEqual([302, "/through/line/"]);
    expect((await read("/graphql", BROWSER, site)).headers.get("location")).toBe("graphiql");
    await site.stop();
  });
});

describe("where the pages are not built", () => {
  test("the API answers, and each page says what to run", async () => {
    const site = await serveTest(engine, { pages: join(root, "not-there") });
    for (const path of ["/", "/graphiql", "/sandbox"]) {
      const response = await read(path, BROWSER, site);
      expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
        503,
        "text/plain; charset=utf-8",
        "The pages are not built. Run `npm run build` and load this again; GraphQL is answered at graphql all the same.\n",
      ]);
    }
    expect(await site.ask("{ __typename }")).toEqual([200, { data: { __typename: "Query" } }]);
    expect(site.logged).toEqual([]);
    await site.stop();
  });
});
