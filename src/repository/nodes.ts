/** The nodes as the statements in cypher/read return them. Instants are RFC 3339 in UTC. */
export interface DigestNode {
  id: string;
  title: string;
  publishedAt: string;
  utcOffset: string;
  language: string;
}

export interface ItemNode {
  id: string;
  url: string;
  title: string;
  summary: string;
  highlights: string[];
  language: string;
  postedAt: string;
  postedAtSource: string;
  author: AuthorNode | null;
}

export interface AuthorNode {
  id: string;
  handle: string | null;
  name: string;
  platform: string;
  url: string;
}

export interface EntityNode {
  id: string;
  kind: string;
  name: string;
  aliases: string[];
  description: string | null;
  source: string;
}

export interface CategoryNode {
  id: string;
  name: string;
  /** Not there in a graph that was written before categories had them. */
  aliases: string[] | null;
}
