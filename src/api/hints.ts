import type { ApolloServerPlugin } from "@apollo/server";
import { type ExecutionResult, type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import type { GraphEngine } from "../graph/engine.js";

/** What may have been meant by an argument that found nothing. */
export interface Hint {
  /** Of the field that was asked. */
  path: readonly (string | number)[];
  argument: string;
  value: string;
  /** Nearest first, at least one. */
  suggestions: string[];
}

/** Finds what may have been meant by a text. */
type Suggest = (engine: GraphEngine, text: string) => Promise<string[]>;

/** Each costs a statement, and nobody reads more. */
const MAX_HINTS = 10;
const MAX_VALUE = 80;

/** The hints of one request. */
export class Hints {
  private readonly hints: Hint[] = [];
  private asked = 0;

  constructor(private readonly engine: GraphEngine) {}

  /** Looks for what an argument may have meant that found nothing; null, the answer of its field. */
  async suggest(info: GraphQLResolveInfo, argument: string, value: string, suggest: Suggest): Promise<null> {
    if (++this.asked > MAX_HINTS) return null;
    const suggestions = await suggest(this.engine, value);
    if (suggestions.length === 0) return null;
    this.hints.push({ path: responsePathAsArray(info.path), argument, value: value.slice(0, MAX_VALUE), suggestions });
    return null;
  }

  /** What they add to the response; nothing when there are none. */
  toExtensions(): { didYouMean?: Hint[] } {
    // By where they stand, because they were found in any order.
    const placeOf = ({ path, argument }: Hint) => `${path.join(".")} ${argument}`;
    const sorted = [...this.hints].sort((a, b) => Number(placeOf(a) > placeOf(b)) - Number(placeOf(a) < placeOf(b)));
    return sorted.length === 0 ? {} : { didYouMean: sorted };
  }

  /** A result with its hints, as the response tells them. */
  addTo(result: ExecutionResult): ExecutionResult {
    return this.hints.length === 0
      ? result
      : { ...result, extensions: { ...result.extensions, ...this.toExtensions() } };
  }
}

/** Writes the hints into the `extensions` of the response. */
export const HINTS_PLUGIN: ApolloServerPlugin<{ hints: Hints }> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue, response: { body } }) {
        if (body.kind !== "single") return Promise.resolve();
        const extensions = { ...body.singleResult.extensions, ...contextValue.hints.toExtensions() };
        if (Object.keys(extensions).length > 0) body.singleResult.extensions = extensions;
        return Promise.resolve();
      },
    }),
};
