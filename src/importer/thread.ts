// A thread that finds names. Its data is the folder of its registry; a message to it is an `Errand`, its answer a `Delivery`.
import { parentPort, workerData } from "node:worker_threads";
import { createReader } from "./reader.js";
import type { Delivery, Errand } from "./threads.js";

const reader = createReader(workerData as string);
parentPort?.on("message", ({ number, digest }: Errand) => {
  const delivery: Delivery = { number, graph: reader.read(digest) };
  parentPort?.postMessage(delivery);
});
