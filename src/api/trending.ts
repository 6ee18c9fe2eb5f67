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
import { findNewestTime, itemsByAllEntities } from "../repository/items.js";
import type { Period } from "../repository/period.js";
import { findTrending, type TrendingRow as Row } from "../repository/trending.js";
import { requirePositive, requireRange } from "./arguments.js";
import { PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { goBack } from "./duration.js";
import { Entity, EntityKind } from "./entity.js";
import { MentioningItemConnection } from "./mention.js";

const MAX_ROWS = 100;

@ObjectType({ description: "An entity that is mentioned more often than before." })
export class TrendingRow {
  @Field(() => Entity, { description: "What is mentioned." })
  entity!: unknown;

  @Field(() => Int, { description: "How many items of the window mention it. Example: 6" })
  itemCount!: number;

  @Field(() => Int, { description: "How many items of the baseline mention it. Example: 4" })
  baselineCount!: number;

  @Field(() => Float, {
    description: "How many items of the window would mention it, if its share had stayed the same. Example: 1.5",
  })
  expected!: number;

  @Field(() => Float, { description: "(itemCount + 1) / (expected + 1): above 1 it is on the rise. Example: 2.8" })
  score!: number;
}

/** A row with the window that it was found in. */
type FoundRow = Row & { window: Period };

@Resolver()
export class TrendingResolver {
  @Query(() => [TrendingRow], {
    description:
      "What is mentioned more often in a window of time than in the baseline before it, highest score first. With w items in the window and b in the baseline, expected = baselineCount * w / b, and score = (itemCount + 1) / (expected + 1): the ratio of its shares, with 1 added to both so that rare names do not win by accident (Kilgarriff 2009, Simple maths for keywords).",
  })
  async trending(
    @Arg("window", () => String, {
      defaultValue: "P1D",
      description: "How long the window is, as an ISO 8601 duration. Example: PT12H",
    })
    window: string,
    @Arg("baseline", () => String, {
      defaultValue: "P7D",
      description: "How long the time before it is that it is compared with, as an ISO 8601 duration. Example: P4W",
    })
    baseline: string,
    @Arg("kinds", () => [EntityKind], {
      nullable: true,
      description: "Only these kinds; all when left out. Example: [PERSON, PRODUCT]",
    })
    kinds: EntityKind[] | null,
    @Arg("until", () => GraphQLDateTime, {
      nullable: true,
      description:
        "The first moment behind the window; that after the newest item when left out. Example: 2025-11-27T00:00:00Z",
    })
    until: Date | null,
    @Arg("minCount", () => Int, {
      defaultValue: 2,
      description: "Only what so many items of the window mention. Example: 3",
    })
    minCount: number,
    @Arg("limit", () => Int, { defaultValue: 20, description: `How many rows, from 1 to ${MAX_ROWS}. Example: 10` })
    limit: number,
    @Ctx() { engine }: Context,
  ): Promise<FoundRow[]> {
    requirePositive("minCount", minCount);
    requireRange("limit", limit, 1, MAX_ROWS);
    const end = until ?? (await findEnd(engine));
    const since = goBack("window", window, end);
    const from = goBack("baseline", baseline, since);
    const times = { from: from.toISOString(), since: since.toISOString(), until: end.toISOString() };
    const rows = await findTrending(engine, times, kinds ?? Object.values(EntityKind), minCount, limit);
    return rows.map((row) => ({ ...row, window: { since: times.since, until: times.until } }));
  }
}

@Resolver(() => TrendingRow)
export class TrendingRowResolver {
  @FieldResolver(() => MentioningItemConnection, {
    description: "The items of the window that mention it, newest first, with the evidence.",
  })
  items(
    @Root() { entity, window }: FoundRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(itemsByAllEntities, { ...window, entities: [entity.id] }, readPage(page, info));
  }
}

/** The first moment after the newest item: digests may be old, and the clock knows nothing of them. */
async function findEnd(engine: Context["engine"]): Promise<Date> {
  const newest = await findNewestTime(engine);
  return new Date(newest === null ? 0 : Date.parse(newest) + 1);
}
