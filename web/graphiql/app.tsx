/** @jsxImportSource react */
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { FIRST_OPERATION } from "../operations.js";
import { type Question, questionOf } from "./address.js";
import { ChineseSigns } from "./chinese-signs.js";
import { EXAMPLES } from "./examples.js";
import { SchemaNote } from "./schema-note.js";

const fetcher = createGraphiQLFetcher({ url: new URL("graphql", location.href).href });
const PLUGINS = [EXAMPLES, HISTORY_PLUGIN];

/** GraphiQL with our examples; `asked` is opened in a tab of its own, beside those of the last visit. */
export function App({ asked }: { asked: Question | null }) {
  // GraphiQL keeps its tabs there; where there are none, this is the first visit.
  const isFirstVisit = localStorage.getItem("graphiql:tabState") === null;
  const question = asked ?? (isFirstVisit ? questionOf(FIRST_OPERATION) : null);
  const initial = question && { initialQuery: question.query, initialVariables: question.variables };
  return (
    <GraphiQL
      {...initial}
      fetcher={fetcher}
      plugins={PLUGINS}
      visiblePlugin={EXAMPLES}
      defaultEditorToolsVisibility="variables"
      schemaDescription
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <a href="./" className="home">
          Throughline
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <SchemaNote />
        <ChineseSigns />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
