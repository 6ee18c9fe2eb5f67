import type { NodeKind } from "../address/view.js";
import type { Picture, PictureNode } from "./picture.js";

/** What is wanted of a picture; an empty list wants everything. */
export interface Wanted {
  kinds: readonly NodeKind[];
  categories: readonly string[];
  /** Ids that stay whatever else is wanted: those that were picked. */
  always: readonly string[];
}

/** The ids of the categories that each node is in, by its id; a node that is missing is not known yet. */
export type CategoriesOf = ReadonlyMap<string, readonly string[]>;

/** What is left of a picture, with the edges whose ends are both left. */
export function filterPicture(picture: Picture, wanted: Wanted, categoriesOf: CategoriesOf): Picture {
  const nodes = picture.nodes.filter(
    (node) => wanted.always.includes(node.id) || (isOfKind(node, wanted) && isInCategory(node, wanted, categoriesOf)),
  );
  const left = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: picture.edges.filter(({ source, target }) => left.has(source) && left.has(target)) };
}

/** How many nodes each kind would show, with the categories that are chosen. */
export function countKinds(picture: Picture, wanted: Wanted, categoriesOf: CategoriesOf): Map<NodeKind, number> {
  const counts = new Map<NodeKind, number>();
  for (const node of picture.nodes)
    // A kind without any node left is still listed, so that it can be chosen again.
    counts.set(node.kind, (counts.get(node.kind) ?? 0) + (isInCategory(node, wanted, categoriesOf) ? 1 : 0));
  return counts;
}

/** How many nodes each category would show, with the kinds that are chosen. */
export function countCategories(picture: Picture, wanted: Wanted, categoriesOf: CategoriesOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of picture.nodes)
    for (const category of categoriesOf.get(node.id) ?? [])
      counts.set(category, (counts.get(category) ?? 0) + (isOfKind(node, wanted) ? 1 : 0));
  return counts;
}

function isOfKind({ kind }: PictureNode, { kinds }: Wanted): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

function isInCategory({ id }: PictureNode, { categories }: Wanted, categoriesOf: CategoriesOf): boolean {
  return categories.length === 0 || (categoriesOf.get(id) ?? []).some((category) => categories.includes(category));
}
