import { Field, InputType } from "type-graphql";
import type { GraphValue } from "../../graph/engine.js";
import type { Condition } from "../../repository/filter.js";
import type { Asker } from "../named.js";
import { EntityKind } from "../entity.js";
import { type PeriodInput as Period, PeriodInput } from "../period.js";
import { readNames } from "./names.js";

@InputType({ description: "Which entities something mentions; all that is given has to hold." })
export class MentionsWhere {
  @Field(() => [String], {
    nullable: true,
    description: 'Each of these, by any of its names. Example: ["OpenAI", "人工智能风险"]',
  })
  all?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'At least one of these, by any of its names. Example: ["OpenAI", "Anthropic"]',
  })
  any?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'None of these, by any of their names. Example: ["Grok"]' })
  none?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether what is narrower counts as the same: the topics below a topic, the versions of a family.",
  })
  includeNarrower!: boolean;

  @Field(() => [EntityKind], { nullable: true, description: "Only mentions of these kinds count. Example: [PERSON]" })
  kinds?: EntityKind[] | null;
}

@InputType({ description: "What an author talks about; all that is given has to hold." })
export class DiscussesWhere extends MentionsWhere {
  @Field(() => [String], {
    nullable: true,
    description: 'Only items of these categories count, by name or key. Example: ["AI Ethics"]',
  })
  categories?: string[] | null;

  @Field(() => PeriodInput, { nullable: true, description: "Only items posted in this period count." })
  during?: Period | null;
}

/** The files in cypher/filter that say that something mentions one of some entities, or anything of some kinds. */
interface MentionConditions {
  entities: string;
  kinds: string;
  /** Other values that the files take, looked up meanwhile. */
  bounds?: Promise<Record<string, GraphValue>>;
}

/**
 * The condition that something mentions what is asked for.
 * @throws BAD_USER_INPUT when a list of names is empty or too long
 */
export async function readMentions(
  argument: string,
  { all, any, none, includeNarrower, kinds }: MentionsWhere,
  conditions: MentionConditions,
  asker: Asker,
): Promise<Condition> {
  const idsOf = async (list: string, names: string[] | null | undefined) =>
    names ? await readNames(`${argument}.${list}`, names, includeNarrower ? "NARROWER" : "ENTITY", asker) : null;
  const [each, some, no, bounds] = await Promise.all([
    idsOf("all", all),
    idsOf("any", any),
    idsOf("none", none),
    conditions.bounds,
  ]);
  const values = { kinds: kinds ?? Object.values(EntityKind), ...bounds };
  const one = (entities: string[]): Condition => ({ name: conditions.entities, values: { entities, ...values } });
  const found = (each ?? []).map(one);
  if (some) found.push(one(some.flat()));
  if (no) found.push({ not: one(no.flat()) });
  return { all: found.length === 0 ? [{ name: conditions.kinds, values }] : found };
}
