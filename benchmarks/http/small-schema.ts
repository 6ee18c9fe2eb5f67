/** A schema in the shape of ours, small enough that every server can be given it: 20 items, each with its author and 3 mentions. */
export const TYPE_DEFINITIONS = `
  type Query { items(first: Int!): [Item!]! }
  type Item { id: ID! url: String! title: String! postedAt: String! author: Author! mentions(first: Int!): [Mention!]! }
  type Author { id: ID! handle: String! name: String! }
  type Mention { count: Int! entity: Entity! }
  type Entity { id: ID! kind: Kind! name: String! }
  enum Kind { PERSON ORGANIZATION PRODUCT TOPIC }
`;

/** 482 fields. */
export const QUESTION = `query Feed($items: Int!, $mentions: Int!) {
  items(first: $items) {
    id url title postedAt
    author { id handle name }
    mentions(first: $mentions) { count entity { id kind name } }
  }
}`;
export const VARIABLES = { items: 20, mentions: 3 };

const KINDS = ["PERSON", "ORGANIZATION", "PRODUCT", "TOPIC"];
const authors = times(7, (n) => ({ id: `Author:x:author${n}`, handle: `author${n}`, name: `作者${n}` }));
const entities = times(11, (n) => ({ id: `Entity:e${n}`, kind: KINDS[n % 4], name: `实体${n}` }));
const items = times(40, (n) => ({
  id: `Item:x:${n}`,
  url: `https://x.com/author${n % 7}/status/${n}`,
  title: `第${n}条：人工智能的风险`,
  postedAt: new Date(1_764_000_000_000 - n * 60_000).toISOString(),
  author: n % 7,
  mentions: times(5, (m) => ({ count: m + 1, entity: (n + m) % 11 })),
}));

type First = { first: number };

/** Everything is in memory and at once there, so that what is measured is the way to the resolvers and back. */
export const RESOLVERS = {
  Query: { items: (_: unknown, { first }: First) => items.slice(0, first) },
  Item: {
    author: ({ author }: { author: number }) => authors[author],
    mentions: ({ mentions }: { mentions: unknown[] }, { first }: First) => mentions.slice(0, first),
  },
  Mention: { entity: ({ entity }: { entity: number }) => entities[entity] },
};

function times<Value>(count: number, make: (n: number) => Value): Value[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
