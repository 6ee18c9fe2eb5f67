import { Field, InputType } from "type-graphql";
import type { Condition } from "../../repository/filter.js";
import { holdsText } from "../../repository/items.js";
import { requireText } from "../arguments.js";
import { badInput } from "../errors.js";
import type { Asker } from "../named.js";
import { type PeriodInput as Period, PeriodInput, readPeriod } from "../period.js";
import { type Composable, compose } from "./compose.js";
import { MentionsWhere, readMentions } from "./mentions.js";
import { readAnyOf, requireNames } from "./names.js";
import { isOneOf } from "./parts.js";

@InputType({ description: "Which items; all that is given has to hold." })
export class ItemWhere implements Composable<ItemWhere> {
  @Field(() => MentionsWhere, {
    nullable: true,
    description: 'What the item mentions. Example: {any: ["OpenAI", "Anthropic"]}',
  })
  mentions?: MentionsWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Posted by one of these: handles, hosts of sites, or names of persons. Example: ["@GaryMarcus"]',
  })
  authors?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In one of these categories, by name or key. Example: ["AI Ethics"]',
  })
  categories?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Contained in one of these digests, by key. Example: ["2025-11-26-08"]',
  })
  digests?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Title and summary hold all words of this plain text, as `search` finds them. Example: AI 风险",
  })
  text?: string | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Posted in this period. Example: {since: "2025-11-01T00:00:00Z"}',
  })
  during?: Period | null;

  @Field(() => [ItemWhere], { nullable: true, description: "Each of these holds, too." })
  and?: ItemWhere[] | null;

  @Field(() => [ItemWhere], { nullable: true, description: "At least one of these holds, too." })
  or?: ItemWhere[] | null;

  @Field(() => ItemWhere, { nullable: true, description: "This does not hold." })
  not?: ItemWhere | null;
}

const MENTIONS = { entities: "items/mentions", kinds: "items/kinds" };

/** The condition of a filter of items. @throws BAD_USER_INPUT naming the part that cannot be used */
export function readItemWhere(where: ItemWhere | null | undefined, asker: Asker): Promise<Condition> {
  return compose(where, (argument, { mentions, authors, categories, digests, text, during }) => [
    mentions && readMentions(`${argument}.mentions`, mentions, MENTIONS, asker),
    authors && isOneOf("items/authors", readAnyOf(`${argument}.authors`, authors, "ACCOUNT", asker)),
    categories && isOneOf("items/categories", readAnyOf(`${argument}.categories`, categories, "CATEGORY", asker)),
    digests && { name: "items/digests", values: { ids: [...requireNames(`${argument}.digests`, digests)] } },
    typeof text === "string" && readText(`${argument}.text`, text),
    during && { name: "items/posted", values: readPeriod(`${argument}.during`, during) },
  ]);
}

function readText(argument: string, text: string): Condition {
  const condition = holdsText(requireText(argument, text));
  if (!condition) throw badInput(`${argument}: ${JSON.stringify(text)} holds no letter or digit to look for`);
  return condition;
}
