import { printSchema, type GraphQLSchema, lexicographicSortSchema } from "graphql";
import { Router } from "express";
import type { Logger } from "pino";
import type { GraphEngine } from "../graph/engine.js";
import type { Metrics } from "../metrics.js";
import { isEmpty } from "../repository/digests.js";
import { NO_INTROSPECTION } from "./errors.js";

/** An engine that takes longer than this, in milliseconds, answers nobody. */
const READY_WITHIN = 2_000;

/**
 * What tools ask a service: `/healthz` whether the process lives, `/readyz` whether the graph answers (503 with a reason where it does
 * not), `/schema.graphql` the schema as text (404 where `schema` is null, because nobody may see it), `/metrics` what Prometheus collects.
 */
export function probes(engine: GraphEngine, schema: GraphQLSchema | null, metrics: Metrics, log: Logger): Router {
  const router = Router();
  const sdl = schema && `${printSchema(lexicographicSortSchema(schema))}\n`;
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    const obstacle = await findObstacle(engine, log);
    response.status(obstacle === null ? 200 : 503);
    response.json(
      obstacle === null ? { status: "ok", engine: engine.name } : { status: "unavailable", reason: obstacle },
    );
  });
  router.get("/schema.graphql", (_request, response) => {
    response
      .status(sdl === null ? 404 : 200)
      .type("text/plain")
      .send(sdl ?? `${NO_INTROSPECTION}\n`);
  });
  router.get("/metrics", async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}

async function findObstacle(engine: GraphEngine, log: Logger): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, READY_WITHIN, `the graph did not answer within ${READY_WITHIN} ms`);
  });
  const answer = isEmpty(engine).then(
    () => null,
    (error: unknown) => {
      log.warn({ err: error }, "the graph does not answer");
      return "the graph cannot be read";
    },
  );
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
  });
}
