import { ApolloSandbox } from "@apollo/sandbox";
import { FIRST_OPERATION } from "../operations.js";

/** Where Apollo serves the page that is shown in a frame; the Content-Security-Policy of this page names it, too. */
const APOLLO = "https://sandbox.embed.apollographql.com";

const page = document.querySelector<HTMLElement>("#sandbox");
const state = document.querySelector("#state");

// A frame does not tell whether it could be loaded, so the server of its page is asked first.
fetch(APOLLO, { mode: "no-cors" }).then(
  () => {
    if (page) show(page);
  },
  () => {
    if (state) state.textContent = "Apollo Sandbox cannot be reached from here: it is loaded from the internet.";
  },
);

function show(target: HTMLElement): void {
  const { query: document, variables } = FIRST_OPERATION;
  target.replaceChildren();
  new ApolloSandbox({
    target,
    initialEndpoint: new URL("graphql", location.href).href,
    initialState: { document, variables, pollForSchemaUpdates: false },
    runTelemetry: false,
    // The style sheet of this page does that, because the policy allows no styles in attributes.
    allowDynamicStyles: false,
  });
}
