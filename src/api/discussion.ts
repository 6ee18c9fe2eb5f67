import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import {
  Args,
  type ClassType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Info,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import type { DiscussingAuthorRow, Subject } from "../repository/authors.js";
import type { DiscussedEntityRow, Speaker } from "../repository/entities.js";
import { itemsByEntityAndAuthor, itemsByEntityAndNarrowerAndAuthor } from "../repository/items.js";
import type { Edge, PageRequest } from "../repository/page.js";
import { askedOfEdges } from "./asked-fields.js";
import { Author } from "./author.js";
import { connectionOf, edgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { Entity } from "./entity.js";
import { MentioningItemConnection } from "./mention.js";

export enum DiscussionOrder {
  ITEMS = "ITEMS",
  MENTIONS = "MENTIONS",
  LATEST = "LATEST",
  EARLIEST = "EARLIEST",
}
registerEnumType(DiscussionOrder, {
  name: "DiscussionOrder",
  description: "What authors and what they talk about are sorted by; ties go by id.",
  valuesConfig: {
    ITEMS: { description: "In most items first." },
    MENTIONS: { description: "Mentioned most often first." },
    LATEST: { description: "Mentioned last first." },
    EARLIEST: { description: "Mentioned first first: who spoke of it before others." },
  },
});

/** Describes an argument of that type. */
export const ORDER = "What the list is sorted by. Example: MENTIONS";

/** What such an edge measures, beside the number of items: what every one of them has to be read for. */
const MEASURES = ["mentionCount", "firstAt", "lastAt", "share"];

/**
 * A page of such edges, with the measures that are asked for.
 * @throws BAD_USER_INPUT as `readPage` does
 */
export function readDiscussionPage(page: PageArgs, info: GraphQLResolveInfo): PageRequest {
  const asked = askedOfEdges(info);
  return { ...readPage(page, info), measures: MEASURES.filter((measure) => asked.has(measure)) };
}

const ITEMS = "These items, newest first, with the evidence.";

/** The class of an edge between an author and an entity that the author talks about. */
function discussionEdgeTo(node: () => ClassType) {
  @ObjectType()
  abstract class DiscussionEdge extends edgeTo(node) {
    @Field(() => Int, { description: "In how many items the author mentions the entity. Example: 3" })
    itemCount!: number;

    @Field(() => Int, { description: "How often, all items together. Example: 7" })
    mentionCount!: number;

    @Field(() => GraphQLDateTime, {
      description: "When the first of these items was posted. Example: 2025-11-25T18:53:30.084Z",
    })
    firstAt!: string;

    @Field(() => GraphQLDateTime, {
      description: "When the last of these items was posted. Example: 2025-11-25T18:53:30.084Z",
    })
    lastAt!: string;
  }
  return DiscussionEdge as ClassType<DiscussionEdge>;
}

@ObjectType({ description: "An author talks about an entity; seen from the entity." })
export class DiscussingAuthorEdge extends discussionEdgeTo(() => Author) {}

@ObjectType({ description: "An author talks about an entity; seen from the author." })
export class DiscussedEntityEdge extends discussionEdgeTo(() => Entity) {
  @Field(() => Float, { description: "The share of the author's items that mention it, from 0 to 1. Example: 0.25" })
  share!: number;
}

export const DiscussingAuthorConnection = connectionOf(
  "DiscussingAuthorConnection",
  () => DiscussingAuthorEdge,
  () => Author,
);
export const DiscussedEntityConnection = connectionOf(
  "DiscussedEntityConnection",
  () => DiscussedEntityEdge,
  () => Entity,
);

@Resolver(() => DiscussingAuthorEdge)
export class DiscussingAuthorEdgeResolver {
  @FieldResolver(() => MentioningItemConnection, { description: ITEMS })
  items(
    @Root() { parent, node }: Edge<DiscussingAuthorRow, Subject>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = parent.includeNarrower ? itemsByEntityAndNarrowerAndAuthor : itemsByEntityAndAuthor;
    return context.page(list, { entity: parent.id, author: node.id }, readPage(page, info));
  }
}

@Resolver(() => DiscussedEntityEdge)
export class DiscussedEntityEdgeResolver {
  @FieldResolver(() => MentioningItemConnection, { description: ITEMS })
  items(
    @Root() { parent, node }: Edge<DiscussedEntityRow, Speaker>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsByEntityAndAuthor, { entity: node.id, author: parent.id }, readPage(page, info));
  }
}
