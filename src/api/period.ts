import { GraphQLDateTime } from "graphql-scalars";
import { Field, InputType, registerEnumType } from "type-graphql";
import { ALWAYS, type Period } from "../repository/period.js";
import { badInput } from "./errors.js";

@InputType("Period", { description: "A stretch of time; both ends may be left open." })
export class PeriodInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: "The first moment that belongs to it. Example: 2025-11-01T00:00:00Z",
  })
  since?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: "The first moment that no longer belongs to it. Example: 2025-12-01T00:00:00Z",
  })
  until?: Date | null;
}

export enum TimeOrder {
  NEWEST = "NEWEST",
  OLDEST = "OLDEST",
}
registerEnumType(TimeOrder, {
  name: "TimeOrder",
  description: "Which end of time a list begins at; ties go by id.",
  valuesConfig: { NEWEST: { description: "The newest first." }, OLDEST: { description: "The oldest first." } },
});

/** @throws BAD_USER_INPUT when the period ends before it begins */
export function readPeriod(argument: string, period: PeriodInput | null | undefined): Period {
  const since = period?.since?.toISOString() ?? ALWAYS.since;
  const until = period?.until?.toISOString() ?? ALWAYS.until;
  if (since >= until)
    throw badInput(`${argument}: since ${since} is not before until ${until}; expected since to be the earlier one`);
  return { since, until };
}
