import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { DEFAULT_SIZE } from "./connection.js";
import { grouped, MAX_COST, tooComplex } from "./limits.js";

/** A list that takes no page size is a short one: the makers of a product, the places of a mention, the fields of a type. */
const SHORT_LIST = 5;
/** No list gives more; its own field refuses a larger number, and says so better. */
const LONGEST_PAGE = 1_000;
const PAGE_SIZES = ["first", "last", "limit"];

/**
 * Refuses an operation that would make too large an answer. To be called after validation.
 * @throws QUERY_TOO_COMPLEX with `cost` and `limit` in its extensions
 */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  operationName?: string | null,
): void {
  const cost = costOf(schema, document, variables, operationName);
  if (cost <= MAX_COST) return;
  throw tooComplex(
    `the query costs ${grouped(cost)}, more than the ${grouped(MAX_COST)} allowed: ask for smaller pages (first) or fewer levels`,
    "cost",
    cost,
    MAX_COST,
  );
}

/**
 * The fields that the answer can have: a field is 1, and a list multiplies what is under it by its page size (`first`, `last` or `limit`,
 * with variables and defaults; the number of `ids`; else 5). A connection's page size is that of its `edges` and `nodes`.
 * 0 where the operation or its variables are wrong, which the execution tells.
 *
 * Linear in the text: what a fragment costs under a page size is worked out once. (`graphql-query-complexity` 1.1 walks a fragment as often
 * as it is spread, and gives up at 10,000 fields without a cost that could be told.)
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  operationName?: string | null,
): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  return coerced ? new Walk(schema, document, coerced).costOfSet(operation.selectionSet, root, null) : 0;
}

class Walk {
  private readonly known = new Map<SelectionSetNode, Map<number | null, number>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly variables: Record<string, unknown>,
  ) {}

  /** @param page what a list right here has as its size, because the connection that it belongs to was asked for so many */
  costOfSet(set: SelectionSetNode, parent: GraphQLNamedType | undefined, page: number | null): number {
    const costs = this.known.get(set) ?? new Map<number | null, number>();
    this.known.set(set, costs);
    let cost = costs.get(page);
    if (cost === undefined) {
      cost = set.selections.reduce((total, selection) => total + this.costOfSelection(selection, parent, page), 0);
      costs.set(page, cost);
    }
    return cost;
  }

  private costOfSelection(selection: SelectionNode, parent: GraphQLNamedType | undefined, page: number | null): number {
    if (selection.kind === Kind.FIELD) return this.costOfField(selection, parent, page);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.findFragment(selection.name.value);
    if (!fragment) return 0;
    const type = fragment.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : parent;
    return this.costOfSet(fragment.selectionSet, type, page);
  }

  private costOfField(node: FieldNode, parent: GraphQLNamedType | undefined, page: number | null): number {
    const field = this.findField(node.name.value, parent);
    if (!field || !node.selectionSet) return 1;
    const own = this.pageSizeOf(field, node);
    const isList = isListType(getNullableType(field.type));
    const times = isList ? (own ?? page ?? SHORT_LIST) : 1;
    return 1 + times * this.costOfSet(node.selectionSet, getNamedType(field.type), isList ? null : own);
  }

  private pageSizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
    const values = this.readArguments(field, node);
    if (Array.isArray(values.ids)) return values.ids.length;
    const sizes = PAGE_SIZES.map((name) => values[name]).filter((size) => typeof size === "number");
    if (sizes.length > 0) return Math.min(Math.max(0, ...sizes), LONGEST_PAGE);
    return field.args.some(({ name }) => name === "first") ? DEFAULT_SIZE : null;
  }

  private readArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.variables);
    } catch {
      // The field will not be answered either, and its error says why.
      return {};
    }
  }

  private findField(name: string, parent: GraphQLNamedType | undefined): GraphQLField<unknown, unknown> | undefined {
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name);
    return meta ?? (isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined);
  }

  private findFragment(name: string) {
    return this.document.definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
  }
}
