import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import { findCommunities } from "../repository/communities.js";
import { type NodeKey, readKey } from "../repository/named.js";
import {
  MAX_EDGES,
  type Network as Held,
  type NetworkRequest,
  type NetworkScope,
  readNetwork,
} from "../repository/network.js";
import { requireRange } from "./arguments.js";
import type { Context } from "./context.js";
import { EntityKind } from "./entity.js";
import { badInput } from "./errors.js";
import { type Asker, NAMED, readCategory, readNamed } from "./named.js";
import { globalId } from "./node.js";
import { PeriodInput, readPeriod } from "./period.js";

const MAX_DEPTH = 2;
const MAX_NODES = 500;
const NO_ITEMS: NetworkScope = { entities: [], topics: [], authors: [], categories: [] };

export enum NetworkEdgeType {
  CO_MENTION = "CO_MENTION",
  DISCUSSES = "DISCUSSES",
}
registerEnumType(NetworkEdgeType, {
  name: "NetworkEdgeType",
  description: "What joins two nodes of a network.",
  valuesConfig: {
    CO_MENTION: { description: "The same items mention both entities." },
    DISCUSSES: { description: "The author, who is the source, mentions the entity, which is the target." },
  },
});

@ObjectType({
  description:
    "An entity or author in a network. Its items: `node(id)`, then `items`; with those of a neighbour alone: `path`.",
})
export class NetworkNode {
  @Field(() => ID, { description: "Of the entity or author, for `node`. Example: Entity:openai" })
  id!: string;

  @Field(() => String, { description: "Its main name. Example: OpenAI" })
  label!: string;

  @Field(() => String, { description: "Kind of the entity, or AUTHOR. Example: ORGANIZATION" })
  kind!: string;

  @Field(() => Int, { description: "How many items of the network hold it. Example: 4" })
  weight!: number;

  @Field(() => Int, {
    description: "Number of its community, by Louvain's method: 0 is the one with most nodes. Example: 0",
  })
  community!: number;
}

@ObjectType({
  description: "Two nodes of a network that items hold together; `path(from: source, to: target)` shows them.",
})
export class NetworkEdge {
  @Field(() => ID, { description: "Unique in the network, and the same whenever it is asked for." })
  id!: string;

  @Field(() => ID, { description: "Id of one node. Example: Entity:gary-marcus" })
  source!: string;

  @Field(() => ID, { description: "Id of the other node. Example: Entity:openai" })
  target!: string;

  @Field(() => NetworkEdgeType, { description: "What joins them. Example: CO_MENTION" })
  type!: NetworkEdgeType;

  @Field(() => Int, { description: "How many items of the network hold both. Example: 3" })
  weight!: number;
}

@ObjectType({ description: "Who and what is mentioned together, flat, ready for a chart." })
export class Network {
  @Field(() => [NetworkNode], { description: "Highest weight first." })
  nodes!: NetworkNode[];

  @Field(() => [NetworkEdge], { description: `Highest weight first, ${MAX_EDGES} at most.` })
  edges!: NetworkEdge[];
}

@ArgsType()
class NetworkArgs {
  @Field(() => String, { nullable: true, description: `Its items make the network: ${NAMED}. Example: OpenAI` })
  around?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The items on this topic and all that is narrower make the network. Example: AI风险",
  })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The items in this category make the network: its name or id. Example: AI Ethics",
  })
  category?: string | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: `1 for what these items hold, ${MAX_DEPTH} also for what all other items of those nodes hold. Example: 1`,
  })
  depth!: number;

  @Field(() => Int, {
    defaultValue: 100,
    description: `How many nodes, from 1 to ${MAX_NODES}: those in most items. Example: 50`,
  })
  limit!: number;

  @Field(() => [EntityKind], {
    nullable: true,
    description:
      "Only entities of these kinds beside the one it is around; all when left out. Example: [PERSON, TOPIC]",
  })
  kinds?: EntityKind[] | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether authors are nodes, too. Example: true" })
  authors!: boolean;

  @Field(() => PeriodInput, { nullable: true, description: "Only items posted in this time." })
  during?: PeriodInput | null;
}

@Resolver()
export class NetworkResolver {
  @Query(() => Network, {
    description:
      "Who and what the items of an entity, author, topic or category mention together; empty where the name is unknown. Give exactly one of `around`, `topic` and `category`.",
  })
  async network(
    @Args(() => NetworkArgs) args: NetworkArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Network> {
    requireRange("depth", args.depth, 1, MAX_DEPTH);
    requireRange("limit", args.limit, 1, MAX_NODES);
    const request: NetworkRequest = {
      depth: args.depth,
      kinds: args.kinds ?? Object.values(EntityKind),
      withAuthors: args.authors,
      limit: args.limit,
      period: readPeriod("during", args.during),
    };
    requireOne(args);
    const read = async (scope: NetworkScope | null) =>
      toAnswer(scope ? await readNetwork(context.engine, scope, request) : { nodes: [], edges: [] });
    // Where the argument is a key, it need not be looked up, unless nothing is found: then it may be unknown.
    const network = await read(toScope(args, readKey(args.around ?? args.topic ?? "")));
    return network.nodes.length > 0 ? network : read(await findScope(args, { info, context }));
  }
}

/** A network as the API tells it: with ids that are unique among all nodes, and communities that are worked out when one is asked for. */
function toAnswer({ nodes, edges }: Held): Network {
  const ids = new Map(nodes.map(({ type, id }) => [id, { type, id: globalId(type, id) }]));
  let communities: Map<string, number> | undefined;
  const communityOf = (id: string) => (communities ??= findCommunities(nodes, edges)).get(id) ?? 0;
  return {
    nodes: nodes.map(({ type, id, label, kind, weight }) => ({
      id: globalId(type, id),
      label,
      kind: kind ?? "AUTHOR",
      weight,
      get community() {
        return communityOf(id);
      },
    })),
    edges: edges.flatMap(({ source, target, weight }) => {
      const from = ids.get(source);
      const to = ids.get(target);
      if (!from || !to) return [];
      const type = from.type === "Author" ? NetworkEdgeType.DISCUSSES : NetworkEdgeType.CO_MENTION;
      return [{ id: `${from.id}|${to.id}`, source: from.id, target: to.id, type, weight }];
    }),
  };
}

function requireOne({ around, topic, category }: NetworkArgs): void {
  const given = [around, topic, category].filter((text) => text != null);
  if (given.length !== 1)
    throw badInput(`around, topic, category: ${given.length} are given; expected exactly one of them`);
}

/** The items that the one given argument stands for; null where its name is unknown. */
async function findScope({ around, topic, category }: NetworkArgs, asker: Asker): Promise<NetworkScope | null> {
  if (category != null) {
    const id = await readCategory("category", category, asker.context);
    return id === null ? null : { ...NO_ITEMS, categories: [id] };
  }
  const named = await (topic == null ? readNamed("around", around ?? "", asker) : readNamed("topic", topic, asker));
  return toScope({ topic }, named && { type: named.type, id: named.node.id });
}

/** The items of what `around` or `topic` names; null where there are none. */
function toScope({ topic }: { topic?: string | null | undefined }, key: NodeKey | null): NetworkScope | null {
  if (!key) return null;
  if (topic != null) return key.type === "Entity" ? { ...NO_ITEMS, topics: [key.id] } : null;
  return { ...NO_ITEMS, [key.type === "Entity" ? "entities" : "authors"]: [key.id] };
}
