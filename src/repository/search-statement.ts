import type { GraphEngine, Statement } from "../graph/engine.js";
import { query } from "../graph/queries.js";

/** What can be searched, and where the words of each kind stand: an entity's are those of its names. */
const KINDS = {
  ITEM: { piece: "search/items", label: "Item" },
  ENTITY: { piece: "search/entities", label: "Alias" },
  AUTHOR: { piece: "search/authors", label: "Author" },
  CATEGORY: { piece: "search/categories", label: "Category" },
} as const;

export type SearchKind = keyof typeof KINDS;

/** How candidates are found: by the engine's index of words, or by looking at everything. */
export type Way = GraphEngine["name"] | "all";

/**
 * The statement that searches the kinds, put together from `read/search` and one piece for each kind. Its text depends only on way and
 * kinds, so that its plan is kept. In a piece, variables end in `_`: they get the kind's name, because Grafeo mixes up equal ones.
 */
export function searchStatement(way: Way, kinds: readonly SearchKind[]): Statement {
  const { name, text } = query("read/search");
  const hits = kinds.map((kind) => {
    const { piece, label } = KINDS[kind];
    const candidates = query(`search/${way}`).text.replaceAll("$label", label);
    return query(piece)
      .text.replace("$candidates", () => indent(candidates, "  "))
      .replace(/\b([a-z]+)_(?!\w)/g, (_, variable: string) => `${variable}_${label}`);
  });
  return { name, text: text.replace("$hits", () => indent(hits.join("\nUNION ALL\n"), "    ")) };
}

/** Deeper than what the list statement is read by. */
function indent(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
