import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
} from "graphql";

/** The executor hands every parent of a level the same array, and each request another one. */
const known = new WeakMap<readonly FieldNode[], ReadonlySet<string>>();

/**
 * The names of the fields that a question asks of the edges of a connection, whatever it calls them; none where it asks for `nodes` alone.
 * Fragments, `@skip` and `@include` are read as the executor reads them. To be called from the field that answers the connection.
 */
export function askedOfEdges(info: GraphQLResolveInfo): ReadonlySet<string> {
  let asked = known.get(info.fieldNodes);
  if (!asked) {
    const edges = fieldsUnder(info.fieldNodes, info).filter(({ name }) => name.value === "edges");
    asked = new Set(fieldsUnder(edges, info).map(({ name }) => name.value));
    known.set(info.fieldNodes, asked);
  }
  return asked;
}

/** The names of all fields that a question asks below a field, at any depth, also those that it skips or asks of another type. */
export function askedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  // What stands below is put behind the rest, where the loop still comes to it.
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    if (selection.kind !== Kind.FRAGMENT_SPREAD) selections.push(...(selection.selectionSet?.selections ?? []));
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      selections.push(...(fragments[selection.name.value]?.selectionSet.selections ?? []));
    }
  }
  return names;
}

/** The fields that stand under some others, those in fragments too; without those in fragments on other types, where the type is told. */
export function fieldsUnder(
  nodes: readonly FieldNode[],
  { fragments, variableValues, schema }: GraphQLResolveInfo,
  type?: GraphQLObjectType,
): FieldNode[] {
  const isAbout = (condition: NamedTypeNode | undefined) => {
    const other = condition && schema.getType(condition.name.value);
    return !type || !other || other === type || (isAbstractType(other) && schema.isSubType(other, type));
  };
  const fields: FieldNode[] = [];
  const spread = new Set<string>();
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  // What stands in a fragment is put behind the rest, where the loop still comes to it.
  for (const selection of selections) {
    if (isLeftOut(selection, variableValues)) continue;
    if (selection.kind === Kind.FIELD) fields.push(selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (isAbout(selection.typeCondition)) selections.push(...selection.selectionSet.selections);
    } else if (!spread.has(selection.name.value)) {
      // Once is enough; fragments that spread one another twice would take forever.
      spread.add(selection.name.value);
      const fragment = fragments[selection.name.value];
      if (fragment && isAbout(fragment.typeCondition)) selections.push(...fragment.selectionSet.selections);
    }
  }
  return fields;
}

function isLeftOut(selection: SelectionNode, variables: GraphQLResolveInfo["variableValues"]): boolean {
  const isSkipped = getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true;
  return isSkipped || getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false;
}
