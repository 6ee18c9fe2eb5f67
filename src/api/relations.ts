import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import {
  entitiesByBroader,
  entitiesByFamily,
  entitiesByMaker,
  findBroader,
  findFamilies,
  findMakers,
} from "../repository/entities.js";
import type { EntityNode } from "../repository/nodes.js";
import { PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { Entity, EntityConnection } from "./entity.js";

/** What an entity points at, and what points at it. */
@Resolver(() => Entity)
export class EntityRelationsResolver {
  @FieldResolver(() => [Entity], {
    description: "The topics that this topic is a part of. Example: AI risk, of hallucination",
  })
  broader(@Root() { id }: EntityNode, @Ctx() context: Context) {
    return context.find(findBroader, id);
  }

  @FieldResolver(() => EntityConnection, {
    description: "The topics that are a part of this topic, in most items first; also those that no item mentions.",
  })
  narrower(
    @Root() { id }: EntityNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(entitiesByBroader, { id }, readPage(page, info));
  }

  @FieldResolver(() => [Entity], { description: "Who makes it. Example: OpenAI, of ChatGPT" })
  madeBy(@Root() { id }: EntityNode, @Ctx() context: Context) {
    return context.find(findMakers, id);
  }

  @FieldResolver(() => EntityConnection, {
    description: "What this organisation or person makes, in most items first; also what no item mentions.",
  })
  makes(
    @Root() { id }: EntityNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(entitiesByMaker, { id }, readPage(page, info));
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: "The family that it is a version of; null where it is none. Example: GPT, of GPT-5",
  })
  versionOf(@Root() { id }: EntityNode, @Ctx() context: Context) {
    return context.find(findFamilies, id);
  }

  @FieldResolver(() => EntityConnection, {
    description: "The versions of this family, in most items first; also those that no item mentions.",
  })
  versions(
    @Root() { id }: EntityNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(entitiesByFamily, { id }, readPage(page, info));
  }
}
