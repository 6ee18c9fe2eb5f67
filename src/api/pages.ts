import type { ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { GRAPHIQL_POLICY, SANDBOX_POLICY } from "./policies.js";

const A_YEAR = "public, max-age=31536000, immutable";

const NOT_BUILT =
  "The pages are not built. Run `npm run build` and load this again; GraphQL is answered at graphql all the same.\n";

/**
 * Serves what Vite has built into the folder `root`: the home page at `/`, `/explore`, `/graphiql`, `/sandbox`, and what they load. Where nothing is
 * built, it says what to run.
 */
export function servePages(root: string, basePath: string): Router {
  const router = Router();
  router.get("/", (request, response, next) => {
    // Pages name what they load relative to themselves, and without the slash that would be elsewhere.
    if (request.originalUrl.split("?")[0] === basePath) response.redirect(`${basePath}/`);
    else next();
  });
  router.use(express.static(root, { extensions: ["html"], redirect: false, cacheControl: false, setHeaders }));
  router.get(["/", "/explore", "/graphiql", "/sandbox"], (_request, response) => {
    response.status(503).type("text/plain").send(NOT_BUILT);
  });
  return router;
}

/** Who opens the address of GraphQL in a browser wants to ask, not to read that a query is missing. A query goes along. */
export const sendBrowsersToGraphiQL: RequestHandler = (request, response, next) => {
  response.vary("Accept");
  const preferred = request.accepts(["application/json", "application/graphql-response+json", "text/html"]);
  if (request.method !== "GET" || preferred !== "text/html") {
    next();
    return;
  }
  const { pathname, search } = new URL(request.originalUrl, "http://this.example");
  response.redirect(`${pathname.endsWith("/") ? "../" : ""}graphiql${search}`);
};

/** Names in `assets/` hold a hash of what is in them, so what they name never changes; pages are asked for each time. */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader("Cache-Control", basename(dirname(path)) === "assets" ? A_YEAR : "no-cache");
  const page = basename(path);
  const policy = page === "graphiql.html" ? GRAPHIQL_POLICY : page === "sandbox.html" ? SANDBOX_POLICY : null;
  policy?.(response.req, response, () => undefined);
}
