import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { type Highlight as HighlightValue, highlightItem, highlightName } from "../repository/highlights.js";
import type { ItemNode } from "../repository/nodes.js";
import type { Edge, Page } from "../repository/page.js";
import { type Search, searchFor, type SearchRow } from "../repository/search.js";
import { suggestNames } from "../repository/suggestions.js";
import { requireText } from "./arguments.js";
import { connectionOf, edgeTo, PageArgs, readPage } from "./connection.js";
import type { Context } from "./context.js";
import { badInput } from "./errors.js";
import { EvidenceField } from "./mention.js";
import { Node, type TypedNode } from "./node.js";

export enum SearchKind {
  ITEM = "ITEM",
  ENTITY = "ENTITY",
  AUTHOR = "AUTHOR",
  CATEGORY = "CATEGORY",
}
registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "What can be searched.",
  valuesConfig: {
    ITEM: { description: "Items, by the words of title and summary." },
    ENTITY: { description: "Entities, by any of their names." },
    AUTHOR: { description: "Authors, by name or handle." },
    CATEGORY: { description: "Categories, by name." },
  },
});

@ObjectType({ description: "A place where words of the query stand." })
export class Highlight {
  @Field(() => EvidenceField, {
    nullable: true,
    description: "The text of the item that it stands in; null where `quote` is a name. Example: TITLE",
  })
  field!: EvidenceField | null;

  @Field(() => Int, { description: "Where it begins in that text or name, in UTF-16 units from 0. Example: 0" })
  start!: number;

  @Field(() => Int, { description: "Where it ends, exclusive. Example: 4" })
  end!: number;

  @Field(() => String, { description: "The words as they stand there. Example: AI风险" })
  surface!: string;

  @Field(() => String, { description: "The sentence around them, or the name that was found. Example: Gary Marcus" })
  quote!: string;
}

/** An edge that is answered, and what was asked. */
interface FoundEdge extends Omit<Edge<SearchRow, object>, "node"> {
  node: TypedNode;
  search: Search;
}

@ObjectType({ description: "The query finds a node." })
export class SearchEdge extends edgeTo(() => Node) {
  @Field(() => Int, {
    description:
      "How well: 7 it is the very name (or handle), 6 a name begins with it, 5 a name does in pinyin or has these initials, 4 a name holds all its words; 3 a title holds it as it is written, 2 a title holds all its words, 1 title and summary do. Of names as good the one in most items comes first, of items the newest. Example: 7",
  })
  score!: number;
}

export const SearchConnection = connectionOf(
  "SearchConnection",
  () => SearchEdge,
  () => Node,
);

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "What holds all words of a query, best first. Words are compared as names are: in any case, width and script; what is written together (`AI风险`) stands together, and English plurals count. Names are also found by their beginning, and Chinese ones by pinyin.",
  })
  async search(
    @Arg("query", () => String, {
      description: "Plain text, Chinese or English; no character in it is syntax. Example: AI 风险",
    })
    query: string,
    @Arg("kinds", () => [SearchKind], {
      nullable: true,
      description: "Only these kinds; all when left out. Example: [ENTITY, AUTHOR]",
    })
    kinds: SearchKind[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (kinds?.length === 0) throw badInput("kinds: is empty; leave it out to search all kinds");
    const search = readSearch(requireText("query", query), kinds ?? Object.values(SearchKind), context);
    const found = await context.page(search.list, {}, readPage(page, info));
    if (found.edges.length === 0) await context.hints.suggest(info, "query", query, suggestNames);
    return toConnection(found, search);
  }
}

const MAX_WORDS = 30;

function readSearch(query: string, kinds: SearchKind[], { engine }: Context): Search {
  const search = searchFor(engine.name, query, kinds);
  if (!search) throw badInput(`query: "${query.slice(0, 80)}" holds no letter or digit; expected words, in any script`);
  if (search.parts.length > MAX_WORDS)
    throw badInput(`query: asks for ${search.parts.length} words; expected at most ${MAX_WORDS}`);
  return search;
}

/** Nodes that tell their type, and edges that know what was searched for. */
function toConnection(page: Page<SearchRow, object>, search: Search) {
  const edges = page.edges.map((edge): FoundEdge => ({
    ...edge,
    node: { ...edge.node, __typename: edge.type },
    search,
  }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => [Highlight], {
    description:
      "Where the words stand: the first 50 places of an item, title first, or those in the name that was found.",
  })
  highlights(@Root() { node, names, search }: FoundEdge): HighlightValue[] {
    if (node.__typename === "Item") return highlightItem(node as TypedNode & ItemNode, search.parts);
    return highlightName(names, search.query, search.parts);
  }
}
