import type { Connection, Counted, Evidence, ItemTold, Named } from "./answers.js";

// What the side panel is told of each type of node.

type Some<N> = { nodes: N[] };

export type EntityDetails = Required<Named> & {
  __typename: "Entity";
  aliases: string[];
  description: string | null;
  source: "REGISTRY" | "RULE";
  accounts: Some<Named>;
  broader: Named[];
  madeBy: Named[];
  versionOf: Named | null;
  narrower: Some<Named>;
  makes: Some<Named>;
  versions: Some<Named>;
  discussedBy: Connection<Counted>;
};

export type AuthorDetails = Named & {
  __typename: "Author";
  handle: string | null;
  url: string;
  person: Named | null;
  discusses: Connection<Counted>;
  mentionedBy: { edges: Counted[] };
  similarAuthors: { edges: { sharedCount: number; node: Named }[] };
};

export type ItemDetails = ItemTold & {
  __typename: "Item";
  categories: Some<Named>;
  digests: Some<{ id: string; title: string }>;
  mentions: { edges: { count: number; evidence: Evidence[]; node: Named }[] };
};

/** A category or a digest. */
export type CollectionDetails = { id: string; authors: Connection<Counted>; entities: Connection<Counted> } & (
  | { __typename: "Category"; name: string; aliases: string[] }
  | { __typename: "Digest"; title: string; publishedAt: string }
);

export type Details = EntityDetails | AuthorDetails | ItemDetails | CollectionDetails;

export interface CoMention extends Counted<Required<Named>> {
  pmi: number;
  lift: number;
  jaccard: number;
}
