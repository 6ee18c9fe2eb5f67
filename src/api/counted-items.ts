import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { behindOf, type Edge } from "../repository/page.js";
import type { EdgeRow, PagedQuery } from "../repository/paged-query.js";
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
      @Root() edge: Edge<EdgeRow, object>,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      const behind = behindOf(edge);
      return context.page(behind.list as PagedQuery<EdgeRow, object>, behind.parent, readPage(page, info));
    }
  }
  return CountedItemsResolver;
}
