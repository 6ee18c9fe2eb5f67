import { createHash } from "node:crypto";
import type { GraphEngine } from "../graph/engine.js";
import type { AuthorNode, CategoryNode, EntityNode, ItemNode } from "./nodes.js";
import type { EdgeRow, PagedQuery, Sorting } from "./paged-query.js";
import { readQuery } from "./search-query.js";
import { type SearchKind, searchStatement } from "./search-statement.js";

/** Something that a query finds; the node has what other types have, too, as null. */
export interface SearchRow extends EdgeRow<ItemNode | EntityNode | AuthorNode | CategoryNode> {
  type: "Item" | "Entity" | "Author" | "Category";
  /** From 7, the very name, to 1, an item that holds all words somewhere. */
  score: number;
  /** The names that were found, of an item none. */
  names: string[];
}

/** What somebody searches for. */
export interface Search {
  query: string;
  /** What must stand in what is found, see `readParts`. */
  parts: string[];
  list: PagedQuery<SearchRow, object>;
}

/** The score, then how many items there are to a name or when an item was posted: one text that sorts all kinds. */
const BEST: Sorting = { start: "9", end: "" };

/**
 * Everything of some kinds that a query finds, best first: score 7 is the very name or handle, 6 a name that begins with the query, 5 one
 * that does so in pinyin or has these initials, 4 a name that holds all parts; 3 is an item whose title holds the query as it is written,
 * 2 one whose title holds all parts, 1 one that holds them in title and summary. Of equals, names in most items come first and items
 * newest first. Null when the query holds no letter or digit.
 */
export function searchFor(engine: GraphEngine["name"], text: string, kinds: readonly SearchKind[]): Search | null {
  const query = readQuery(engine, text);
  if (!query) return null;
  const asked = [...new Set(kinds)].sort();
  const { parts, name, account } = query.parameters;
  // The same on both engines, so without the words in the language of one.
  const digest = createHash("sha256")
    .update(JSON.stringify([parts, name, account, asked]))
    .digest("base64url");
  const list: PagedQuery<SearchRow, object> = {
    // A cursor of one query says nothing in another.
    list: `search ${digest.slice(0, 8)}`,
    sorting: BEST,
    isReversed: false,
    statement: () => searchStatement(query.way, asked),
    parameters: query.parameters,
  };
  return { query: text, parts, list };
}
