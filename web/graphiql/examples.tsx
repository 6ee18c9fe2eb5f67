/** @jsxImportSource react */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type Operation, OPERATIONS } from "../operations.js";
import { questionOf } from "./address.js";

/** The panel beside the editors that lists `schema/operations`. */
export const EXAMPLES: GraphiQLPlugin = { title: "Examples", icon: Icon, content: Examples };

function Examples() {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const actions = useGraphiQLActions();

  function open(operation: Operation): void {
    // What somebody has written is kept; an example that nobody has changed makes room for the next one.
    if (!isDisposable(queryEditor?.getValue() ?? "")) actions.addTab();
    const { query, variables } = questionOf(operation);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  }

  return (
    <section aria-label="Examples">
      <h2 className="examples-title">Examples</h2>
      <ul className="examples">
        {OPERATIONS.map((operation) => (
          <li key={operation.name}>
            <button
              type="button"

              onClick={() => {
                open(operation);
              }}
            >
              <strong>{operation.name}</strong>
              <span>{operation.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isDisposable(query: string): boolean {
  return query.trim() === "" || OPERATIONS.some((operation) => operation.query === query);
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11" />
    </svg>
  );
}
