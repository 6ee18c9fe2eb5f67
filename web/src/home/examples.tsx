import { explore, exploreNode, PAGE, type View } from "../address/view.js";
import { ViewLink } from "../parts/view-link.js";
import { say } from "../words/say.js";

type Example = [number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, to: View, operation: string, variables?: object];

/** Questions with their answer in the explorer, and with the operation of schema/operations that asks the same. */
const EXAMPLES: Example[] = [
  [1, exploreNode("Entity:ai-risk"), "WhoDiscusses"],
  [2, exploreNode("Author:x:garymarcus"), "WhatAuthorDiscusses"],
  [3, { ...exploreNode("Entity:gary-marcus"), measure: "PMI" }, "CoMentions"],
  [4, explore({ from: "Entity:gary-marcus", to: "Entity:google" }), "Path"],
  [5, exploreNode("Entity:chatgpt"), "Network", { around: "ChatGPT" }],
  [
    6,
    explore({ at: ["Entity:ai-risk", "Entity:ethics"].map((id) => ({ id, limit: PAGE })), selected: "Entity:ai-risk" }),
    "TopicWithNarrower",
  ],
  [7, exploreNode("Category:ai-ethics"), "TopLists", { category: "AI Ethics" }],
  [8, explore({ query: "AI風險" }), "Search"],
];

/** Eight questions to begin with. */
export function Examples() {
  return (
    <section>
      <h2>{say("examples")}</h2>
      <ul class="examples plain">
        {EXAMPLES.map(([number, to, operation, variables]) => (
          <li key={number} class="card">
            <ViewLink to={to} class="question">
              {say(`example${number}`)}
            </ViewLink>
            <a class="hint" href={ideAddress(operation, variables)}>
              {say("openIde")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The query IDE with an operation that ships, and its variables where they are not its own. */
function ideAddress(operation: string, variables?: object): string {
  const parts = new URLSearchParams({ operation });
  if (variables) parts.set("variables", JSON.stringify(variables));
  return `graphiql?${parts.toString()}`;
}
