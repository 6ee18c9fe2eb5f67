import { Field, InputType, Int } from "type-graphql";
import type { Condition } from "../../repository/filter.js";
import type { Asker } from "../named.js";
import { EntityKind, EntitySource } from "../entity.js";
import { type PeriodInput as Period, PeriodInput } from "../period.js";
import { type Composable, compose } from "./compose.js";
import { readAnyOf } from "./names.js";
import { hasItems, isOneOf } from "./parts.js";

@InputType({ description: "Which entities; all that is given has to hold." })
export class EntityWhere implements Composable<EntityWhere> {
  @Field(() => [EntityKind], { nullable: true, description: "Of one of these kinds. Example: [PERSON, ORGANIZATION]" })
  kinds?: EntityKind[] | null;

  @Field(() => [EntitySource], { nullable: true, description: "Known in one of these ways. Example: [RULE]" })
  sources?: EntitySource[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Mentioned in one of these categories, by name or key. Example: ["AI Ethics"]',
  })
  categories?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Mentioned by one of these: handles, hosts of sites, or names of persons. Example: ["@GaryMarcus"]',
  })
  discussedBy?: string[] | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Mentioned in this period. Example: {since: "2025-11-01T00:00:00Z"}',
  })
  mentionedDuring?: Period | null;

  @Field(() => Int, {
    nullable: true,
    description: "Mentioned by at least so many items, in `mentionedDuring` where that is given. Example: 3",
  })
  minItems?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Below one of these topics, or a version of one of these families. Example: ["AI risk"]',
  })
  narrowerThan?: string[] | null;

  @Field(() => [EntityWhere], { nullable: true, description: "Each of these holds, too." })
  and?: EntityWhere[] | null;

  @Field(() => [EntityWhere], { nullable: true, description: "At least one of these holds, too." })
  or?: EntityWhere[] | null;

  @Field(() => EntityWhere, { nullable: true, description: "This does not hold." })
  not?: EntityWhere | null;
}

/** The condition of a filter of entities. @throws BAD_USER_INPUT naming the part that cannot be used */
export function readEntityWhere(where: EntityWhere | null | undefined, asker: Asker): Promise<Condition> {
  return compose(where, (argument, given) => {
    const { kinds, sources, categories, discussedBy, mentionedDuring, minItems, narrowerThan } = given;
    return [
      kinds && { name: "entities/kinds", values: { kinds } },
      sources && { name: "entities/sources", values: { sources } },
      categories && isOneOf("entities/categories", readAnyOf(`${argument}.categories`, categories, "CATEGORY", asker)),
      discussedBy && isOneOf("entities/authors", readAnyOf(`${argument}.discussedBy`, discussedBy, "ACCOUNT", asker)),
      hasItems({ ever: "entities/items", during: "entities/mentioned" }, argument, { mentionedDuring }, minItems),
      narrowerThan &&
        isOneOf("entities/narrower", readAnyOf(`${argument}.narrowerThan`, narrowerThan, "ENTITY", asker)),
    ];
  });
}
