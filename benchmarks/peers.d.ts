// What the benchmarks use of packages that are installed only for them, so that types are checked where they are not.
declare module "@neo4j/graphql" {
  import type { GraphQLSchema } from "graphql";
  import type { Driver } from "neo4j-driver";

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: Driver; features: { filters: { String: { LT: boolean } } } });
    getSchema(): Promise<GraphQLSchema>;
  }
}

declare module "autocannon" {
  interface Options {
    url: string;
    connections: number;
    /** How many requests to send; it ends when all are answered. */
    amount: number;
    /** Seconds after which an answer is given up. */
    timeout: number;
    /** Sent in turn. */
    requests: { method: "POST"; headers: Record<string, string>; body: string }[];
  }

  interface Result {
    errors: number;
    non2xx: number;
  }

  /** Under way; the answers as they come. */
  interface Load extends Promise<Result> {
    on(event: "response", listener: () => void): void;
  }

  export default function autocannon(options: Options): Load;
}
