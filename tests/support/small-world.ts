import type { GraphEngine } from "../../src/graph/engine.js";
import { writeDigest } from "./digests.js";
import { openTestGraph } from "./graph.js";
import { importTexts } from "./import.js";
import { plainReader } from "./plain-reader.js";
import { SMALL_REGISTRY } from "./small-registry.js";

/** A post: whose, when (RFC 3339), and its text, in which `plainReader` finds names. */
export type Post = [handle: string, at: string, text: string];

/** A graph with some posts, in one digest of some categories. Close it. */
export async function openSmallWorld(posts: readonly Post[], categories = ["AI Models"]): Promise<GraphEngine> {
  const engine = await openTestGraph();
  await addPosts(engine, "d", posts, categories);
  return engine;
}

/** Adds a digest with some posts; `stem` is its id. */
export async function addPosts(
  engine: GraphEngine,
  stem: string,
  posts: readonly Post[],
  categories = ["AI Models"],
): Promise<void> {
  const entries = posts.map(([handle, at, text], n) => ({ url: postUrl(handle, at, n), author: handle, title: text }));
  const digest = writeDigest("2026-01-26T08:00:00Z", entries, categories);
  await importTexts(engine, { [`${stem}.md`]: digest }, false, plainReader(SMALL_REGISTRY));
}

/** The address of a post whose status id holds a time; `n` tells posts of one millisecond apart. */
function postUrl(handle: string, at: string, n: number): string {
  const statusId = ((BigInt(Date.parse(at)) - 1288834974657n) << 22n) + BigInt(n);
  return `https://x.com/${handle}/status/${statusId}`;
}
