import { GraphQLDateTime } from "graphql-scalars";
import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { DiscussingAuthorRow } from "../repository/authors.js";
import type { DiscussedEntityRow } from "../repository/entities.js";
import { itemsByEntityAndAuthor } from "../repository/items.js";
import type { Edge } from "../repository/page.js";
import { Author } from "./author.js";
import { connectionOf, edgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { Entity } from "./entity.js";
import { MentioningItemConnection } from "./mention.js";

const ITEM_COUNT = "In how many items the author mentions the entity. Example: 3";
const MENTION_COUNT = "How often, all items together. Example: 7";
const FIRST_AT = "When the first of these items was posted. Example: 2025-11-25T18:53:30.084Z";
const LAST_AT = "When the last of these items was posted. Example: 2025-11-25T18:53:30.084Z";
const ITEMS = "These items, newest first, with the evidence.";

@ObjectType({ description: "An author talks about an entity; seen from the entity." })
export class DiscussingAuthorEdge extends edgeTo(() => Author) {
  @Field(() => Int, { description: ITEM_COUNT })
  itemCount!: number;

  @Field(() => Int, { description: MENTION_COUNT })
  mentionCount!: number;

  @Field(() => GraphQLDateTime, { description: FIRST_AT })
  firstAt!: string;

  @Field(() => GraphQLDateTime, { description: LAST_AT })
  lastAt!: string;
}

@ObjectType({ description: "An author talks about an entity; seen from the author." })
export class DiscussedEntityEdge extends edgeTo(() => Entity) {
  @Field(() => Int, { description: ITEM_COUNT })
  itemCount!: number;

  @Field(() => Int, { description: MENTION_COUNT })
  mentionCount!: number;

  @Field(() => GraphQLDateTime, { description: FIRST_AT })
  firstAt!: string;

  @Field(() => GraphQLDateTime, { description: LAST_AT })
  lastAt!: string;
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
    @Root() { parent, node }: Edge<DiscussingAuthorRow, { id: string }>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return context.page(itemsByEntityAndAuthor, { entity: parent.id, author: node.id }, readPage(page));
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
