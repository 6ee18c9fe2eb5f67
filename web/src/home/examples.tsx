import networkText from "../../../schema/operations/network.graphql?raw";
import topListsText from "../../../schema/operations/top-lists.graphql?raw";
import { explore, exploreNode, PAGE, type View } from "../address/view.js";
import { ViewLink } from "../parts/view-link.js";
import { say } from "../words/say.js";

/** How the query IDE gets a question: by the file of schema/operations, or as a text with variables of its own. */
type Query = string | { text: string; variables: object };

/** Questions with their answer in the explorer, and the query that asks the same. */
const EXAMPLES: [number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, to: View, query: Query][] = [
  [1, exploreNode("Entity:ai-risk"), "who-discusses"],
  [2, exploreNode("Author:x:garymarcus"), "what-author-discusses"],
  [3, { ...exploreNode("Entity:gary-marcus"), measure: "PMI" }, "co-mentions"],
  [4, explore({ from: "Entity:gary-marcus", to: "Entity:google" }), "path"],
  [5, exploreNode("Entity:chatgpt"), { text: networkText, variables: { around: "ChatGPT" } }],
  [
    6,
    explore({ at: ["Entity:ai-risk", "Entity:ethics"].map((id) => ({ id, limit: PAGE })), selected: "Entity:ai-risk" }),
    "topic-with-narrower",
  ],
  [7, exploreNode("Category:ai-ethics"), { text: topListsText, variables: { category: "AI Ethics" } }],
  [8, explore({ query: "AI風險" }), "search"],
];

/** Eight questions to begin with. */
export function Examples() {
  return (
    <section>
      <h2>{say("examples")}</h2>
      <ul class="examples plain">
        {EXAMPLES.map(([number, to, query]) => (
          <li key={number} class="card">
            <ViewLink to={to} class="question">
              {say(`example${number}`)}
            </ViewLink>
            <a class="hint" href={ideAddress(query)}>
              {say("openIde")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The query IDE with a question in its editors. */
function ideAddress(query: Query): string {
  if (typeof query === "string") return `graphiql?operation=${query}`;
  const { text, variables } = query;
  return `graphiql#query=${encodeURIComponent(text)}&variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}`;
}
