import type { Token } from "markdown-it";
import type { Block } from "./blocks.js";
import { inlineOf, plainText } from "./plain-text.js";

/** A link as it stands in a run of inline tokens: the tokens from `[` to `)` are `inline.slice(from, to)`. */
export interface FoundLink {
  href: string;
  text: string;
  inline: Token[];
  from: number;
  to: number;
}

/** Numbers, signs and emoji may stand before the link that an entry leads with: `3. `, `**`, `🚀 `. */
const ORNAMENT = /^[\d\s\p{P}\p{S}\p{M}\u200d]*$/u;

/** The link that a line leads with; images, linked or not, do not count, and neither do links into the page itself. */
export function findLeadingLink(inline: Token[]): FoundLink | null {
  let end = 0;
  for (const link of findLinks(inline)) {
    if (!ORNAMENT.test(plainText(inline.slice(end, link.from)))) return null;
    if (link.text !== "") return link.href.startsWith("#") ? null : link;
    end = link.to;
  }
  return null;
}

/** Words by which digests call the link to what they sum up. */
const SOURCE_WORD =
  /原文|原推|原帖|原贴|链接|連結|来源|來源|出处|出處|推文|帖子|查看|阅读|閱讀|详情|詳情|全文|传送门|\b(?:source|link|url|original|post|tweet|thread|read|view|full|via)\b/i;

const SOURCE_LABEL =
  /^(?=.)(?:原文|原推|原帖|原贴|推文|帖子|文章)?(?:链接|連結|地址|来源|來源|出处|出處|原文|全文)?$|^(?:source|original|link|url|post|tweet)(?: (?:link|url|post|tweet))?$/i;

/** The link that a paragraph leads with, unless it only points to the source of what stands above. */
export function findEntryLink(inline: Token[]): FoundLink | null {
  const link = findLeadingLink(inline);
  return link && !(link.text.length <= MAX_SOURCE_TEXT && SOURCE_WORD.test(link.text)) ? link : null;
}

/** `Read the full story on` is about as long as a link to the source gets. */
const MAX_SOURCE_TEXT = 24;

/** The link of a list such as `- **原文链接**: https://…`, whose other lines tell author or time. */
export function findMetadataLink(list: Extract<Block, { type: "list" }>): FoundLink | null {
  for (const { label, inline } of readMetadata(list)) {
    if (!SOURCE_LABEL.test(label)) continue;
    for (const link of findLinks(inline)) return link;
  }
  return null;
}

/** The author that such a list names. */
export function findMetadataAuthor(list: Extract<Block, { type: "list" }>): string | null {
  const author = readMetadata(list).find(({ label }) => /^(?:作者|博主|发布者|author|by)$/i.test(label));
  const name = author?.value.replace(/\s*[（(]?@\w{1,15}[)）]?$/, "").trim() ?? "";
  return name === "" ? null : name;
}

const LABELLED = /^\s*([^:：]{1,20})[:：]\s*(.*)$/su;

function readMetadata(list: Extract<Block, { type: "list" }>): { label: string; value: string; inline: Token[] }[] {
  return list.items.flatMap((item) => {
    const [block] = item.blocks;
    if (block?.type !== "paragraph") return [];
    const match = LABELLED.exec(plainText(block.inline));
    return match?.[1] === undefined ? [] : [{ label: match[1].trim(), value: match[2] ?? "", inline: block.inline }];
  });
}

/** The link that ends the text, if it calls itself the source or stands alone on its line. */
export function findTrailingLink(blocks: readonly Block[]): FoundLink | null {
  const link = findLastLink(blocks);
  if (!link) return null;
  const before = plainText(link.inline.slice(0, link.from));
  const isSource = ORNAMENT.test(before) || SOURCE_WORD.test(`${before.slice(-12)} ${link.text}`);
  return isSource ? link : null;
}

/** The link behind the last sentence of an entry, whatever it is called: `……。[TechCrunch](url)`, `… [@handle](url)`. */
export function findClosingLink(blocks: readonly Block[]): FoundLink | null {
  const link = findLastLink(blocks);
  return link && SENTENCE_END.test(plainText(link.inline.slice(0, link.from))) ? link : null;
}

const SENTENCE_END = /[。．.!！?？…）)」”"】]$/u;

/** The first link of a text that leads out of the page. */
export function findAnyLink(blocks: readonly Block[]): FoundLink | null {
  for (const inline of blocks.flatMap(inlineOf)) {
    for (const link of findLinks(inline)) if (link.text !== "" && !link.href.startsWith("#")) return link;
  }
  return null;
}

/** The link that nothing but signs follows. */
function findLastLink(blocks: readonly Block[]): FoundLink | null {
  const inline = blocks.flatMap(inlineOf).findLast((run) => plainText(run) !== "");
  const link = inline && [...findLinks(inline)].at(-1);
  return link && link.text !== "" && ORNAMENT.test(plainText(inline.slice(link.to))) ? link : null;
}

function* findLinks(inline: Token[]): Generator<FoundLink> {
  let from = -1;
  for (const [index, token] of inline.entries()) {
    if (token.type === "link_open") from = index;
    if (token.type === "link_close" && from >= 0) {
      const to = index + 1;
      const href = String(inline[from]?.attrGet("href") ?? "");
      yield { href, text: plainText(inline.slice(from, to)), inline, from, to };
      from = -1;
    }
  }
}
