import { Field, InputType, Int } from "type-graphql";
import type { Condition } from "../../repository/filter.js";
import type { Asker } from "../named.js";
import { type PeriodInput as Period, PeriodInput, readPeriod } from "../period.js";
import { type Composable, compose } from "./compose.js";
import { DiscussesWhere, readMentions } from "./mentions.js";
import { readAnyOf } from "./names.js";
import { hasItems, isOneOf } from "./parts.js";

@InputType({ description: "Which authors; all that is given has to hold." })
export class AuthorWhere implements Composable<AuthorWhere> {
  @Field(() => [String], {
    nullable: true,
    description: 'One of these: handles, hosts of sites, or names of persons. Example: ["@GaryMarcus", "李飞飞"]',
  })
  accounts?: string[] | null;

  @Field(() => DiscussesWhere, {
    nullable: true,
    description: 'What the author talks about. Example: {all: ["AI risk"], none: ["OpenAI"]}',
  })
  discusses?: DiscussesWhere | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Posted in this period. Example: {since: "2025-11-01T00:00:00Z"}',
  })
  postedDuring?: Period | null;

  @Field(() => Int, {
    nullable: true,
    description: "Posted at least so many items, in `postedDuring` where that is given. Example: 3",
  })
  minItems?: number | null;

  @Field(() => [AuthorWhere], { nullable: true, description: "Each of these holds, too." })
  and?: AuthorWhere[] | null;

  @Field(() => [AuthorWhere], { nullable: true, description: "At least one of these holds, too." })
  or?: AuthorWhere[] | null;

  @Field(() => AuthorWhere, { nullable: true, description: "This does not hold." })
  not?: AuthorWhere | null;
}

/** The condition of a filter of authors. @throws BAD_USER_INPUT naming the part that cannot be used */
export function readAuthorWhere(where: AuthorWhere | null | undefined, asker: Asker): Promise<Condition> {
  return compose(where, (argument, { accounts, discusses, postedDuring, minItems }) => [
    accounts && isOneOf("authors/accounts", readAnyOf(`${argument}.accounts`, accounts, "ACCOUNT", asker)),
    discusses && readDiscusses(`${argument}.discusses`, discusses, asker),
    hasItems({ ever: "authors/items", during: "authors/posted" }, argument, { postedDuring }, minItems),
  ]);
}

async function readDiscusses(argument: string, where: DiscussesWhere, asker: Asker): Promise<Condition> {
  const period = readPeriod(`${argument}.during`, where.during);
  if (!where.categories && !where.during) {
    return readMentions(argument, where, { entities: "authors/discusses", kinds: "authors/discusses-kinds" }, asker);
  }
  if (!where.categories) {
    const bounds = Promise.resolve({ ...period });
    return readMentions(argument, where, { entities: "authors/mentions", kinds: "authors/kinds", bounds }, asker);
  }
  const bounds = readAnyOf(`${argument}.categories`, where.categories, "CATEGORY", asker).then((categories) => ({
    ...period,
    categories,
  }));
  const inCategories = { entities: "authors/mentions-in-categories", kinds: "authors/kinds-in-categories", bounds };
  return readMentions(argument, where, inCategories, asker);
}
