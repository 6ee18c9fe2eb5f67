import { Field, Float, Int, ObjectType, registerEnumType, Resolver, FieldResolver, Root } from "type-graphql";
import type { MentionRow } from "../repository/entities.js";
import { type Evidence as EvidenceValue, readEvidence } from "../repository/evidence.js";
import type { MentioningItemRow } from "../repository/items.js";
import { connectionOf, edgeTo } from "./connection.js";
import { Entity } from "./entity.js";
import { Item } from "./item.js";

export enum EvidenceField {
  TITLE = "title",
  SUMMARY = "summary",
}
registerEnumType(EvidenceField, {
  name: "EvidenceField",
  description: "A text of an item.",
  valuesConfig: { TITLE: { description: "Its title." }, SUMMARY: { description: "Its summary." } },
});

export enum EvidenceRule {
  ALIAS = "alias",
  TOPIC = "topic",
  ABOUT = "about",
}
registerEnumType(EvidenceRule, {
  name: "EvidenceRule",
  description: "How a mention was recognised.",
  valuesConfig: {
    ALIAS: { description: "The text holds a name of the entity." },
    TOPIC: { description: "The text holds a phrase that shows the topic." },
    ABOUT: { description: "The text names a product that is used for the topic." },
  },
});

@ObjectType({ description: "One place in a text where an entity is mentioned." })
export class Evidence {
  @Field(() => EvidenceField, { description: "The text it stands in. Example: SUMMARY" })
  field!: EvidenceField;

  @Field(() => Int, { description: "Where it begins, in UTF-16 units from 0. Example: 31" })
  start!: number;

  @Field(() => Int, { description: "Where it ends, exclusive. Example: 35" })
  end!: number;

  @Field(() => String, { description: "The words as they stand there. Example: AI风险" })
  surface!: string;

  @Field(() => String, { description: "The sentence around them." })
  quote!: string;

  @Field(() => EvidenceRule, { description: "How it was recognised. Example: ALIAS" })
  rule!: EvidenceRule;

  @Field(() => Float, { description: "How sure that is, from 0 to 1. Example: 0.8" })
  confidence!: number;
}

const COUNT = "How often the item mentions the entity. Example: 2";
const EVIDENCE = "The first 50 places where the entity is mentioned, title first.";

@ObjectType({ description: "An item mentions an entity; seen from the item." })
export class MentionEdge extends edgeTo(() => Entity) {}

@ObjectType({ description: "An item mentions an entity; seen from the entity." })
export class MentioningItemEdge extends edgeTo(() => Item) {}

export const MentionConnection = connectionOf(
  "MentionConnection",
  () => MentionEdge,
  () => Entity,
);
export const MentioningItemConnection = connectionOf(
  "MentioningItemConnection",
  () => MentioningItemEdge,
  () => Item,
);

@Resolver(() => MentionEdge)
export class MentionEdgeResolver {
  @FieldResolver(() => Int, { description: COUNT })
  count(@Root() edge: MentionRow): number {
    return edge.evidence.count;
  }

  @FieldResolver(() => [Evidence], { description: EVIDENCE })
  evidence(@Root() edge: MentionRow): EvidenceValue[] {
    return readEvidence(edge.evidence, edge.item);
  }
}

@Resolver(() => MentioningItemEdge)
export class MentioningItemEdgeResolver {
  @FieldResolver(() => Int, { description: COUNT })
  count(@Root() edge: MentioningItemRow): number {
    return edge.evidence.count;
  }

  @FieldResolver(() => [Evidence], { description: EVIDENCE })
  evidence(@Root() edge: MentioningItemRow): EvidenceValue[] {
    return readEvidence(edge.evidence, edge.node);
  }
}
