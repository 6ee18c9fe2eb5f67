import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Behind, EdgeRow, PagedQuery } from "../repository/page.js";
import { PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";

/** The resolver of an edge that counts items: `items` are those that it counts, in a connection of the given class. */
export function countedItems(edge: () => ClassType, connection: () => ClassType): ClassType {
  @Resolver(edge)
  class CountedItemsResolver {
    @FieldResolver(connection, {
      description: "The items that it counts, newest first; those of a digest as they stand there.",
    })
    items(
      @Root() { behind }: { behind: Behind },
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return context.page(behind.list as PagedQuery<EdgeRow, object>, behind.parent, readPage(page, info));
    }
  }
  return CountedItemsResolver;
}
