import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Digest } from "./model.js";
import type { DigestReader } from "./reader.js";
import type { DigestGraph } from "./rows.js";

/** What a thread is asked for, and what it answers; the number tells which answer is whose. */
export interface Errand {
  number: number;
  digest: Digest;
}
export interface Delivery {
  number: number;
  graph: DigestGraph;
}

interface Waiting {
  resolve: (graph: DigestGraph) => void;
  reject: (error: Error) => void;
}

/** A thread runs the file beside this one: built where this one is built. */
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);

/**
 * The same reader with threads of its own, each with the registry of that folder in memory, that find names while this one goes on. Close
 * them.
 */
export function withThreads(
  reader: DigestReader,
  registryFolder: string,
  count: number,
): { reader: DigestReader; close: () => Promise<void> } {
  const waiting = new Map<number, Waiting>();
  const threads = Array.from({ length: count }, () => startThread(registryFolder, waiting));
  let number = 0;
  const readAside = (digest: Digest) =>
    new Promise<DigestGraph>((resolve, reject) => {
      const errand: Errand = { number: number++, digest };
      waiting.set(errand.number, { resolve, reject });
      threads[errand.number % count]?.postMessage(errand);
    });
  return {
    reader: { ...reader, readAside },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function startThread(registryFolder: string, waiting: Map<number, Waiting>): Worker {
  const thread = new Worker(THREAD, { workerData: registryFolder });
  thread.on("message", ({ number, graph }: Delivery) => {
    waiting.get(number)?.resolve(graph);
    waiting.delete(number);
  });
  // A thread that fails ends, and which errands it had, nobody knows any more.
  thread.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return thread;
}
