import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { findTopAuthors, findTopEntities, type TopRow as Row, type TopScope } from "../repository/top.js";
import { requireRange } from "./arguments.js";
import type { Context } from "./context.js";
import { EntityKind } from "./entity.js";
import { type Asker, readCategory, readNamed } from "./named.js";
import { globalId } from "./node.js";
import { PeriodInput, readPeriod } from "./period.js";

const MAX_ROWS = 100;

@ObjectType({
  description:
    "An author or entity as a row of a table. Its items: `items(where: {mentions: {all: [name]}})` or `items(where: {authors: [handle]})`, with the same `during` and `categories`.",
})
export class TopRow {
  @Field(() => ID, { description: "Of the author or entity, for `node`. Example: Entity:openai" })
  id!: string;

  @Field(() => String, { description: "Its main name. Example: OpenAI" })
  name!: string;

  @Field(() => String, { description: "Kind of the entity, or AUTHOR. Example: ORGANIZATION" })
  kind!: string;

  @Field(() => Int, { description: "How many items mention it, or are by this author. Example: 4" })
  itemCount!: number;

  @Field(() => GraphQLDateTime, {
    description: "When the first of them was posted. Example: 2025-11-25T18:53:30.084Z",
  })
  firstAt!: string;

  @Field(() => GraphQLDateTime, { description: "When the last of them was posted. Example: 2025-11-25T18:53:30.084Z" })
  lastAt!: string;
}

@ArgsType()
class TopArgs {
  @Field(() => Int, { defaultValue: 10, description: `How many rows, from 1 to ${MAX_ROWS}. Example: 20` })
  limit!: number;

  @Field(() => PeriodInput, { nullable: true, description: "Only items posted in this time." })
  during?: PeriodInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Only items in this category: its name or id. Example: AI Ethics",
  })
  category?: string | null;
}

@Resolver()
export class TopResolver {
  @Query(() => [TopRow], { description: "The authors with most items, flat, ready for a table." })
  async topAuthors(
    @Args(() => TopArgs) args: TopArgs,
    @Arg("topic", () => String, {
      nullable: true,
      description: "Only items on this topic or anything narrower. Example: AI风险",
    })
    topic: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TopRow[]> {
    const scope = await readScope(args, topic ?? null, { info, context });
    return scope ? toRows(await findTopAuthors(context.engine, scope, args.limit)) : [];
  }

  @Query(() => [TopRow], { description: "The entities that most items mention, flat, ready for a table." })
  async topEntities(
    @Args(() => TopArgs) args: TopArgs,
    @Arg("kinds", () => [EntityKind], {
      nullable: true,
      description: "Only these kinds; all when left out. Example: [PERSON]",
    })
    kinds: EntityKind[] | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TopRow[]> {
    const scope = await readScope(args, null, { info, context });
    if (!scope) return [];
    return toRows(await findTopEntities(context.engine, scope, kinds ?? Object.values(EntityKind), args.limit));
  }
}

/** Which items count; null where the category or topic is unknown, so none do. */
async function readScope(
  { limit, during, category }: TopArgs,
  topic: string | null,
  asker: Asker,
): Promise<TopScope | null> {
  requireRange("limit", limit, 1, MAX_ROWS);
  const period = during ? readPeriod("during", during) : null;
  const [categoryId, named] = await Promise.all([
    category == null ? null : readCategory("category", category, asker.context),
    topic === null ? null : readNamed("topic", topic, asker),
  ]);
  if ((category != null && categoryId === null) || (topic !== null && named?.type !== "Entity")) return null;
  return { period, category: categoryId, topic: named?.node.id ?? null };
}

/** Rows as the API tells them: with ids that are unique among all nodes. */
export function toRows(rows: readonly Row[]): TopRow[] {
  return rows.map(({ type, id, kind, ...row }) => ({ ...row, id: globalId(type, id), kind: kind ?? "AUTHOR" }));
}
