import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { AUTHORS_BY_ENTITY, AUTHORS_BY_ENTITY_AND_NARROWER, authorsByPerson } from "../repository/authors.js";
import { categoriesByEntity } from "../repository/categories.js";
import { digestsByEntity } from "../repository/digests.js";
import { entitiesWhere, findEntityByName, findEntityOrder } from "../repository/entities.js";
import { itemsByEntity, itemsByEntityAndNarrower } from "../repository/items.js";
import type { EntityNode } from "../repository/nodes.js";
import { suggestNames } from "../repository/suggestions.js";
import { requireText } from "./arguments.js";
import { AuthorConnection } from "./author.js";
import { CategoryConnection } from "./category.js";
import { connectionOf, countingEdgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { DigestConnection } from "./digest.js";
import { DiscussingAuthorConnection, DiscussionOrder, ORDER, readDiscussionPage } from "./discussion.js";
import { MentioningItemConnection } from "./mention.js";
import { globalId, Node } from "./node.js";
import { EntityWhere, readEntityWhere } from "./where/entity.js";

export enum EntityKind {
  PERSON = "PERSON",
  ORGANIZATION = "ORGANIZATION",
  PRODUCT = "PRODUCT",
  TOPIC = "TOPIC",
  EVENT = "EVENT",
  PLACE = "PLACE",
}
registerEnumType(EntityKind, {
  name: "EntityKind",
  description: "What kind of thing a name stands for.",
  valuesConfig: {
    PERSON: { description: "Somebody. Example: Gary Marcus" },
    ORGANIZATION: { description: "A company, lab, university or authority. Example: Hugging Face" },
    PRODUCT: { description: "A model, tool, app, robot, chip or data set. Example: ChatGPT" },
    TOPIC: { description: "What is talked about. Example: AI risk" },
    EVENT: { description: "A conference, programme or affair. Example: Genesis Mission" },
    PLACE: { description: "A country, region or city. Example: United States" },
  },
});

/** Describes an argument that narrows a list to some kinds. */
export const KINDS = "Only these kinds; all when left out. Example: [PERSON, ORGANIZATION]";

export enum EntityOrder {
  ITEMS = "ITEMS",
  AUTHORS = "AUTHORS",
  GROWTH = "GROWTH",
  LATEST = "LATEST",
  NAME = "NAME",
}
registerEnumType(EntityOrder, {
  name: "EntityOrder",
  description: "What entities are sorted by; ties go by id.",
  valuesConfig: {
    ITEMS: { description: "Those that most items mention first." },
    AUTHORS: { description: "Those that most authors mention first." },
    GROWTH: {
      description:
        "By how many more items mention them in the seven days up to the newest item than in the seven days before.",
    },
    LATEST: { description: "Those that were mentioned last first." },
    NAME: { description: "By name, from A, capitals like small letters." },
  },
});

export enum EntitySource {
  REGISTRY = "REGISTRY",
  RULE = "RULE",
}
registerEnumType(EntitySource, {
  name: "EntitySource",
  description: "How an entity came to be known.",
  valuesConfig: {
    REGISTRY: { description: "It is listed in the registry, with its names." },
    RULE: { description: "A rule found its name in a text; nobody has listed it yet." },
  },
});

@ObjectType({
  implements: Node,
  description: "Something that items mention under one of its names, or a relative of such a thing.",
})
export class Entity extends Node {
  @Field(() => EntityKind, { description: "Example: TOPIC" })
  kind!: EntityKind;

  @Field(() => String, { description: "Its main name. Example: AI risk" })
  name!: string;

  @Field(() => [String], { description: "Its other names, in any script. Example: AI风险" })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: "What it is, in a line." })
  description!: string | null;

  @Field(() => EntitySource, { description: "How it came to be known. Example: REGISTRY" })
  source!: EntitySource;
}

@ArgsType()
class SubjectArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether what is narrower counts too: the topics below a topic, the versions of a family, at any depth. Example: true",
  })
  includeNarrower!: boolean;
}

@ObjectType({ description: "An entity in a list." })
export class EntityEdge extends countingEdgeTo(() => Entity) {}

export const EntityConnection = connectionOf(
  "EntityConnection",
  () => EntityEdge,
  () => Entity,
);

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => ID, { description: "Unique among all nodes. Example: Entity:gary-marcus" })
  id(@Root() { id }: EntityNode): string {
    return globalId("Entity", id);
  }

  @Query(() => EntityConnection, {
    description: "The entities that items mention and a filter leaves, by a chosen order.",
  })
  async entities(
    @Arg("where", () => EntityWhere, {
      nullable: true,
      description: "Only these; all when left out. Example: {kinds: [PERSON], minItems: 2}",
    })
    where: EntityWhere | null,
    @Arg("orderBy", () => EntityOrder, {
      defaultValue: EntityOrder.ITEMS,
      description: "What the list is sorted by. Example: GROWTH",
    })
    orderBy: EntityOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [order, condition] = await Promise.all([
      findEntityOrder(context.engine, orderBy),
      readEntityWhere(where, { info, context }),
    ]);
    return context.page(entitiesWhere(order, condition), {}, readPage(page, info));
  }

  @Query(() => Entity, {
    nullable: true,
    description:
      "The entity with a name; null when neither an item nor a relative brought one of that name: `extensions.didYouMean` then tells names that are near. Of several, a registered one comes first, then the one in most items.",
  })
  async entity(
    @Arg("name", () => String, {
      description: "Any of its names, in any script, case, width and spacing. Example: AI風險",
    })
    name: string,
    @Ctx() { engine, hints }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const entity = await findEntityByName(engine, requireText("name", name));
    return entity ?? hints.suggest(info, "name", name, suggestNames);
  }

  @FieldResolver(() => MentioningItemConnection, {
    description: "The items that mention it, newest first, with the evidence.",
  })
  items(
    @Root() { id }: EntityNode,
    @Args(() => SubjectArgs) { includeNarrower, ...page }: SubjectArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(includeNarrower ? itemsByEntityAndNarrower : itemsByEntity, { id }, readPage(page, info));
  }

  @FieldResolver(() => DiscussingAuthorConnection, { description: "The authors who talk about it, by a chosen order." })
  discussedBy(
    @Root() { id }: EntityNode,
    @Arg("orderBy", () => DiscussionOrder, { defaultValue: DiscussionOrder.ITEMS, description: ORDER })
    orderBy: DiscussionOrder,
    @Args(() => SubjectArgs) { includeNarrower, ...page }: SubjectArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const lists = includeNarrower ? AUTHORS_BY_ENTITY_AND_NARROWER : AUTHORS_BY_ENTITY;
    return context.page(lists[orderBy], { id, includeNarrower }, readDiscussionPage(page, info));
  }

  @FieldResolver(() => CategoryConnection, {
    description: "The categories of the items that mention it, most items first.",
  })
  categories(
    @Root() { id }: EntityNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(categoriesByEntity, { id }, readPage(page, info));
  }

  @FieldResolver(() => DigestConnection, { description: "The digests whose items mention it, newest first." })
  digests(
    @Root() { id }: EntityNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(digestsByEntity, { id }, readPage(page, info));
  }

  @FieldResolver(() => AuthorConnection, {
    description: "Where this person posts; empty for everything but persons with known accounts.",
  })
  accounts(
    @Root() { id }: EntityNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.page(authorsByPerson, { id }, readPage(page, info));
  }
}
