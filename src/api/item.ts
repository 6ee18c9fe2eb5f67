import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTime, GraphQLURL } from "graphql-scalars";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { categoriesByItem } from "../repository/categories.js";
import { digestsByItem } from "../repository/digests.js";
import { entitiesByItem } from "../repository/entities.js";
import { findItemByUrl, itemsWhere } from "../repository/items.js";
import type { ItemNode } from "../repository/nodes.js";
import { requireText } from "./arguments.js";
import { Author } from "./author.js";
import { CategoryConnection } from "./category.js";
import { connectionOf, edgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { ContainingDigestConnection } from "./digest.js";
import { MentionConnection } from "./mention.js";
import { globalId, Node } from "./node.js";
import { TimeOrder } from "./period.js";
import { ItemWhere, readItemWhere } from "./where/item.js";

export enum PostedAtSource {
  SNOWFLAKE = "SNOWFLAKE",
  DIGEST = "DIGEST",
}
registerEnumType(PostedAtSource, {
  name: "PostedAtSource",
  description: "Where the time of an item is from.",
  valuesConfig: {
    SNOWFLAKE: { description: "The status id of the post holds it, to the millisecond." },
    DIGEST: { description: "The first digest that brought the item; the item itself is older." },
  },
});

@ObjectType({ implements: Node, description: "A post or article that a digest summed up." })
export class Item extends Node {
  @Field(() => GraphQLURL, { description: "Where it can be read." })
  url!: string;

  @Field(() => String, { description: "The digest's headline for it." })
  title!: string;

  @Field(() => String, { description: "The digest's summary, as plain text." })
  summary!: string;

  @Field(() => [String], { description: "The phrases that the digest set in bold." })
  highlights!: string[];

  @Field(() => String, { description: "Language of title and summary: zh, en, ja, ko or und. Example: zh" })
  language!: string;

  @Field(() => GraphQLDateTime, { description: "When it was posted. Example: 2025-11-25T18:53:30.084Z" })
  postedAt!: string;

  @Field(() => PostedAtSource, { description: "Where that time is from. Example: SNOWFLAKE" })
  postedAtSource!: PostedAtSource;

  @Field(() => Author, { nullable: true, description: "Who posted it; null where the address does not say." })
  author!: Author | null;
}

@ObjectType({ description: "An item in a list." })
export class ItemEdge extends edgeTo(() => Item) {}

export const ItemConnection = connectionOf(
  "ItemConnection",
  () => ItemEdge,
  () => Item,
);

@Resolver(() => Item)
export class ItemResolver {
  @FieldResolver(() => ID, { description: "Unique among all nodes. Example: Item:x:1993392617380577306" })
  id(@Root() { id }: ItemNode): string {
    return globalId("Item", id);
  }

  @Query(() => ItemConnection, { description: "The items that a filter leaves, by time." })
  async items(
    @Arg("where", () => ItemWhere, {
      nullable: true,
      description: 'Only these; all when left out. Example: {mentions: {all: ["OpenAI", "AI risk"]}}',
    })
    where: ItemWhere | null,
    @Arg("orderBy", () => TimeOrder, {
      defaultValue: TimeOrder.NEWEST,
      description: "Which end comes first. Example: OLDEST",
    })
    orderBy: TimeOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsWhere(orderBy, await readItemWhere(where, { info, context })), {}, readPage(page, info));
  }

  @Query(() => Item, { nullable: true, description: "One item; null when no digest contains it." })
  item(
    @Arg("url", () => String, {
      description: "Its address, however written: twitter.com is x.com, tracking parameters do not matter.",
    })
    url: string,
    @Ctx() { engine }: Context,
  ) {
    return findItemByUrl(engine, requireText("url", url));
  }

  @FieldResolver(() => MentionConnection, { description: "The entities it mentions, most often mentioned first." })
  mentions(
    @Root() { id }: ItemNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(entitiesByItem, { id }, readPage(page, info));
  }

  @FieldResolver(() => CategoryConnection, { description: "Its categories." })
  categories(
    @Root() { id }: ItemNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(categoriesByItem, { id }, readPage(page, info));
  }

  @FieldResolver(() => ContainingDigestConnection, { description: "The digests that contain it, newest first." })
  digests(
    @Root() { id }: ItemNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(digestsByItem, { id }, readPage(page, info));
  }
}
