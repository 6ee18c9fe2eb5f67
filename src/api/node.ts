import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InterfaceType, Query, Resolver } from "type-graphql";
import type { GraphEngine } from "../graph/engine.js";
import { findAuthorsById } from "../repository/authors.js";
import { findCategoriesById } from "../repository/categories.js";
import { findDigestsById } from "../repository/digests.js";
import { findEntitiesById } from "../repository/entities.js";
import { findItemsById } from "../repository/items.js";
import type { Context } from "./context.js";
import { badInput } from "./errors.js";
import type { Asker } from "./named.js";
import { readAhead } from "./read-ahead.js";

const MAX_IDS = 100;

@InterfaceType("Node", {
  description: "Whatever has an id of its own in the graph.",
  resolveType: ({ __typename }: TypedNode) => __typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: "Unique among all nodes: the type and the key within it. Example: Entity:gary-marcus",
  })
  id!: string;
}

/** A node where its type cannot be told from the field that returns it. */
export interface TypedNode {
  __typename: NodeType;
  id: string;
}

const FINDERS = {
  Author: findAuthorsById,
  Category: findCategoriesById,
  Digest: findDigestsById,
  Entity: findEntitiesById,
  Item: findItemsById,
} satisfies Record<string, (engine: GraphEngine, ids: readonly string[]) => Promise<({ id: string } | null)[]>>;

export type NodeType = keyof typeof FINDERS;

/** The id of a node among nodes of all types: keys alone are unique within their type only. */
export function globalId(type: NodeType, key: string): string {
  return `${type}:${key}`;
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "The node with an id; null when there is none (any more)." })
  node(
    @Arg("id", () => ID, { description: "An id that any answer holds. Example: Author:x:garymarcus" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findNode("id", id, { info, context });
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The nodes with ids, in the order of the ids; null for each that is not there (any more).",
  })
  nodes(
    @Arg("ids", () => [ID], { description: `Up to ${MAX_IDS} ids. Example: ["Entity:openai", "Category:ai-ethics"]` })
    ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > MAX_IDS) throw badInput(`ids: has ${ids.length} entries; expected at most ${MAX_IDS}`);
    return ids.map((id, index) => findNode(`ids[${index}]`, id, { info, context }));
  }
}

async function findNode(argument: string, id: string, { info, context }: Asker): Promise<TypedNode | null> {
  const [type = "", ...rest] = id.split(":");
  const key = rest.join(":");
  if (!isNodeType(type) || key === "") {
    const types = Object.keys(FINDERS).join(", ");
    throw badInput(`${argument}: "${id.slice(0, 80)}" is not an id; expected TYPE:KEY, the type one of ${types}`);
  }
  readAhead(type, key, context, info);
  const node = await context.find<{ id: string } | null>(FINDERS[type], key);
  return node && { ...node, __typename: type };
}

function isNodeType(type: string): type is NodeType {
  return Object.hasOwn(FINDERS, type);
}
