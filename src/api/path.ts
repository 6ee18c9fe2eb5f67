import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { findAuthorsById } from "../repository/authors.js";
import { findEntitiesById } from "../repository/entities.js";
import { itemsByEntityAndAuthor, itemsByTwoEntities } from "../repository/items.js";
import { findShortestPaths, type Link, MAX_FRONTIER, MAX_PATHS, type Place } from "../repository/path.js";
import { requireRange } from "./arguments.js";
import { PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { EntityKind } from "./entity.js";
import { MentioningItemConnection } from "./mention.js";
import { NAMED, readNamed } from "./named.js";
import { Node, type TypedNode } from "./node.js";

const MAX_LENGTH = 6;

@ObjectType({
  description: "Two neighbours on a path: two entities that the same items mention, or an author and what it mentions.",
})
export class Hop {
  @Field(() => Int, { description: "How many items hold both. Example: 3" })
  itemCount!: number;
}

@ObjectType({ description: "A shortest way from one entity or author to another." })
export class Path {
  @Field(() => Int, { description: "How many hops it has. Example: 2" })
  length!: number;

  @Field(() => [Hop], { description: "Its hops, from `from` to `to`; empty when both are the same." })
  hops!: Link[];

  /** What it begins at. */
  start!: Place;
}

@Resolver(() => Path)
export class PathResolver {
  @Query(() => [Path], {
    description: `The shortest paths between two entities or authors, best proved first: by the items of the weakest hop. Up to ${MAX_PATHS}; none where no path is short enough or an end is unknown. From each level of the search the ${MAX_FRONTIER} nodes in most items are followed.`,
  })
  async path(
    @Arg("from", () => String, { description: `Where it begins: ${NAMED}. Example: Gary Marcus` }) from: string,
    @Arg("to", () => String, { description: `Where it ends: ${NAMED}. Example: @sama` }) to: string,
    @Arg("maxLength", () => Int, {
      defaultValue: 4,
      description: `How many hops it may have, from 1 to ${MAX_LENGTH}. Example: 3`,
    })
    maxLength: number,
    @Arg("via", () => [EntityKind], {
      nullable: true,
      description: "Kinds of the entities that may stand between; all when left out. Example: [TOPIC]",
    })
    via: EntityKind[] | null,
    @Arg("viaAuthors", () => Boolean, {
      defaultValue: false,
      description: "Whether authors may stand between, too. Example: true",
    })
    viaAuthors: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Path[]> {
    requireRange("maxLength", maxLength, 1, MAX_LENGTH);
    const [start, end] = await Promise.all([
      readNamed("from", from, { info, context }),
      readNamed("to", to, { info, context }),
    ]);
    if (!start || !end) return [];
    const ends = [start, end].map(({ type, node }): Place => ({ type, id: node.id })) as [Place, Place];
    const way = { kinds: via ?? Object.values(EntityKind), throughAuthors: viaAuthors, maxLength };
    const paths = await findShortestPaths(context.engine, ...ends, way);
    return paths.map((hops) => ({ length: hops.length, hops, start: ends[0] }));
  }

  @FieldResolver(() => [Node], { description: "The entities and authors along it, both ends included." })
  nodes(@Root() { start, hops }: Path, @Ctx() context: Context) {
    return [start, ...hops.map(({ target }) => target)].map((place) => findPlace(place, context));
  }
}

@Resolver(() => Hop)
export class HopResolver {
  @FieldResolver(() => Node, { description: "Where the hop begins." })
  source(@Root() { source }: Link, @Ctx() context: Context) {
    return findPlace(source, context);
  }

  @FieldResolver(() => Node, { description: "Where the hop ends." })
  target(@Root() { target }: Link, @Ctx() context: Context) {
    return findPlace(target, context);
  }

  @FieldResolver(() => MentioningItemConnection, {
    description: "The items that hold both, newest first, with the evidence: they prove the hop.",
  })
  items(
    @Root() { source, target }: Link,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [entity, other] = source.type === "Entity" ? [source, target] : [target, source];
    return other.type === "Author"
      ? context.page(itemsByEntityAndAuthor, { entity: entity.id, author: other.id }, readPage(page, info))
      : context.page(itemsByTwoEntities, { entity: entity.id, other: other.id }, readPage(page, info));
  }
}

async function findPlace({ type, id }: Place, context: Context): Promise<TypedNode | null> {
  const node = await context.find<{ id: string } | null>(type === "Author" ? findAuthorsById : findEntitiesById, id);
  return node && { ...node, __typename: type };
}
