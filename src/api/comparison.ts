import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
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
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { compareEntities, countTogether, findTopAuthorsOf } from "../repository/comparison.js";
import { itemsByAllEntities } from "../repository/items.js";
import type { Named } from "../repository/named.js";
import type { EntityNode } from "../repository/nodes.js";
import type { Period } from "../repository/period.js";
import { PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { Entity } from "./entity.js";
import { badInput } from "./errors.js";
import { MentioningItemConnection } from "./mention.js";
import { readAllNamed } from "./named.js";
import { PeriodInput, readPeriod } from "./period.js";
import { toRows, TopRow } from "./top.js";

const LEAST = 2;
const MOST = 10;

@ObjectType({ description: "How much is said of one of the entities that are compared." })
export class ComparedEntity {
  @Field(() => Entity, { description: "The entity." })
  entity!: EntityNode;

  @Field(() => Int, { description: "How many items mention it. Example: 12" })
  itemCount!: number;

  @Field(() => Int, { description: "How many authors mention it. Example: 7" })
  authorCount!: number;

  @Field(() => Float, {
    description: "Its part of the sum of all item counts, from 0 to 1: its share of voice. Example: 0.4",
  })
  share!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: "When the first of its items was posted. Example: 2025-11-25T18:53:30.084Z",
  })
  firstAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: "When the last of its items was posted. Example: 2025-11-25T18:53:30.084Z",
  })
  lastAt!: string | null;

  @Field(() => [TopRow], { description: "The three authors with most of its items." })
  topAuthors!: TopRow[];

  period!: Period;
}

@ObjectType({ description: "What entities have in common." })
export class Together {
  @Field(() => [Entity], { description: "The entities: two of those that are compared, or all of them." })
  entities!: EntityNode[];

  @Field(() => Int, { description: "How many items mention all of these. Example: 3" })
  itemCount!: number;

  period!: Period;
}

@ObjectType({ description: "Some entities side by side." })
export class Comparison {
  @Field(() => [ComparedEntity], {
    description: "Each entity, in the order it was asked for; unknown names are left out.",
  })
  entities!: ComparedEntity[];

  @Field(() => [Together], {
    description: "What they have in common: each pair, in their order, then all of them where they are more than two.",
  })
  together!: Together[];
}

@Resolver()
export class ComparisonResolver {
  @Query(() => Comparison, {
    description: "How much is said of some entities, by how many, since when, and what they have in common.",
  })
  async compare(
    @Arg("entities", () => [String], {
      description: `${LEAST} to ${MOST} entities: any of their names, or ids. Example: ["OpenAI", "谷歌"]`,
    })
    texts: string[],
    @Arg("during", () => PeriodInput, { nullable: true, description: "Only items posted in this time." })
    during: PeriodInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparison> {
    const period = readPeriod("during", during);
    const entities = requireEntities(
      await readAllNamed("entities", texts, { least: LEAST, most: MOST }, { info, context }),
    );
    const ids = entities.map(({ id }) => id);
    const [rows, authors, together] = await Promise.all([
      compareEntities(context.engine, ids, period),
      findTopAuthorsOf(context.engine, ids, period),
      countTogether(context.engine, ids, period),
    ]);
    const all = [...rows.values()].reduce((sum, { itemCount }) => sum + itemCount, 0);
    return {
      entities: entities.flatMap((entity) => {
        const row = rows.get(entity.id);
        const topAuthors = toRows(authors.get(entity.id) ?? []);
        return row ? [{ ...row, entity, topAuthors, share: all === 0 ? 0 : row.itemCount / all, period }] : [];
      }),
      together: together.map((row) => ({
        itemCount: row.itemCount,
        entities: entities.filter(({ id }) => row.ids.includes(id)),
        period,
      })),
    };
  }
}

@Resolver(() => ComparedEntity)
export class ComparedEntityResolver {
  @FieldResolver(() => MentioningItemConnection, {
    description: "The items of the period that mention it, newest first, with the evidence.",
  })
  items(
    @Root() { entity, period }: ComparedEntity,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsByAllEntities, { ...period, entities: [entity.id] }, readPage(page, info));
  }
}

@Resolver(() => Together)
export class TogetherResolver {
  @FieldResolver(() => MentioningItemConnection, {
    description: "The items of the period that mention all of these, newest first, with the evidence.",
  })
  items(
    @Root() { entities, period }: Together,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(
      itemsByAllEntities,
      { ...period, entities: entities.map(({ id }) => id) },
      readPage(page, info),
    );
  }
}

/** What is known, each once: two names of one entity are no pair. */
function requireEntities(named: readonly (Named | null)[]): EntityNode[] {
  const entities = new Map<string, EntityNode>();
  named.forEach((found, index) => {
    if (found?.type === "Author")
      throw badInput(`entities[${index}]: "${found.node.name}" is an author; expected the name or id of an entity`);
    if (found) entities.set(found.node.id, found.node);
  });
  return [...entities.values()];
}
