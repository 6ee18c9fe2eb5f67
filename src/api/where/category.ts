import { Field, InputType, Int } from "type-graphql";
import type { Condition } from "../../repository/filter.js";
import type { Asker } from "../named.js";
import { type PeriodInput as Period, PeriodInput } from "../period.js";
import { type Composable, compose } from "./compose.js";
import { MentionsWhere, readMentions } from "./mentions.js";
import { readAnyOf } from "./names.js";
import { hasItems, isOneOf } from "./parts.js";

@InputType({ description: "Which categories; all that is given has to hold." })
export class CategoryWhere implements Composable<CategoryWhere> {
  @Field(() => [String], { nullable: true, description: 'One of these, by name or key. Example: ["AI Ethics"]' })
  names?: string[] | null;

  @Field(() => MentionsWhere, {
    nullable: true,
    description: 'What items of the category mention, one item or several. Example: {all: ["AI risk"]}',
  })
  mentions?: MentionsWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: 'With an item of one of these: handles, hosts of sites, or names of persons. Example: ["@GaryMarcus"]',
  })
  authors?: string[] | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'With an item posted in this period. Example: {since: "2025-11-01T00:00:00Z"}',
  })
  postedDuring?: Period | null;

  @Field(() => Int, {
    nullable: true,
    description: "With at least so many items, posted in `postedDuring` where that is given. Example: 3",
  })
  minItems?: number | null;

  @Field(() => [CategoryWhere], { nullable: true, description: "Each of these holds, too." })
  and?: CategoryWhere[] | null;

  @Field(() => [CategoryWhere], { nullable: true, description: "At least one of these holds, too." })
  or?: CategoryWhere[] | null;

  @Field(() => CategoryWhere, { nullable: true, description: "This does not hold." })
  not?: CategoryWhere | null;
}

const MENTIONS = { entities: "categories/mentions", kinds: "categories/kinds" };

/** The condition of a filter of categories. @throws BAD_USER_INPUT naming the part that cannot be used */
export function readCategoryWhere(where: CategoryWhere | null | undefined, asker: Asker): Promise<Condition> {
  return compose(where, (argument, { names, mentions, authors, postedDuring, minItems }) => [
    names && isOneOf("categories/names", readAnyOf(`${argument}.names`, names, "CATEGORY", asker)),
    mentions && readMentions(`${argument}.mentions`, mentions, MENTIONS, asker),
    authors && isOneOf("categories/authors", readAnyOf(`${argument}.authors`, authors, "ACCOUNT", asker)),
    hasItems({ ever: "categories/items", during: "categories/posted" }, argument, { postedDuring }, minItems),
  ]);
}
