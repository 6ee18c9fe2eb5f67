import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Info,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { CO_MENTIONS, type CoMentionRow, type Company } from "../repository/co-mentions.js";
import { itemsByTwoEntities } from "../repository/items.js";
import type { EntityNode } from "../repository/nodes.js";
import type { Edge } from "../repository/page.js";
import { requirePositive } from "./arguments.js";
import { connectionOf, countingEdgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { Entity, EntityKind, KINDS } from "./entity.js";
import { MentioningItemConnection } from "./mention.js";

export enum CoMentionMeasure {
  COUNT = "COUNT",
  PMI = "PMI",
  LIFT = "LIFT",
  JACCARD = "JACCARD",
}
registerEnumType(CoMentionMeasure, {
  name: "CoMentionMeasure",
  description: "What says how much two entities have to do with each other.",
  valuesConfig: {
    COUNT: { description: "In how many items both are mentioned." },
    PMI: { description: "Pointwise mutual information, the binary logarithm of the lift: 0 is chance, 1 twice that." },
    LIFT: { description: "How many times more often they meet than by chance." },
    JACCARD: { description: "The share of the items that mention either which mention both, from 0 to 1." },
  },
});

@ObjectType({ description: "Another entity that the same items mention." })
export class CoMentionEdge extends countingEdgeTo(() => Entity) {
  @Field(() => Float, { description: "How many times more often they meet than by chance. Example: 7" })
  lift!: number;

  @Field(() => Float, {
    description: "The share of the items that mention either which mention both, from 0 to 1. Example: 0.5",
  })
  jaccard!: number;
}

export const CoMentionConnection = connectionOf(
  "CoMentionConnection",
  () => CoMentionEdge,
  () => Entity,
);

@Resolver(() => Entity)
export class CoMentionResolver {
  @FieldResolver(() => CoMentionConnection, {
    description: "What the items that mention it mention, too; highest by the measure first.",
  })
  coMentioned(
    @Root() { id }: EntityNode,
    @Arg("kinds", () => [EntityKind], {
      nullable: true,
      description: KINDS,
    })
    kinds: EntityKind[] | null,
    @Arg("measure", () => CoMentionMeasure, {
      defaultValue: CoMentionMeasure.COUNT,
      description: "What the list is sorted by. Example: PMI",
    })
    measure: CoMentionMeasure,
    @Arg("minCount", () => Int, {
      defaultValue: 1,
      description: "Only those that share at least so many items; rare names have high PMI by accident. Example: 3",
    })
    minCount: number,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const company: Company = {
      id,
      kinds: kinds ?? Object.values(EntityKind),
      measure,
      minCount: requirePositive("minCount", minCount),
    };
    return context.page(CO_MENTIONS[measure], company, readPage(page, info));
  }
}

@Resolver(() => CoMentionEdge)
export class CoMentionEdgeResolver {
  @FieldResolver(() => Float, {
    description: "Pointwise mutual information, log2 of the lift: 0 is chance, 1 twice that. Example: 2.8",
  })
  pmi(@Root() { lift }: CoMentionRow): number {
    return Math.log2(lift);
  }

  @FieldResolver(() => MentioningItemConnection, {
    description: "The items that mention both, newest first, with the evidence.",
  })
  items(
    @Root() { parent, node }: Edge<CoMentionRow, Company>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsByTwoEntities, { entity: parent.id, other: node.id }, readPage(page, info));
  }
}
