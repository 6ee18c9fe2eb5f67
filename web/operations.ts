import { Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from "graphql";

/** An operation of `schema/operations`, as the IDEs offer it. */
export interface Operation {
  /** As the operation calls itself, e.g. `WhoDiscusses`. */
  name: string;
  /** The comment above it, e.g. `Which authors discuss a topic, since when, and where exactly do they say it?` */
  question: string;
  /** The whole text, with the comment. */
  query: string;
  /** What its variables are when nobody sets them, e.g. `{ topic: "AI risk" }`. */
  variables: Record<string, Json>;
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const files = import.meta.glob<string>("../schema/operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** All of `schema/operations`, in the order of their files' names. */
export const OPERATIONS: readonly Operation[] = Object.values(files).map(readOperation);

/** What the IDEs open with. */
export const FIRST_OPERATION = findOperation("who-discusses") ?? readOperation("query Empty { __typename }");

/** By the name of the operation or of its file, without its ending: `WhoDiscusses` and `who-discusses` are the same. */
export function findOperation(name: string): Operation | undefined {
  const wanted = fold(name);
  return OPERATIONS.find((operation) => fold(operation.name) === wanted);
}

function fold(name: string): string {
  return name.replaceAll("-", "").toLowerCase();
}

function readOperation(query: string): Operation {
  const [operation] = parse(query).definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const variables = (operation?.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue === undefined ? null : valueFromASTUntyped(defaultValue),
  ]);
  return {
    name: operation?.name?.value ?? "",
    question: /^# (.+)/.exec(query)?.[1] ?? "",
    query,
    variables: Object.fromEntries(variables) as Record<string, Json>,
  };
}
