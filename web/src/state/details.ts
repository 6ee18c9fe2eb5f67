import { view } from "../address/current.js";
import type { Connection } from "../ask/answers.js";
import { ask } from "../ask/ask.js";
import type { CoMention, Details } from "../ask/details.js";
import { resource } from "../ask/resource.js";
import authorText from "../operations/author.graphql?raw";
import coMentionsText from "../operations/co-mentions.graphql?raw";
import collectionText from "../operations/collection.graphql?raw";
import entityText from "../operations/entity.graphql?raw";
import itemText from "../operations/item.graphql?raw";

const OPERATIONS: Record<string, string> = {
  Entity: entityText,
  Author: authorText,
  Item: itemText,
  Category: collectionText,
  Digest: collectionText,
};

/** What is known of the node in the side panel; `node` is null when the graph does not hold it. */
export const details = resource(
  () => (view.value.page === "explore" ? view.value.selected : null),
  (id, signal) => ask<{ node: Details | null }>(OPERATIONS[id.split(":")[0] ?? ""] ?? entityText, { id }, signal),
);

/** What is mentioned together with the entity in the side panel, by the chosen measure. */
export const coMentions = resource(
  () => {
    const { selected, measure } = view.value;
    return selected?.startsWith("Entity:") ? { id: selected, measure } : null;
  },
  (variables, signal) =>
    ask<{ node: { coMentioned: Connection<CoMention> } | null }>(coMentionsText, variables, signal).then(
      ({ node }) => node?.coMentioned.edges ?? [],
    ),
);
