import { entity } from "./registry.js";

/** A registry with every kind of relation, two levels deep, for `plainReader`. */
export const SMALL_REGISTRY = [
  entity({ id: "gary-marcus", name: "Gary Marcus", names: ["加里·马库斯"], handles: ["GaryMarcus"] }),
  entity({ id: "alphabet", kind: "ORGANIZATION", name: "Alphabet" }),
  entity({ id: "deepmind", kind: "ORGANIZATION", name: "DeepMind", madeBy: ["alphabet"] }),
  entity({ id: "openai", kind: "ORGANIZATION", name: "OpenAI" }),
  entity({ id: "gemini", kind: "PRODUCT", name: "Gemini", versions: "space", madeBy: ["deepmind"] }),
  entity({ id: "gemini-3", kind: "PRODUCT", name: "双子座三", versionOf: "gemini", madeBy: ["deepmind"] }),
  entity({ id: "gpt", kind: "PRODUCT", name: "GPT系列", versions: "hyphen", madeBy: ["openai"] }),
  entity({ id: "chatgpt", kind: "PRODUCT", name: "ChatGPT", madeBy: ["openai"] }),
  entity({ id: "ai-risk", kind: "TOPIC", name: "AI risk", names: ["AI风险"] }),
  entity({ id: "ai-safety", kind: "TOPIC", name: "AI安全", broader: ["ai-risk"] }),
  entity({ id: "alignment", kind: "TOPIC", name: "对齐", broader: ["ai-risk", "ai-safety"] }),
  entity({ id: "hallucination", kind: "TOPIC", name: "幻觉", broader: ["ai-risk"] }),
];
