import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { findPersonsByAuthor } from "../repository/entities.js";
import type { AuthorNode } from "../repository/nodes.js";
import { authorsAboutPerson, personsByAuthor } from "../repository/people.js";
import { Author } from "./author.js";
import { PageArgs } from "./connection.js";
import type { Context } from "./context.js";
import { DiscussedEntityConnection, DiscussingAuthorConnection, readDiscussionPage } from "./discussion.js";

/** People who talk about people. */
@Resolver(() => Author)
export class AuthorPeopleResolver {
  @FieldResolver(() => DiscussingAuthorConnection, {
    description:
      "The other authors whose items mention the person this author is, most items first; empty where the person is not known.",
  })
  async mentionedBy(
    @Root() { id }: AuthorNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const person = await context.find(findPersonsByAuthor, id);
    const subject = { id: person?.id ?? "", includeNarrower: false };
    return context.page(authorsAboutPerson, subject, readDiscussionPage(page, info));
  }

  @FieldResolver(() => DiscussedEntityConnection, {
    description: "The other persons whom the author mentions, in most items first; their `accounts` are authors.",
  })
  mentions(
    @Root() { id }: AuthorNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(personsByAuthor, { id }, readDiscussionPage(page, info));
  }
}
