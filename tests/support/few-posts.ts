import type { Post } from "./small-world.js";

/** Six posts, small enough to count in: what is said of OpenAI, ChatGPT and DeepMind, and of AI risk and what is narrower. */
export const FEW_POSTS: Post[] = [
  ["ann", "2026-01-01T00:00:00Z", "1 OpenAI ChatGPT AI风险"],
  ["ann", "2026-01-02T00:00:00Z", "2 OpenAI ChatGPT"],
  ["bob", "2026-01-03T00:00:00Z", "3 OpenAI Gary Marcus"],
  ["cat", "2026-01-04T00:00:00Z", "4 ChatGPT 幻觉"],
  ["dan", "2026-01-05T00:00:00Z", "5 DeepMind 对齐"],
  ["dan", "2026-01-06T00:00:00Z", "6 DeepMind"],
];
