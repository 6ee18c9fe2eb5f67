import fc from "fast-check";
import { writeDigest, type WrittenEntry } from "./digests.js";
import { plainReader } from "./plain-reader.js";
import { SMALL_REGISTRY } from "./small-registry.js";

/** The registry as it was once: other relatives, other names, and no rules. */
export const FORMER_READER = plainReader(
  SMALL_REGISTRY.map((one) => ({
    ...one,
    names: [],
    broader: one.id === "hallucination" ? ["alignment"] : [],
    madeBy: one.id === "openai" ? ["gary-marcus"] : one.madeBy,
    versionOf: null,
  })),
  false,
);

const SENTENCES = [
  "DeepMind发布双子座三。",
  "OpenAI与「OpenClaw」合作，ChatGPT。",
  "AI风险、对齐与幻觉。",
  "没有名字。",
  "Gary Marcus谈「GPT-9|gpt」。",
  "AI安全。",
];

const entry = fc.record<WrittenEntry>({
  url: fc.constantFrom(
    "https://news.example/story",
    "https://x.com/a/status/1993354297854062805",
    "https://x.com/b/status/1993354297854062806",
    "https://x.com/c/status/1993354297854062806",
    "https://x.com/a/status/1993354297854062807",
    "https://x.com/GaryMarcus/status/1993354297854062808",
  ),
  title: fc.constantFrom(...SENTENCES),
  summary: fc.constantFrom(...SENTENCES),
});

/** Digests under a few names, dates, categories and addresses, so that any two have much in common; with names that `plainReader` finds. */
export const anyDigest = fc
  .record({
    name: fc.constantFrom("a.md", "b.md", "c.md"),
    date: fc.constantFrom("2025-11-25T08:00:00Z", "2025-11-26T08:00:00Z", "2025-11-27T08:00:00Z"),
    entries: fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ({ url }) => url.split("/").at(-1) }),
    categories: fc.subarray(["AI Models", "AI Ethics", "Gardening"], { minLength: 1 }),
  })
  .map(({ name, date, entries, categories }) => ({ name, text: writeDigest(date, entries, categories) }));
