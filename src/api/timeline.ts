import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { isTimeZone } from "../repository/buckets.js";
import { itemsByPeriod } from "../repository/items.js";
import { type NodeKey, readKey } from "../repository/named.js";
import {
  ALL_ITEMS,
  type NamedSlots,
  readItemSlots,
  readNamedSlots,
  type Slot,
  slotLength,
  type TimelineKey,
  type TimelineRow as Row,
  toTimeline,
} from "../repository/timeline.js";
import { PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { badInput } from "./errors.js";
import { ItemConnection } from "./item.js";
import { type Asker, NAMED, readAllNamed, requireLength } from "./named.js";
import { PeriodInput, readPeriod } from "./period.js";

const MAX_KEYS = 10;
const LENGTH = { least: 1, most: MAX_KEYS };
const MAX_ROWS = 5_000;

export enum Bucket {
  HOUR = "HOUR",
  DAY = "DAY",
  WEEK = "WEEK",
  MONTH = "MONTH",
}
registerEnumType(Bucket, {
  name: "Bucket",
  description: "A stretch of local time that counts are summed up in.",
  valuesConfig: {
    HOUR: { description: "From one full hour to the next." },
    DAY: { description: "From midnight to midnight: 23 or 25 hours where clocks change." },
    WEEK: { description: "From Monday to Sunday, as in ISO 8601." },
    MONTH: { description: "A calendar month." },
  },
});

@ObjectType({ description: "How many items one bucket of time holds, ready for a chart." })
export class TimelineRow {
  @Field(() => GraphQLDateTime, { description: "When the bucket begins. Example: 2025-11-25T16:00:00.000Z" })
  time!: string;

  @Field(() => GraphQLDateTime, { description: "When the next one begins. Example: 2025-11-26T16:00:00.000Z" })
  until!: string;

  @Field(() => String, { description: "What is counted: a name, or items for all of them. Example: OpenAI" })
  key!: string;

  @Field(() => Int, { description: "How many items it has in this bucket, 0 where there are none. Example: 4" })
  value!: number;
}

@Resolver(() => TimelineRow)
export class TimelineResolver {
  @Query(() => [TimelineRow], {
    description: `How many items were posted over time, gaps filled with zero, by time and then as \`of\` has it; ${MAX_ROWS} rows at most.`,
  })
  async timeline(
    @Arg("of", () => [String], {
      nullable: true,
      description: `Whose items, up to ${MAX_KEYS}: ${NAMED}; all items when left out. What nobody knows has zeros. Example: ["OpenAI", "@sama"]`,
    })
    of: string[] | null,
    @Arg("bucket", () => Bucket, { description: "How long a bucket is. Example: DAY" }) bucket: Bucket,
    @Arg("timeZone", () => String, {
      defaultValue: "UTC",
      description:
        "Where hours, days, weeks and months are those of: a name of the IANA database. Example: Asia/Shanghai",
    })
    timeZone: string,
    @Arg("during", () => PeriodInput, {
      nullable: true,
      description: "From when to when; where it is open, from the first or to the last of the items.",
    })
    during: PeriodInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    if (!isTimeZone(timeZone))
      throw badInput(`timeZone: "${timeZone.slice(0, 80)}" is unknown; expected a name such as Asia/Shanghai or UTC`);
    const period = readPeriod("during", during);
    const length = slotLength(bucket, timeZone);
    const read = (keys: readonly NodeKey[]) => readNamedSlots(context.engine, keys, period, length);
    const [keys, slots] = of
      ? await readOf(of, read, { info, context })
      : [[ALL_ITEMS], await readItemSlots(context.engine, period, length)];
    const rows = toTimeline(slots, keys, {
      bucket,
      timeZone,
      since: during?.since?.getTime() ?? null,
      until: during?.until?.getTime() ?? null,
      most: MAX_ROWS,
    });
    if (!rows)
      throw badInput(
        `bucket: ${bucket} makes more than ${MAX_ROWS} rows; expected a larger bucket, fewer names, or a shorter during`,
      );
    return rows;
  }

  @FieldResolver(() => ItemConnection, { description: "The items that the row counts, newest first." })
  items(
    @Root() { id, type, time, until }: Row,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parent = {
      since: time,
      until,
      entity: type === "Entity" ? id : null,
      author: type === "Author" ? id : null,
    };
    return context.page(itemsByPeriod, parent, readPage(page, info));
  }
}

/** Who is asked for, and the slots of all of them. Where the texts are keys, they are looked up only if one has no slot: it may be unknown. */
async function readOf(
  of: readonly string[],
  read: (keys: readonly NodeKey[]) => Promise<NamedSlots>,
  asker: Asker,
): Promise<[TimelineKey[], Slot[]]> {
  requireLength("of", of, LENGTH);
  const keys = of.flatMap((text) => readKey(text) ?? []);
  const early = keys.length === of.length ? await read(keys) : null;
  const known = keys.flatMap((key): KeyWithName[] => {
    const name = early?.names.get(key.id);
    return name === undefined ? [] : [{ ...key, name }];
  });
  if (early && known.length === of.length) return [toTimelineKeys(of, known), early.slots];
  const named = await readAllNamed("of", of, LENGTH, asker);
  const found = named.map((it) => it && { type: it.type, id: it.node.id, name: it.node.name });
  const { slots } = early ?? (await read(found.filter((it) => it !== null)));
  return [toTimelineKeys(of, found), slots];
}

type KeyWithName = NodeKey & { name: string };

/** The main name of what is known, each once; the text that was asked for where it is unknown or names the same as another. */
function toTimelineKeys(texts: readonly string[], named: readonly (KeyWithName | null)[]): TimelineKey[] {
  const keys = new Map<string, TimelineKey>();
  texts.forEach((text, index) => {
    const { type = "Entity", id = `unknown ${text}`, name } = named[index] ?? {};
    const isTaken = [...keys.values()].some(({ key }) => key === name);
    if (!keys.has(id)) keys.set(id, { key: name === undefined || isTaken ? text : name, id, type });
  });
  return [...keys.values()];
}
