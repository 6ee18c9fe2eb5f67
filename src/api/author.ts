import type { GraphQLResolveInfo } from "graphql";
import { GraphQLURL } from "graphql-scalars";
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
import { AUTHOR_ORDERS, authorsWhere, findAuthor } from "../repository/authors.js";
import { categoriesByAuthor } from "../repository/categories.js";
import { digestsByAuthor } from "../repository/digests.js";
import { ENTITIES_BY_AUTHOR, findPersonsByAuthor, type Speaker } from "../repository/entities.js";
import { itemsByAuthor } from "../repository/items.js";
import type { AuthorNode } from "../repository/nodes.js";
import { suggestHandles } from "../repository/suggestions.js";
import { requireText } from "./arguments.js";
import { CategoryConnection } from "./category.js";
import { connectionOf, countingEdgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { DigestConnection } from "./digest.js";
import { DiscussedEntityConnection, DiscussionOrder, ORDER, readDiscussionPage } from "./discussion.js";
import { Entity, EntityKind, KINDS } from "./entity.js";
import { ItemConnection } from "./item.js";
import { globalId, Node } from "./node.js";
import { AuthorWhere, readAuthorWhere } from "./where/author.js";

export enum Platform {
  X = "X",
  SITE = "SITE",
}
registerEnumType(Platform, {
  name: "Platform",
  description: "Where an author publishes.",
  valuesConfig: {
    X: { description: "An account on X." },
    SITE: { description: "A web site, which stands for its writers." },
  },
});

export enum AuthorOrder {
  ITEMS = "ITEMS",
  MENTIONS = "MENTIONS",
  LATEST = "LATEST",
  NAME = "NAME",
}
registerEnumType(AuthorOrder, {
  name: "AuthorOrder",
  description: "What authors are sorted by; ties go by id.",
  valuesConfig: {
    ITEMS: { description: "Those who posted most items first." },
    MENTIONS: { description: "Those whose items mention entities most often first." },
    LATEST: { description: "Those who posted last first." },
    NAME: { description: "By name, from A, capitals like small letters." },
  },
});

@ObjectType({
  implements: Node,
  description: "Who published items: an account on X or a site. The person behind it is `person`.",
})
export class Author extends Node {
  @Field(() => String, { nullable: true, description: "Account on X, without @; null for a site. Example: GaryMarcus" })
  handle!: string | null;

  @Field(() => String, { description: "As the newest digest writes it. Example: Gary Marcus" })
  name!: string;

  @Field(() => Platform, { description: "Where the author publishes. Example: X" })
  platform!: Platform;

  @Field(() => GraphQLURL, { description: "Example: https://x.com/GaryMarcus" })
  url!: string;
}

@ObjectType({ description: "An author in a list." })
export class AuthorEdge extends countingEdgeTo(() => Author) {}

export const AuthorConnection = connectionOf(
  "AuthorConnection",
  () => AuthorEdge,
  () => Author,
);

@Resolver(() => Author)
export class AuthorResolver {
  @FieldResolver(() => ID, { description: "Unique among all nodes. Example: Author:x:garymarcus" })
  id(@Root() { id }: AuthorNode): string {
    return globalId("Author", id);
  }

  @Query(() => AuthorConnection, { description: "The authors that a filter leaves, by a chosen order." })
  async authors(
    @Arg("where", () => AuthorWhere, {
      nullable: true,
      description: 'Only these; all when left out. Example: {discusses: {any: ["AI risk"]}}',
    })
    where: AuthorWhere | null,
    @Arg("orderBy", () => AuthorOrder, {
      defaultValue: AuthorOrder.ITEMS,
      description: "What the list is sorted by. Example: LATEST",
    })
    orderBy: AuthorOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = authorsWhere(AUTHOR_ORDERS[orderBy], await readAuthorWhere(where, { info, context }));
    return context.page(list, {}, readPage(page, info));
  }

  @Query(() => Author, {
    nullable: true,
    description:
      "One author; null when nobody has the handle: `extensions.didYouMean` then names handles that are near.",
  })
  async author(
    @Arg("handle", () => String, {
      description: "Account on X, in any case, with or without @; or the host of a site. Example: GaryMarcus",
    })
    handle: string,
    @Ctx() { engine, hints }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const author = await findAuthor(engine, requireText("handle", handle));
    return author ?? hints.suggest(info, "handle", handle, suggestHandles);
  }

  @FieldResolver(() => Entity, { nullable: true, description: "The person this author is, where that is known." })
  person(@Root() { id }: AuthorNode, @Ctx() context: Context) {
    return context.find(findPersonsByAuthor, id);
  }

  @FieldResolver(() => ItemConnection, { description: "What the author published, newest first." })
  items(
    @Root() { id }: AuthorNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsByAuthor, { id }, readPage(page, info));
  }

  @FieldResolver(() => DiscussedEntityConnection, { description: "What the author talks about, by a chosen order." })
  discusses(
    @Root() { id }: AuthorNode,
    @Arg("kinds", () => [EntityKind], { nullable: true, description: KINDS })
    kinds: EntityKind[] | null,
    @Arg("orderBy", () => DiscussionOrder, { defaultValue: DiscussionOrder.ITEMS, description: ORDER })
    orderBy: DiscussionOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const speaker: Speaker = { id, kinds: kinds ?? Object.values(EntityKind) };
    return context.page(ENTITIES_BY_AUTHOR[orderBy], speaker, readDiscussionPage(page, info));
  }

  @FieldResolver(() => CategoryConnection, { description: "The categories of the author's items, most items first." })
  categories(
    @Root() { id }: AuthorNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(categoriesByAuthor, { id }, readPage(page, info));
  }

  @FieldResolver(() => DigestConnection, { description: "The digests that contain items of the author, newest first." })
  digests(
    @Root() { id }: AuthorNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(digestsByAuthor, { id }, readPage(page, info));
  }
}
