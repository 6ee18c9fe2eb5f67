import { getArgumentValues, getNamedType, type GraphQLResolveInfo, isObjectType } from "graphql";
import { fieldsUnder } from "./asked-fields.js";
import type { Context } from "./context.js";

/**
 * Begins to read the lists that a question asks of a node while the node itself is looked up, because its key is all that they need. Asked
 * again for the node, their resolvers find them in the loaders of the request; where there is no such node, they were read for nothing.
 */
export function readAhead(typeName: string, id: string, context: Context, info: GraphQLResolveInfo): void {
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) return;
  for (const node of fieldsUnder(info.fieldNodes, info, type)) {
    const field = type.getFields()[node.name.value];
    if (!field || !getNamedType(field.type).name.endsWith("Connection")) continue;
    const { name: fieldName, type: returnType } = field;
    const asking = { ...info, parentType: type, fieldName, returnType, fieldNodes: [node] };
    const begin = async (): Promise<unknown> =>
      await field.resolve?.({ id }, getArgumentValues(field, node, info.variableValues), context, asking);
    // What is wrong with the field is told when it is asked for.
    void begin().catch(() => undefined);
  }
}
