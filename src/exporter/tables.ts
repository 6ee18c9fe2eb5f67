/** Types of properties as `neo4j-admin` names them in the header of a file. */
export type ColumnType = "string" | "long" | "string[]" | "long[]" | "double[]";

/** The properties of a node or relationship, by name. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** One kind of relationship, from the nodes of a table. */
export interface LinkTable {
  /** Name of its files. */
  name: string;
  type: string;
  /** The label of what it points at. */
  to: string;
  columns: Columns;
}

/** One kind of node, with the relationships that begin at it. */
export interface NodeTable {
  /** Name of its files, and of the statement in `cypher/export/` that reads its pages. */
  name: string;
  /** Name of the statement there that reads what begins at a page of it; null when nothing does. */
  linkStatement: string | null;
  label: string;
  /** The property that it is known by. */
  key: string;
  columns: Columns;
  links: readonly LinkTable[];
}

const SEARCHED_NAME = { searchText: "string", pinyin: "string", initials: "string" } as const;

const EVIDENCE = {
  count: "long",
  fields: "string[]",
  starts: "long[]",
  ends: "long[]",
  surfaces: "string[]",
  rules: "string[]",
  confidences: "double[]",
} as const;

/** The graph as docs/graph-model.md tells it. */
export const TABLES: readonly NodeTable[] = [
  {
    name: "digests",
    linkStatement: "digests-links",
    label: "Digest",
    key: "id",
    columns: {
      title: "string",
      publishedAt: "string",
      utcOffset: "string",
      language: "string",
      contentHash: "string",
      importer: "string",
    },
    links: [
      { name: "digest-items", type: "CONTAINS", to: "Item", columns: { position: "long" } },
      { name: "digest-categories", type: "IN", to: "Category", columns: {} },
    ],
  },
  {
    name: "items",
    linkStatement: "items-links",
    label: "Item",
    key: "id",
    columns: {
      url: "string",
      title: "string",
      summary: "string",
      highlights: "string[]",
      language: "string",
      postedAt: "string",
      postedAtSource: "string",
      postedBy: "string",
      searchText: "string",
    },
    links: [
      { name: "mentions", type: "MENTIONS", to: "Entity", columns: EVIDENCE },
      { name: "item-categories", type: "IN", to: "Category", columns: {} },
    ],
  },
  {
    name: "authors",
    linkStatement: "authors-links",
    label: "Author",
    key: "id",
    columns: {
      handle: "string",
      name: "string",
      platform: "string",
      url: "string",
      namedAt: "string",
      ...SEARCHED_NAME,
    },
    links: [
      { name: "posted", type: "POSTED", to: "Item", columns: {} },
      { name: "same-as", type: "SAME_AS", to: "Entity", columns: {} },
      { name: "discusses", type: "DISCUSSES", to: "Entity", columns: { items: "long" } },
      { name: "covers", type: "COVERS", to: "Category", columns: { items: "long" } },
    ],
  },
  {
    name: "entities",
    linkStatement: "entities-links",
    label: "Entity",
    key: "id",
    columns: { kind: "string", name: "string", aliases: "string[]", description: "string", source: "string" },
    links: [
      { name: "entity-categories", type: "IN", to: "Category", columns: { items: "long" } },
      { name: "broader", type: "BROADER", to: "Entity", columns: {} },
      { name: "made-by", type: "MADE_BY", to: "Entity", columns: {} },
      { name: "version-of", type: "VERSION_OF", to: "Entity", columns: {} },
    ],
  },
  {
    name: "aliases",
    linkStatement: "aliases-links",
    label: "Alias",
    key: "key",
    columns: SEARCHED_NAME,
    links: [{ name: "names", type: "NAMES", to: "Entity", columns: { text: "string", language: "string" } }],
  },
  {
    name: "categories",
    linkStatement: null,
    label: "Category",
    key: "id",
    columns: { name: "string", aliases: "string[]", ...SEARCHED_NAME },
    links: [],
  },
];
