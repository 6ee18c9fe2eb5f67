import { Ctx, Field, FieldResolver, Float, Int, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import { findEvidenceByItem, type MentionEvidence, type MentionRow } from "../repository/entities.js";
import { countMentions, type Evidence as EvidenceValue, isByAuthor, readEvidence } from "../repository/evidence.js";
import type { MentioningItemRow } from "../repository/items.js";
import type { Edge } from "../repository/page.js";
import { connectionOf, edgeTo } from "./connection.js";
import type { Context } from "./context.js";
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
  AUTHOR = "author",
  VERSION = "version",
  HANDLE = "handle",
  REPOSITORY = "repository",
  QUOTED_NAME = "quoted-name",
  LATIN_NAME = "latin-name",
  PERSON_CUE = "person-cue",
  TRANSLITERATION = "transliteration",
  ORGANIZATION_CUE = "organization-cue",
}
registerEnumType(EvidenceRule, {
  name: "EvidenceRule",
  description: "How a mention was recognised.",
  valuesConfig: {
    ALIAS: { description: "The text holds a name of the entity." },
    TOPIC: { description: "The text holds a phrase that shows the topic." },
    ABOUT: { description: "The text names a product that is used for the topic." },
    AUTHOR: { description: "The text names the item's own author." },
    VERSION: { description: "The text holds the name of a family with a version. Example: GPT-5.7" },
    HANDLE: { description: "The text holds the handle of an account. Example: @GaryMarcus" },
    REPOSITORY: { description: "The text holds the name of a repository with its owner. Example: karpathy/nanoGPT" },
    QUOTED_NAME: { description: "The text holds a name in quotes or title marks. Example: 《三体》" },
    LATIN_NAME: { description: "The text holds a Latin name that nobody listed. Example: OpenClaw" },
    PERSON_CUE: { description: "A title or a verb of speech shows the name to be a person's. Example: Dr. Jane Roe" },
    TRANSLITERATION: { description: "The text holds a foreign name in Chinese letters. Example: 加里·马库斯" },
    ORGANIZATION_CUE: {
      description: "The name ends in a word for an organisation or stands behind one. Example: Acme Labs",
    },
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
const BY_AUTHOR = "Whether the item's author is the one who is mentioned. Example: false";

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

type ItemMention = Edge<MentionRow, { id: string }>;

@Resolver(() => MentionEdge)
export class MentionEdgeResolver {
  @FieldResolver(() => Int, { description: COUNT })
  count(@Root() { sort }: MentionRow): number {
    return sort;
  }

  @FieldResolver(() => Boolean, { description: BY_AUTHOR })
  async byAuthor(@Root() edge: ItemMention, @Ctx() context: Context): Promise<boolean> {
    const mention = await findEvidence(edge, context);
    return mention !== undefined && isByAuthor([mention.evidence]);
  }

  @FieldResolver(() => [Evidence], { description: EVIDENCE })
  async evidence(@Root() edge: ItemMention, @Ctx() context: Context): Promise<EvidenceValue[]> {
    const mention = await findEvidence(edge, context);
    return mention ? readEvidence([mention.evidence], mention.item) : [];
  }
}

/** That of all mentions of an item is read at once; none is left where an import removed the mention meanwhile. */
async function findEvidence({ parent, node }: ItemMention, context: Context): Promise<MentionEvidence | undefined> {
  const mentions = await context.find(findEvidenceByItem, parent.id);
  return mentions.find(({ entity }) => entity === node.id);
}

@Resolver(() => MentioningItemEdge)
export class MentioningItemEdgeResolver {
  @FieldResolver(() => Int, { description: COUNT })
  count(@Root() edge: MentioningItemRow): number {
    return countMentions(edge.mentions);
  }

  @FieldResolver(() => Boolean, { description: BY_AUTHOR })
  byAuthor(@Root() edge: MentioningItemRow): boolean {
    return isByAuthor(edge.mentions);
  }

  @FieldResolver(() => [Evidence], { description: EVIDENCE })
  evidence(@Root() edge: MentioningItemRow): EvidenceValue[] {
    return readEvidence(edge.mentions, edge.node);
  }
}
