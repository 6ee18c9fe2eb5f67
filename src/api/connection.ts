// type-graphql asks for it before the first decorator runs, and every decorated file imports this one.
import "reflect-metadata";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { ArgsType, type ClassType, Ctx, Field, Int, ObjectType, Root } from "type-graphql";
import { type Detail, DETAILS } from "../repository/list-statement.js";
import { cursorOf, type Edge, type Page, type PageRequest } from "../repository/page.js";
import type { EdgeRow } from "../repository/paged-query.js";
import { askedBelow } from "./asked-fields.js";
import type { Context } from "./context.js";
import { badInput } from "./errors.js";
import { listsAlong } from "./lists-along.js";

/** How many edges a page has when nothing is said. */
export const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many edges from the beginning, or after \`after\`: 1 to ${MAX_SIZE}, ${DEFAULT_SIZE} when left out. Example: 10`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only edges after this cursor, taken from `pageInfo.endCursor` of the same list.",
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many edges from the end, or before \`before\`, in the order of the list: 1 to ${MAX_SIZE}. Example: 10`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only edges before this cursor, taken from `pageInfo.startCursor` of the same list.",
  })
  before?: string | null;
}

/** What rows hold that is long or a list, and the fields that are made of it. */
const MADE_OF: Record<Detail, readonly string[]> = {
  summary: ["summary", "evidence", "highlights"],
  highlights: ["highlights"],
  aliases: ["aliases"],
  description: ["description"],
  mentions: ["count", "byAuthor", "evidence"],
};

/** The executor hands every parent of a level the same array, and each request another one. */
const requests = new WeakMap<readonly FieldNode[], PageRequest>();

/**
 * The page that is asked for, without those details of its rows that the question asks nothing of, with lists that it asks of items.
 * @throws BAD_USER_INPUT when a size is out of range, or when arguments of both directions are mixed
 */
export function readPage(page: PageArgs, info: GraphQLResolveInfo): PageRequest {
  let request = requests.get(info.fieldNodes);
  if (!request) {
    request = { ...readPlace(page), without: detailsNotAsked(info), along: listsAlong(info, readPage) };
    requests.set(info.fieldNodes, request);
  }
  return request;
}

function detailsNotAsked(info: GraphQLResolveInfo): Detail[] {
  const asked = askedBelow(info);
  return DETAILS.filter((detail) => !MADE_OF[detail].some((field) => asked.has(field)));
}

function readPlace({ first, after, last, before }: PageArgs): PageRequest {
  const isBackward = isGiven(last) || isGiven(before);
  if (isBackward && (isGiven(first) || isGiven(after)))
    throw badInput(
      "first, after, last, before: both directions at once; expected first with after, or last with before",
    );
  return isBackward
    ? { size: readSize("last", last), cursor: before ?? null, isBackward }
    : { size: readSize("first", first), cursor: after ?? null, isBackward };
}

function isGiven(argument: number | string | null | undefined): boolean {
  return argument !== null && argument !== undefined;
}

function readSize(argument: string, size: number | null | undefined): number {
  const asked = size ?? DEFAULT_SIZE;
  if (asked < 1 || asked > MAX_SIZE) throw badInput(`${argument}: ${asked} is out of range; expected 1 to ${MAX_SIZE}`);
  return asked;
}

@ObjectType({ description: "Where a page of a list begins and ends, as in the Relay specification." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether edges follow. Example: true" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether edges come before. Example: false" })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first edge, for `before` of the page before; null on an empty page.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge, for `after` of the next page; null on an empty page.",
  })
  endCursor!: string | null;
}

/** The class of an edge without properties of its own: `cursor` and `node`. */
export function edgeTo(node: () => object): ClassType<{ node: unknown }> {
  @ObjectType()
  abstract class EdgeType {
    @Field(() => String, { description: "The place of this edge in its list, for `after` and `before`." })
    cursor(@Root() edge: Edge<EdgeRow, object>): string {
      return cursorOf(edge);
    }

    @Field(node, { description: "What the edge leads to." })
    node!: unknown;
  }
  return EdgeType as ClassType<EdgeType>;
}

/** The class of an edge behind which there are items: also `itemCount`. */
export function countingEdgeTo(node: () => ClassType): ClassType<{ node: unknown; itemCount: number }> {
  @ObjectType()
  abstract class CountingEdge extends edgeTo(node) {
    @Field(() => Int, { description: "How many items stand behind this edge. Example: 3" })
    itemCount!: number;
  }
  return CountingEdge as ClassType<CountingEdge>;
}

/** The class of a connection: `edges`, `nodes` (the short way) and `pageInfo`. */
export function connectionOf(name: string, edge: () => ClassType, node: () => object): ClassType {
  @ObjectType(name, { description: "A page of a list." })
  class Connection {
    @Field(() => [edge()], { description: "The relationships, with their properties." })
    edges!: unknown[];

    @Field(() => [node()], { description: "The nodes alone, where the properties of the relationships do not matter." })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: "Where the page begins and ends." })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "How many edges the whole list has; counted only when it is asked for. Example: 132",
    })
    totalCount(@Root() { list, parent }: Page<EdgeRow, object>, @Ctx() context: Context): Promise<number> {
      return context.total(list, parent);
    }
  }
  return Connection;
}
