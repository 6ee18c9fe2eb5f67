import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Field, FieldResolver, Float, Info, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { AuthorNode } from "../repository/nodes.js";
import type { Edge } from "../repository/page.js";
import { authorsBySimilarity, entitiesByTwoAuthors, type SimilarAuthorRow } from "../repository/similar-authors.js";
import { Author } from "./author.js";
import { connectionOf, edgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { DiscussedEntityConnection, readDiscussionPage } from "./discussion.js";

@ObjectType({ description: "Another author who mentions the same entities." })
export class SimilarAuthorEdge extends edgeTo(() => Author) {
  @Field(() => Int, { description: "How many entities both mention. Example: 5" })
  sharedCount!: number;
}

export const SimilarAuthorConnection = connectionOf(
  "SimilarAuthorConnection",
  () => SimilarAuthorEdge,
  () => Author,
);

@Resolver(() => Author)
export class SimilarAuthorResolver {
  @FieldResolver(() => SimilarAuthorConnection, {
    description:
      "Who mentions the same entities, highest score first. An entity that n of all N authors mention counts ln(N / n) / ln(N); the score is the sum over what both mention, divided by the root of how many entities the one times the other mentions: 0 to 1.",
  })
  similarAuthors(
    @Root() { id }: AuthorNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(authorsBySimilarity, { id }, readPage(page, info));
  }
}

@Resolver(() => SimilarAuthorEdge)
export class SimilarAuthorEdgeResolver {
  @FieldResolver(() => Float, { description: "How similar the two are, from 0 to 1. Example: 0.21" })
  score(@Root() { sort }: SimilarAuthorRow): number {
    return sort;
  }

  @FieldResolver(() => DiscussedEntityConnection, {
    description:
      "What both mention, what the fewest items mention first. Counts, times and items are those of this author; those of the other one: `author { discusses }`.",
  })
  shared(
    @Root() { parent, node }: Edge<SimilarAuthorRow, { id: string }>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(entitiesByTwoAuthors, { id: node.id, other: parent.id }, readDiscussionPage(page, info));
  }
}
