import type { Problem } from "../errors.js";
import type { Block, ListItem } from "./blocks.js";
import { type Draft, splitAuthor } from "./draft.js";
import { clip } from "./duplicates.js";
import { findAnyLink, findClosingLink, findLeadingLink, findTrailingLink, type FoundLink } from "./links.js";
import { plainBlocks, plainText } from "./plain-text.js";
import { trimLead, without } from "./trim.js";

/** Whether the items of a list are entries: some say so by their lead or head, or all by the link that they end in. */
export function holdsListEntries({ items, ordered }: Extract<Block, { type: "list" }>): boolean {
  return (
    items.some((item) => leadOf(item) !== null || findLabelledEntry(item) !== null) ||
    // A bullet without a head is news only among its like, and so is a number with a link somewhere.
    items.every((item) => findClosingLink(item.blocks) !== null) ||
    (ordered && items.every((item) => findHead(item) !== null && findAnyLink(item.blocks) !== null))
  );
}

/** The entry of a list item; an item without one is a mistake where it is numbered, else a warning. */
export function readListItem(item: ListItem, ordered: boolean, file: string, warnings: Problem[]): Draft[] {
  const lead = leadOf(item);
  if (lead) return [readLead(lead, item.blocks, item.line)];
  const told = findLabelledEntry(item) ?? findHeadlessEntry(item) ?? (ordered ? findNumberedEntry(item) : null);
  if (told) return [told];
  if (ordered)
    return [{ line: item.line, title: plainBlocks(item.blocks), authorName: null, link: null, body: [], level: null }];
  warnings.push({
    file,
    line: item.line,
    reason: `"${clip(plainBlocks(item.blocks))}" has no link at its head and is not an entry`,
  });
  return [];
}

/** An entry whose first paragraph leads with its link. */
export function readLead(lead: FoundLink, [first, ...rest]: readonly Block[], line: number): Draft {
  const below = first?.type === "paragraph" ? [{ ...first, inline: trimLead(lead.inline.slice(lead.to)) }] : [];
  return { line, ...splitAuthor(lead.text), link: lead, body: [...below, ...rest], level: null };
}

function leadOf(item: ListItem): FoundLink | null {
  const [first] = item.blocks;
  return first?.type === "paragraph" ? findLeadingLink(first.inline) : null;
}

/** `- **title**：summary [原文](url)`: a bold head, and a link behind the last sentence or one that calls itself the source. */
function findLabelledEntry(item: ListItem): Draft | null {
  const head = findHead(item);
  const link = head && (findClosingLink(item.blocks) ?? findTrailingLink(item.blocks));
  if (!head || !link) return null;
  return { line: item.line, ...splitAuthor(head.title), link, body: without(head.body, link), level: null };
}

/** The bold words that an item begins with, and what follows them. */
function findHead({ blocks: [first, ...rest] }: ListItem): { title: string; body: Block[] } | null {
  if (first?.type !== "paragraph" || !first.inline.some((token) => token.type === "strong_open")) return null;
  const open = first.inline.findIndex((token) => token.type === "strong_open");
  const close = first.inline.findIndex((token) => token.type === "strong_close") + 1;
  if (plainText(first.inline.slice(0, open)) !== "") return null;
  const title = plainText(first.inline.slice(open, close)).replace(/[:：]$/, "");
  return { title, body: [{ ...first, inline: trimLead(first.inline.slice(close)) }, ...rest] };
}

/** `- summary. [source](url)`: nothing but its text and where that is from. */
function findHeadlessEntry({ line, blocks }: ListItem): Draft | null {
  const link = findClosingLink(blocks);
  const body = link && without(blocks, link);
  return body && plainBlocks(body) !== "" ? { line, title: "", authorName: null, link, body, level: null } : null;
}

/** `1. **title** what [somebody](url) said`: number and head make it an entry, and its first link must do. */
function findNumberedEntry(item: ListItem): Draft | null {
  const head = findHead(item);
  const link = head && findAnyLink(item.blocks);
  return head && link ? { line: item.line, ...splitAuthor(head.title), link, body: head.body, level: null } : null;
}
