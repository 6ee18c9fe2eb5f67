import MarkdownIt, { type Token } from "markdown-it";
import type { Block } from "./blocks.js";
import type { FoundLink } from "./links.js";
import { plainText } from "./plain-text.js";

/** Drops the sign between a title and its summary: `[title](url)。summary`. */
export function trimLead(inline: readonly Token[]): Token[] {
  const at = inline.findIndex((token) => token.type === "text" && token.content.trim() !== "");
  const text = inline[at];
  if (!text || plainText(inline.slice(0, at)) !== "") return [...inline];
  return inline.with(at, textToken(text.content.replace(/^[\s。.:：,，;；|—–-]+/u, "")));
}

/** The blocks without a link that only points to the source, and without the label before it: `来源：[原文](url)`. */
export function without(blocks: readonly Block[], link: FoundLink): Block[] {
  return blocks.map((block) => {
    if (block.type === "quote") return { ...block, blocks: without(block.blocks, link) };
    if (block.type === "list") {
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: without(item.blocks, link) })) };
    }
    return { ...block, inline: withoutLink(block.inline, link) };
  });
}

function withoutLink(inline: readonly Token[], link: FoundLink): Token[] {
  const tokens = new Set(link.inline.slice(link.from, link.to));
  const at = inline.findIndex((token) => tokens.has(token));
  if (at < 0) return [...inline];
  const rest = inline.slice(at).filter((token) => !tokens.has(token));
  if (SOURCE_LINE.test(plainText(inline.slice(0, at)))) return rest;
  const label = inline[at - 1];
  if (label?.type !== "text") return [...inline.slice(0, at), ...rest];
  return [...inline.slice(0, at - 1), textToken(label.content.replace(SOURCE_LABEL, "")), ...rest];
}

const SOURCE_LABEL = /(?:(?:原文|来源|來源|链接|連結|出处|出處|详情|source|link|via)\s{0,9}[:：])?[\s👉🔗➡→]{0,9}$/iu;

/** A line that is nothing but such a label: `**来源**：[TechCrunch](url)`. */
const SOURCE_LINE = /^[\s\p{P}\p{S}]*(?:原文链接|原文|来源|來源|链接|連結|出处|出處|详情|source|link|via)\s*[:：]$/iu;

function textToken(content: string): Token {
  return Object.assign(new MarkdownIt.Token("text", "", 0), { content });
}
