import type { Token } from "markdown-it";
import type { Block } from "./blocks.js";

/** The text of inline Markdown without its marks: no images, no HTML tags, code as it stands, lines joined. */
export function plainText(inline: readonly Token[]): string {
  const lines = inline.map(tokenText).join("").split("\n");
  return lines.map((line) => line.replace(/\s+/gu, " ").trim()).reduce(joinLines, "");
}

/** The text of blocks, a line each. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n");
}

/** The bold phrases of blocks, in order, each once. */
export function boldPhrases(blocks: readonly Block[]): string[] {
  return [
    ...new Set(
      blocks
        .flatMap(inlineOf)
        .flatMap(boldRuns)
        .map(plainText)
        .filter((phrase) => phrase !== ""),
    ),
  ];
}

/** Every inline run of a block and the blocks in it, in order. */
export function inlineOf(block: Block): Token[][] {
  if (block.type === "quote") return block.blocks.flatMap(inlineOf);
  if (block.type === "list") return block.items.flatMap((item) => item.blocks.flatMap(inlineOf));
  return [block.inline];
}

function blockText(block: Block): string {
  return inlineOf(block)
    .map(plainText)
    .filter((text) => text !== "")
    .join("\n");
}

function tokenText(token: Token): string {
  if (token.type === "text" || token.type === "code_inline") return token.content;
  const isBreak = token.type === "softbreak" || token.type === "hardbreak";
  return isBreak || (token.type === "html_inline" && /^<br\b/i.test(token.content)) ? "\n" : "";
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Chinese and Japanese lines join without a space. */
function joinLines(before: string, after: string): string {
  const glued = before === "" || after === "" || UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.charAt(0));
  return glued ? before + after : `${before} ${after}`;
}

function boldRuns(inline: Token[]): Token[][] {
  const runs: Token[][] = [];
  let depth = 0;
  for (const token of inline) {
    if (token.type === "strong_close") depth--;
    if (depth > 0) runs.at(-1)?.push(token);
    if (token.type === "strong_open" && depth++ === 0) runs.push([]);
  }
  return runs;
}
