import type { NodeKind } from "../address/view.js";
import type { SearchNode } from "../ask/answers.js";

/** What a found node is called. */
export function nameOf(node: SearchNode): string {
  if (node.__typename === "Item") return node.title;
  return node.__typename === "Author" && node.handle ? `${node.name} @${node.handle}` : node.name;
}

/** The kind whose colour a found node has; a category has none. */
export function kindOf(node: SearchNode): NodeKind | undefined {
  if (node.__typename === "Entity") return node.kind;
  if (node.__typename === "Author") return "AUTHOR";
  return node.__typename === "Item" ? "ITEM" : undefined;
}
