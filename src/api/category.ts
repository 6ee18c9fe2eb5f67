import { Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { authorsByCategory } from "../repository/authors.js";
import { listCategories } from "../repository/categories.js";
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

  @Query(() => CategoryConnection, { description: "All categories, those with most items first." })
  categories(@Args(() => PageArgs) page: PageArgs, @Ctx() { engine }: Context) {
    return listCategories(engine, readPage(page));
  }

  @FieldResolver(() => ItemConnection, { description: "Its items, newest first." })
  items(@Root() { id }: CategoryNode, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return context.page(itemsByCategory, { id }, readPage(page));
  }

  @FieldResolver(() => AuthorConnection, { description: "The authors of its items, most items first." })
  authors(@Root() { id }: CategoryNode, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return context.page(authorsByCategory, { id }, readPage(page));
  }

  @FieldResolver(() => EntityConnection, { description: "The entities that its items mention, in most items first." })
  entities(@Root() { id }: CategoryNode, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return context.page(entitiesByCategory, { id }, readPage(page));
  }

  @FieldResolver(() => DigestConnection, { description: "The digests that name it, newest first." })
  digests(@Root() { id }: CategoryNode, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return context.page(digestsByCategory, { id }, readPage(page));
  }
}
