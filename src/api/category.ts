import type { GraphQLResolveInfo } from "graphql";
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
import { authorsByCategory } from "../repository/authors.js";
import { categoriesWhere, CATEGORY_ORDERS } from "../repository/categories.js";
import { digestsByCategory } from "../repository/digests.js";
import { entitiesByCategory } from "../repository/entities.js";
import { itemsByCategory } from "../repository/items.js";
import type { CategoryNode } from "../repository/nodes.js";
import { AuthorConnection } from "./author.js";
import { connectionOf, countingEdgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { DigestConnection } from "./digest.js";
import { EntityConnection } from "./entity.js";
import { ItemConnection } from "./item.js";
import { globalId, Node } from "./node.js";
import { CategoryWhere, readCategoryWhere } from "./where/category.js";

export enum CategoryOrder {
  ITEMS = "ITEMS",
  NAME = "NAME",
}
registerEnumType(CategoryOrder, {
  name: "CategoryOrder",
  description: "What categories are sorted by; ties go by id.",
  valuesConfig: {
    ITEMS: { description: "Those with most items first." },
    NAME: { description: "By name, from A, capitals like small letters." },
  },
});

@ObjectType({ implements: Node, description: "A section that digests sort their items into." })
export class Category extends Node {
  @Field(() => String, { description: "Example: AI Ethics" })
  name!: string;
}

@ObjectType({ description: "A category in a list." })
export class CategoryEdge extends countingEdgeTo(() => Category) {}

export const CategoryConnection = connectionOf(
  "CategoryConnection",
  () => CategoryEdge,
  () => Category,
);

@Resolver(() => Category)
export class CategoryResolver {
  @FieldResolver(() => ID, { description: "Unique among all nodes. Example: Category:ai-ethics" })
  id(@Root() { id }: CategoryNode): string {
    return globalId("Category", id);
  }

  @FieldResolver(() => [String], { description: "Its other names, in any script. Example: AI伦理" })
  aliases(@Root() { aliases }: CategoryNode): string[] {
    return aliases ?? [];
  }

  @Query(() => CategoryConnection, { description: "The categories that a filter leaves, by a chosen order." })
  async categories(
    @Arg("where", () => CategoryWhere, {
      nullable: true,
      description: 'Only these; all when left out. Example: {mentions: {any: ["AI risk"]}}',
    })
    where: CategoryWhere | null,
    @Arg("orderBy", () => CategoryOrder, {
      defaultValue: CategoryOrder.ITEMS,
      description: "What the list is sorted by. Example: NAME",
    })
    orderBy: CategoryOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = categoriesWhere(CATEGORY_ORDERS[orderBy], await readCategoryWhere(where, { info, context }));
    return context.page(list, {}, readPage(page, info));
  }

  @FieldResolver(() => ItemConnection, { description: "Its items, newest first." })
  items(
    @Root() { id }: CategoryNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsByCategory, { id }, readPage(page, info));
  }

  @FieldResolver(() => AuthorConnection, { description: "The authors of its items, most items first." })
  authors(
    @Root() { id }: CategoryNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(authorsByCategory, { id }, readPage(page, info));
  }

  @FieldResolver(() => EntityConnection, { description: "The entities that its items mention, in most items first." })
  entities(
    @Root() { id }: CategoryNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(entitiesByCategory, { id }, readPage(page, info));
  }

  @FieldResolver(() => DigestConnection, { description: "The digests that name it, newest first." })
  digests(
    @Root() { id }: CategoryNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(digestsByCategory, { id }, readPage(page, info));
  }
}
