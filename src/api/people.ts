import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { findPersonsByAuthor } from "../repository/entities.js";
import type { AuthorNode } from "../repository/nodes.js";
import { authorsAboutPerson, personsByAuthor } from "../repository/people.js";
import { Author } from "./author.js";
import { PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { DiscussedEntityConnection, DiscussingAuthorConnection } from "./discussion.js";

/** People who talk about people. */
@Resolver(() => Author)
export class AuthorPeopleResolver {
  @FieldResolver(() => DiscussingAuthorConnection, {
    description:
      "The other authors whose items mention the person this author is, most items first; empty where the person is not known.",
  })
  async mentionedBy(@Root() { id }: AuthorNode, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    const person = await context.find(findPersonsByAuthor, id);
    const subject = { id: person?.id ?? "", includeNarrower: false };
    return context.page(authorsAboutPerson, subject, readPage(page));
  }

  @FieldResolver(() => DiscussedEntityConnection, {
    description: "The other persons whom the author mentions, in most items first; their `accounts` are authors.",
  })
  mentions(@Root() { id }: AuthorNode, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return context.page(personsByAuthor, { id }, readPage(page));
  }
}
