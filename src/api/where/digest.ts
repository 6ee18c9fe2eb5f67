import { Field, InputType } from "type-graphql";
import type { Condition } from "../../repository/filter.js";
import type { Asker } from "../named.js";
import { type PeriodInput as Period, PeriodInput, readPeriod } from "../period.js";
import { type Composable, compose } from "./compose.js";
import { MentionsWhere, readMentions } from "./mentions.js";
import { readAnyOf } from "./names.js";
import { isOneOf } from "./parts.js";

@InputType({ description: "Which digests; all that is given has to hold." })
export class DigestWhere implements Composable<DigestWhere> {
  @Field(() => MentionsWhere, {
    nullable: true,
    description: 'What items of the digest mention, one item or several. Example: {all: ["AI risk"]}',
  })
  mentions?: MentionsWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: 'With an item of one of these: handles, hosts of sites, or names of persons. Example: ["@GaryMarcus"]',
  })
  authors?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Naming one of these categories, by name or key. Example: ["AI Ethics"]',
  })
  categories?: string[] | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Published in this period. Example: {since: "2025-11-01T00:00:00Z"}',
  })
  publishedDuring?: Period | null;

  @Field(() => [DigestWhere], { nullable: true, description: "Each of these holds, too." })
  and?: DigestWhere[] | null;

  @Field(() => [DigestWhere], { nullable: true, description: "At least one of these holds, too." })
  or?: DigestWhere[] | null;

  @Field(() => DigestWhere, { nullable: true, description: "This does not hold." })
  not?: DigestWhere | null;
}

const MENTIONS = { entities: "digests/mentions", kinds: "digests/kinds" };

/** The condition of a filter of digests. @throws BAD_USER_INPUT naming the part that cannot be used */
export function readDigestWhere(where: DigestWhere | null | undefined, asker: Asker): Promise<Condition> {
  return compose(where, (argument, { mentions, authors, categories, publishedDuring }) => [
    mentions && readMentions(`${argument}.mentions`, mentions, MENTIONS, asker),
    authors && isOneOf("digests/authors", readAnyOf(`${argument}.authors`, authors, "ACCOUNT", asker)),
    categories && isOneOf("digests/categories", readAnyOf(`${argument}.categories`, categories, "CATEGORY", asker)),
    publishedDuring && {
      name: "digests/published",
      values: readPeriod(`${argument}.publishedDuring`, publishedDuring),
    },
  ]);
}
