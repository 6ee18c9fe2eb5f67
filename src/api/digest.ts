import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { authorsByDigest } from "../repository/authors.js";
import { categoriesByDigest } from "../repository/categories.js";
import { digestsWhere } from "../repository/digests.js";
import { entitiesByDigest } from "../repository/entities.js";
import { itemsByDigest } from "../repository/items.js";
import type { DigestNode } from "../repository/nodes.js";
import { AuthorConnection } from "./author.js";
import { CategoryConnection } from "./category.js";
import { connectionOf, countingEdgeTo, edgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { EntityConnection } from "./entity.js";
import { Item } from "./item.js";
import { globalId, Node } from "./node.js";
import { TimeOrder } from "./period.js";
import { DigestWhere, readDigestWhere } from "./where/digest.js";

const POSITION = "The item's place in the digest, from 1. Example: 12";

@ObjectType({ implements: Node, description: "One edition of the news: a file that was imported." })
export class Digest extends Node {
  @Field(() => String, { description: "Its headline." })
  title!: string;

  @Field(() => GraphQLDateTime, { description: "When it appeared, in UTC. Example: 2025-11-26T00:00:07.000Z" })
  publishedAt!: string;

  @Field(() => String, { description: "The time zone it was written in. Example: +08:00" })
  utcOffset!: string;

  @Field(() => String, { description: "Language of its entries: zh, en, ja, ko or und. Example: zh" })
  language!: string;
}

@ObjectType({ description: "A digest in a list." })
export class DigestEdge extends countingEdgeTo(() => Digest) {}

@ObjectType({ description: "A digest contains an item; seen from the item." })
export class ContainingDigestEdge extends edgeTo(() => Digest) {
  @Field(() => Int, { description: POSITION })
  position!: number;
}

@ObjectType({ description: "A digest contains an item; seen from the digest." })
export class ContainedItemEdge extends edgeTo(() => Item) {
  @Field(() => Int, { description: POSITION })
  position!: number;
}

export const DigestConnection = connectionOf(
  "DigestConnection",
  () => DigestEdge,
  () => Digest,
);
export const ContainingDigestConnection = connectionOf(
  "ContainingDigestConnection",
  () => ContainingDigestEdge,
  () => Digest,
);
export const ContainedItemConnection = connectionOf(
  "ContainedItemConnection",
  () => ContainedItemEdge,
  () => Item,
);

@Resolver(() => Digest)
export class DigestResolver {
  @FieldResolver(() => ID, { description: "Unique among all nodes. Example: Digest:2025-11-26-08" })
  id(@Root() { id }: DigestNode): string {
    return globalId("Digest", id);
  }

  @Query(() => DigestConnection, { description: "The digests that a filter leaves, by time." })
  async digests(
    @Arg("where", () => DigestWhere, {
      nullable: true,
      description: 'Only these; all when left out. Example: {categories: ["AI Ethics"]}',
    })
    where: DigestWhere | null,
    @Arg("orderBy", () => TimeOrder, {
      defaultValue: TimeOrder.NEWEST,
      description: "Which end comes first. Example: OLDEST",
    })
    orderBy: TimeOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(
      digestsWhere(orderBy, await readDigestWhere(where, { info, context })),
      {},
      readPage(page, info),
    );
  }

  @FieldResolver(() => ContainedItemConnection, { description: "Its items, as they stand there." })
  items(
    @Root() { id }: DigestNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsByDigest, { id }, readPage(page, info));
  }

  @FieldResolver(() => AuthorConnection, { description: "The authors of its items, most items first." })
  authors(
    @Root() { id }: DigestNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(authorsByDigest, { id }, readPage(page, info));
  }

  @FieldResolver(() => CategoryConnection, { description: "The categories it names, most of its items first." })
  categories(
    @Root() { id }: DigestNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(categoriesByDigest, { id }, readPage(page, info));
  }

  @FieldResolver(() => EntityConnection, { description: "The entities that its items mention, in most items first." })
  entities(
    @Root() { id }: DigestNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(entitiesByDigest, { id }, readPage(page, info));
  }
}
