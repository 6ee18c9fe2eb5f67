/** @jsxImportSource react */
import { useGraphiQL } from "@graphiql/react";

/** Says why there are no docs where the server does not tell its schema; nothing where it does. */
export function SchemaNote() {
  const error = useGraphiQL((state) => state.fetchError);
  if (error === null) return null;
  return (
    <p role="status" className="schema-note">
      No docs and no completion, but operations run all the same. {messageOf(error)}
    </p>
  );
}

/** GraphiQL keeps a failed introspection as the text that it shows: the answer as JSON, or the message of an error. */
function messageOf(error: string): string {
  try {
    const answer = JSON.parse(error) as { errors?: { message?: string }[] };
    return answer.errors?.[0]?.message ?? "";
  } catch {
    return error;
  }
}
