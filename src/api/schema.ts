import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { AuthorResolver } from "./author.js";
import { CategoryResolver } from "./category.js";
import { CoMentionEdgeResolver, CoMentionResolver } from "./co-mention.js";
import { DigestResolver } from "./digest.js";
import { DiscussedEntityEdgeResolver, DiscussingAuthorEdgeResolver } from "./discussion.js";
import { EntityResolver } from "./entity.js";
import { EntityRelationsResolver } from "./relations.js";
import { ItemResolver } from "./item.js";
import { NodeResolver } from "./node.js";
import { MentionEdgeResolver, MentioningItemEdgeResolver } from "./mention.js";
import { SearchEdgeResolver, SearchResolver } from "./search.js";

/** The executable schema. `schema/schema.graphql` is its text. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AuthorResolver,
      CategoryResolver,
      CoMentionEdgeResolver,
      CoMentionResolver,
      DigestResolver,
      DiscussedEntityEdgeResolver,
      DiscussingAuthorEdgeResolver,
      EntityRelationsResolver,
      EntityResolver,
      ItemResolver,
      MentionEdgeResolver,
      MentioningItemEdgeResolver,
      SearchEdgeResolver,
      SearchResolver,
      NodeResolver,
    ],
    // Arguments are checked where they are used, with messages of our own.
    validate: false,
  });
}
