import type { GraphEngine } from "../graph/engine.js";
import { identifyHandle } from "../identity/links.js";
import { findAuthorsById } from "./authors.js";
import { findEntitiesById, findEntitiesByName } from "./entities.js";
import type { AuthorNode, EntityNode } from "./nodes.js";

/** An entity or an author. Their ids differ: an author's begins with `x:` or `site:`, which no entity's does. */
export type Named = { type: "Entity"; node: EntityNode } | { type: "Author"; node: AuthorNode };

/** Which node: of what type, and its key among those. */
export interface NodeKey {
  type: Named["type"];
  id: string;
}

/** The key of what a text names, where the text tells it by itself: that of an account or an id. Null for a name, which only the graph knows. */
export function readKey(text: string): NodeKey | null {
  const { by, key } = readReference(text);
  return by === "name" ? null : { type: by === "id" ? "Entity" : "Author", id: key };
}

/**
 * What each text names, null where it names nothing: an account by its handle with `@`, an entity or author by the id of an answer
 * (`Entity:openai`, `Author:x:garymarcus`), else an entity by any of its names.
 */
export async function findNamed(engine: GraphEngine, texts: readonly string[]): Promise<(Named | null)[]> {
  const references = texts.map(readReference);
  const keysOf = (by: Reference["by"]) => references.filter((it) => it.by === by).map(({ key }) => key);
  const found = {
    account: toMap("Author", keysOf("account"), await findSome(findAuthorsById, engine, keysOf("account"))),
    id: toMap("Entity", keysOf("id"), await findSome(findEntitiesById, engine, keysOf("id"))),
    name: toMap("Entity", keysOf("name"), await findSome(findEntitiesByName, engine, keysOf("name"))),
  };
  return references.map(({ by, key }) => found[by].get(key) ?? null);
}

interface Reference {
  by: "account" | "id" | "name";
  key: string;
}

function readReference(text: string): Reference {
  const name = text.trim();
  if (name.startsWith("@")) return { by: "account", key: identifyHandle(name).id };
  if (name.startsWith("Author:")) return { by: "account", key: name.slice("Author:".length) };
  if (name.startsWith("Entity:")) return { by: "id", key: name.slice("Entity:".length) };
  return { by: "name", key: name };
}

async function findSome<Node>(
  find: (engine: GraphEngine, keys: readonly string[]) => Promise<Node[]>,
  engine: GraphEngine,
  keys: readonly string[],
): Promise<Node[]> {
  return keys.length === 0 ? [] : find(engine, keys);
}

function toMap(
  type: Named["type"],
  keys: readonly string[],
  nodes: readonly (AuthorNode | EntityNode | null)[],
): Map<string, Named> {
  return new Map(
    keys.flatMap((key, index) => {
      const node = nodes[index];
      return node ? [[key, { type, node } as Named]] : [];
    }),
  );
}
