import { GraphQLDateTime } from "graphql-scalars";
import { Args, type ClassType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { DiscussingAuthorRow, Subject } from "../repository/authors.js";
import type { DiscussedEntityRow } from "../repository/entities.js";
import { itemsByEntityAndAuthor, itemsByEntityAndNarrowerAndAuthor } from "../repository/items.js";
import type { Edge } from "../repository/page.js";
import { Author } from "./author.js";
import { connectionOf, edgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { Entity } from "./entity.js";
import { MentioningItemConnection } from "./mention.js";

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
export class DiscussedEntityEdge extends discussionEdgeTo(() => Entity) {}

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
  ) {
    const list = parent.includeNarrower ? itemsByEntityAndNarrowerAndAuthor : itemsByEntityAndAuthor;
    return context.page(list, { entity: parent.id, author: node.id }, readPage(page));
  }
}

@Resolver(() => DiscussedEntityEdge)
export class DiscussedEntityEdgeResolver {
  @FieldResolver(() => MentioningItemConnection, { description: ITEMS })
  items(
    @Root() { parent, node }: Edge<DiscussedEntityRow, { id: string }>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return context.page(itemsByEntityAndAuthor, { entity: node.id, author: parent.id }, readPage(page));
  }
}
