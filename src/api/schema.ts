import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import { AuthorEdge, AuthorResolver } from "./author.js";
import { CategoryEdge, CategoryResolver } from "./category.js";
import { CoMentionEdgeResolver, CoMentionResolver } from "./co-mention.js";
import { ComparedEntityResolver, ComparisonResolver, TogetherResolver } from "./comparison.js";
import { countedItems } from "./counted-items.js";
import { DigestEdge, DigestResolver } from "./digest.js";
import { DiscussedEntityEdgeResolver, DiscussingAuthorEdgeResolver } from "./discussion.js";
import { EntityEdge, EntityResolver } from "./entity.js";
import { EntityRelationsResolver } from "./relations.js";
import { ItemConnection, ItemResolver } from "./item.js";
import { NodeResolver } from "./node.js";
import { MentionEdgeResolver, MentioningItemConnection, MentioningItemEdgeResolver } from "./mention.js";
import { SearchEdgeResolver, SearchResolver } from "./search.js";
import { NetworkResolver } from "./network.js";
import { HopResolver, PathResolver } from "./path.js";
import { AuthorPeopleResolver } from "./people.js";
import { SimilarAuthorEdgeResolver, SimilarAuthorResolver } from "./similar-author.js";
import { TimelineResolver } from "./timeline.js";
import { TopResolver } from "./top.js";
import { TrendingResolver, TrendingRowResolver } from "./trending.js";

/** The executable schema. `schema/schema.graphql` is its text. */
export function buildSchema(): GraphQLSchema {
  // No middleware stands around our fields, so those that are only read need no resolver of type-graphql's.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  return buildSchemaSync({
    resolvers: [
      AuthorPeopleResolver,
      AuthorResolver,
      countedItems(
        () => AuthorEdge,
        () => ItemConnection,
      ),
      countedItems(
        () => CategoryEdge,
        () => ItemConnection,
      ),
      countedItems(
        () => DigestEdge,
        () => ItemConnection,
      ),
      countedItems(
        () => EntityEdge,
        () => MentioningItemConnection,
      ),
      CategoryResolver,
      CoMentionEdgeResolver,
      CoMentionResolver,
      ComparedEntityResolver,
      ComparisonResolver,
      DigestResolver,
      DiscussedEntityEdgeResolver,
      DiscussingAuthorEdgeResolver,
      EntityRelationsResolver,
      EntityResolver,
      HopResolver,
      ItemResolver,
      MentionEdgeResolver,
      MentioningItemEdgeResolver,
      SearchEdgeResolver,
      SearchResolver,
      NetworkResolver,
      NodeResolver,
      PathResolver,
      SimilarAuthorEdgeResolver,
      SimilarAuthorResolver,
      TimelineResolver,
      TogetherResolver,
      TopResolver,
      TrendingResolver,
      TrendingRowResolver,
    ],
    // Arguments are checked where they are used, with messages of our own.
    validate: false,
  });
}
