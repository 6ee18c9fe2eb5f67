import { useEffect } from "react";
import { useGraphiQL } from "@graphiql/react";

/** The editors draw a box around signs that look like a sign of ASCII, such as `：`; in Chinese text that is every other sentence. */
export function ChineseSigns(): null {
  const editors = useGraphiQL((state) => [state.queryEditor, state.variableEditor, state.responseEditor]);
  useEffect(() => {
    for (const editor of editors) editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
  }, [editors]);
  return null;
}
