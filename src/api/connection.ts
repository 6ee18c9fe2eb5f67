// type-graphql asks for it before the first decorator runs, and every decorated file imports this one.
import "reflect-metadata";
import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { badInput } from "./errors.js";
import type { PageRequest } from "../repository/page.js";

const MAX_FIRST = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many edges, from 1 to ${MAX_FIRST}. Example: 10` })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Only edges after this cursor, taken from `pageInfo.endCursor` of the same list.",
  })
  after?: string | null;
}

/** @throws BAD_USER_INPUT when `first` is out of range */
export function readPage({ first, after }: PageArgs): PageRequest {
  if (first < 1 || first > MAX_FIRST) throw badInput(`first: ${first} is out of range; expected 1 to ${MAX_FIRST}`);
  return { first, after: after ?? null };
}

@ObjectType({ description: "Where a page of a list begins and ends, as in the Relay specification." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more edges follow. Example: true" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether the page began after a cursor. Example: false" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge, for `after` of the next page; null on an empty page.",
  })
  endCursor!: string | null;
}

/** The class of an edge without properties of its own: `cursor` and `node`. */
export function edgeTo(node: () => ClassType): ClassType<{ cursor: string; node: unknown }> {
  @ObjectType()
  abstract class Edge {
    @Field(() => String, { description: "The place of this edge in its list, for `after`." })
    cursor!: string;

    @Field(node, { description: "What the edge leads to." })
    node!: unknown;
  }
  return Edge as ClassType<Edge>;
}

/** The class of an edge behind which there are items: also `itemCount`. */
export function countingEdgeTo(node: () => ClassType): ClassType<{ cursor: string; node: unknown; itemCount: number }> {
  @ObjectType()
  abstract class CountingEdge extends edgeTo(node) {
    @Field(() => Int, { description: "How many items stand behind this edge. Example: 3" })
    itemCount!: number;
  }
  return CountingEdge as ClassType<CountingEdge>;
}

/** The class of a connection: `edges`, `nodes` (the short way) and `pageInfo`. */
export function connectionOf(name: string, edge: () => ClassType, node: () => ClassType): ClassType {
  @ObjectType(name, { description: "A page of a list." })
  class Connection {
    @Field(() => [edge()], { description: "The relationships, with their properties." })
    edges!: unknown[];

    @Field(() => [node()], { description: "The nodes alone, where the properties of the relationships do not matter." })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: "Where the page begins and ends." })
    pageInfo!: PageInfo;
  }
  return Connection;
}
