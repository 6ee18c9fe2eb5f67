import MarkdownIt, { type Token } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";

/** The parts of a Markdown page that a digest is made of. Lines are of the page, from 1. Code, tables and HTML blocks are left out. */
export type Block =
  | { type: "heading"; level: number; inline: Token[]; line: number }
  | { type: "paragraph"; inline: Token[]; line: number }
  | { type: "list"; ordered: boolean; items: ListItem[]; line: number }
  | { type: "quote"; blocks: Block[]; line: number };

export interface ListItem {
  blocks: Block[];
  line: number;
}

// `cjkFriendly` makes `**粗体**` bold next to Chinese letters, where CommonMark alone does not. HTML is recognised so that it can be dropped.
const markdown = new MarkdownIt({ html: true, linkify: true }).use(cjkFriendly);
// Only written-out addresses are links: `Node.js` and `x.ai` are names.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

/** Parses Markdown into blocks; `linesBefore` is added to every line. Never throws: any text is Markdown. */
export function readBlocks(text: string, linesBefore: number): Block[] {
  return new BlockReader(markdown.parse(text, {}), linesBefore).read();
}

/** Walks markdown-it's flat token list, in which a container is an opening and a closing token. */
class BlockReader {
  private next = 0;

  constructor(
    private readonly tokens: Token[],
    private readonly linesBefore: number,
  ) {}

  /** Reads up to the end of the container that is open, or of the page. */
  read(): Block[] {
    const blocks: Block[] = [];
    for (let token = this.take(); token && token.nesting >= 0; token = this.take()) {
      const line = (token.map?.[0] ?? 0) + 1 + this.linesBefore;
      if (token.type === "heading_open") {
        blocks.push({ type: "heading", level: Number(token.tag.slice(1)), inline: this.takeInline(), line });
      } else if (token.type === "paragraph_open") {
        blocks.push({ type: "paragraph", inline: this.takeInline(), line });
      } else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
        blocks.push({ type: "list", ordered: token.type === "ordered_list_open", items: this.readItems(), line });
      } else if (token.type === "blockquote_open") {
        blocks.push({ type: "quote", blocks: this.read(), line });
      } else if (token.nesting > 0) {
        this.read();
      }
    }
    return blocks;
  }

  private readItems(): ListItem[] {
    const items: ListItem[] = [];
    for (let token = this.take(); token?.type === "list_item_open"; token = this.take()) {
      const line = (token.map?.[0] ?? 0) + 1 + this.linesBefore;
      items.push({ blocks: this.read(), line });
    }
    return items;
  }

  private take(): Token | undefined {
    return this.tokens[this.next++];
  }

  /** The inline tokens of a heading or paragraph, whose closing token is skipped. */
  private takeInline(): Token[] {
    const inline = this.take();
    this.next++;
    return inline?.children ?? [];
  }
}
