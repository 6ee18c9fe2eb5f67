import type { Problem } from "../errors.js";
import { identifyItem } from "../identity/links.js";
import type { Block } from "./blocks.js";
import { type Draft, splitAuthor } from "./draft.js";
import { clip, findDuplicates } from "./duplicates.js";
import { findEntryLink, findLeadingLink, findMetadataAuthor, findMetadataLink, findTrailingLink } from "./links.js";
import { holdsListEntries, readLead, readListItem } from "./list-entries.js";
import type { Entry } from "./model.js";
import { boldPhrases, plainBlocks, plainText } from "./plain-text.js";
import { without } from "./trim.js";

type List = Extract<Block, { type: "list" }>;
type Heading = Extract<Block, { type: "heading" }>;

/**
 * Finds the entries of a digest in the layouts that are in use: list items, headings and paragraphs that lead with a link, and headings
 * (or list items with a bold head) whose link stands in a metadata list or ends the text. A heading without a link only names a section.
 */
export function findEntries(
  blocks: readonly Block[],
  file: string,
): { entries: Entry[]; errors: Problem[]; warnings: Problem[] } {
  const warnings: Problem[] = [];
  const drafts = readSections(splitSections(blocks), file, warnings);
  const entries: Entry[] = [];
  const errors: Problem[] = [];
  for (const draft of drafts) {
    const entry = finish(draft);
    if ("reason" in entry) errors.push({ file, line: draft.line, ...entry });
    else entries.push(entry);
  }
  const all = [...errors, ...findDuplicates(entries, file)];
  return { entries, errors: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), warnings };
}

interface Section {
  heading: Heading | null;
  body: Block[];
}

function splitSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: null, body: [] }];
  for (const block of blocks) {
    if (block.type === "heading") sections.push({ heading: block, body: [] });
    else sections.at(-1)?.body.push(block);
  }
  return sections;
}

function readSections(sections: readonly Section[], file: string, warnings: Problem[]): Draft[] {
  const drafts: Draft[][] = [];
  let owner: Draft | null = null;
  for (const { heading, body } of sections) {
    const entry = heading && readHeadingEntry(heading, body);
    if (heading && owner && heading.level > (owner.level ?? 0) && !entry?.link && !holdsEntries(body)) {
      // The deeper headings of an entry (`#### Why it matters`) belong to its body.
      owner.body = [...owner.body, { ...heading, type: "paragraph" }, ...body];
      continue;
    }
    drafts.push(entry ? [entry] : readBody(body, file, warnings));
    owner = entry?.link ? entry : null;
  }
  return dropSectionTitles(drafts.flat(), file, warnings);
}

/** A numbered heading without a link is an entry that lost it only where its like are entries; else it names a section. */
function dropSectionTitles(drafts: readonly Draft[], file: string, warnings: Problem[]): Draft[] {
  const levels = new Set(drafts.filter(({ link }) => link !== null).map(({ level }) => level));
  return drafts.filter(({ link, level, line, title }) => {
    const isEntry = link !== null || level === null || levels.has(level);
    if (!isEntry) warnings.push({ file, line, reason: `heading "${clip(title)}" has no link and is not an entry` });
    return isEntry;
  });
}

const NUMBER = /^\d+\s*[.、．)）]\s*/;

/** A heading is an entry when it leads with a link, or when its body brings one and no entries of its own. */
function readHeadingEntry(heading: Heading, body: Block[]): Draft | null {
  const { line } = heading;
  const leading = findLeadingLink(heading.inline);
  if (!leading && holdsEntries(body)) return null;

  const metadata = body.filter(isMetadata);
  const told = body.filter((block) => !isMetadata(block));
  const trailing = findTrailingLink(told);
  const link = leading ?? metadata.map(findMetadataLink).find((found) => found !== null) ?? trailing;
  const rest = link === trailing && trailing ? without(told, trailing) : told;
  const isNumbered = NUMBER.test(plainText(heading.inline));
  // `## About us` over a lone link is no news, and neither is a heading without a link; a number makes them suspect.
  if (!isNumbered && link === trailing && (link === null || plainBlocks(rest) === "")) return null;
  if (link === null && plainBlocks(told) === "") return null;

  const { title, authorName } = splitAuthor(leading?.text ?? plainText(heading.inline).replace(NUMBER, ""));
  const author = metadata.map(findMetadataAuthor).find((name) => name !== null) ?? authorName;
  return { line, title, authorName: author, link, body: rest, level: heading.level };
}

/** A list that tells of an entry, instead of listing some. */
function isMetadata(block: Block): block is List {
  return block.type === "list" && (findMetadataLink(block) !== null || findMetadataAuthor(block) !== null);
}

function isEntryList(block: Block): block is List {
  if (block.type !== "list" || findMetadataLink(block)) return false;
  return holdsListEntries(block);
}

/** A paragraph that leads with a link is an entry where it is numbered (`1、[title](url)`) or where another one does, too. */
function findEntryParagraphs(body: readonly Block[]): ReadonlySet<Block> {
  const leading = body.filter((block) => block.type === "paragraph").filter(({ inline }) => findEntryLink(inline));
  const isNumbered = leading.some(({ inline }) => NUMBER.test(plainText(inline)));
  return new Set(leading.length > 1 || isNumbered ? leading : []);
}

function holdsEntries(body: readonly Block[]): boolean {
  return body.some(isEntryList) || findEntryParagraphs(body).size > 0;
}

/**
 * The entries in a section. Text that follows a list goes to its last entry, if that has none of its own; text that follows an entry
 * paragraph goes to that.
 */
function readBody(body: readonly Block[], file: string, warnings: Problem[]): Draft[] {
  const drafts: Draft[] = [];
  const paragraphs = findEntryParagraphs(body);
  let open: Draft | undefined;
  for (const block of body) {
    const lead = block.type === "paragraph" && paragraphs.has(block) ? findEntryLink(block.inline) : null;
    if (lead) {
      open = readLead(lead, [block], block.line);
      drafts.push(open);
    } else if (isEntryList(block)) {
      const listed = block.items.flatMap((item) => readListItem(item, block.ordered, file, warnings));
      for (const draft of listed) drafts.push(draft);
      const last = listed.at(-1);
      open = last && plainBlocks(last.body) === "" ? last : undefined;
    } else {
      open?.body.push(block);
    }
  }
  return drafts;
}

const EXPECTED_LINK = "expected [title](https://…) at its head";

function finish({ line, title, authorName, link: found, body }: Draft): Entry | { reason: string } {
  if (!found) return { reason: `entry "${clip(title)}" has no link: ${EXPECTED_LINK}` };
  const link = identifyItem(found.href);
  if (!link) return { reason: `entry "${clip(title)}" links to "${clip(found.href)}": ${EXPECTED_LINK}` };
  // The brackets around a source link that was taken out say nothing any more.
  const summary = plainBlocks(body)
    .replace(/[（(【[]\s*[)）】\]]\s*$/u, "")
    .trimEnd();
  // A bare address says nothing, so the text beside it is the better title.
  const isBare = title === "" || /^https?:\/\/\S+$/.test(title);
  const [firstLine = ""] = summary.split("\n");
  const shown = isBare ? clip(firstLine === "" ? link.url : firstLine) : title;
  return { line, link, title: shown, authorName, summary, highlights: boldPhrases(body) };
}
