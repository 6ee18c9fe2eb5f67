import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from "graphql";
import { categoriesByItem } from "../repository/categories.js";
import { entitiesByItem } from "../repository/entities.js";
import type { Along, PageRequest } from "../repository/page.js";
import { fieldsUnder } from "./asked-fields.js";

/** The lists of an item that are read together with it, by the field that answers them. */
const LISTS_OF_ITEM: Record<string, Along["list"]> = { mentions: entitiesByItem, categories: categoriesByItem };

/**
 * The lists that a question asks of each item of the connection that the field answers. Their resolvers find them in the loaders of the
 * request, as long as they ask for the same; what is asked for twice, or from a cursor on, is left to them.
 */
export function listsAlong(
  info: GraphQLResolveInfo,
  readRequest: (args: object, info: GraphQLResolveInfo) => PageRequest,
): Along[] {
  const connection = getNamedType(info.returnType);
  const item = isObjectType(connection) && getNamedType(connection.getFields().nodes?.type);
  if (!isObjectType(item) || item.name !== "Item") return [];
  const asked = askedOfNodes(info, item);
  return Object.entries(LISTS_OF_ITEM).flatMap(([name, list]) => {
    const [node, another] = asked.filter((field) => field.name.value === name);
    const field = item.getFields()[name];
    if (!node || another || !field) return [];
    try {
      const asking = { ...info, fieldNodes: [node], fieldName: name, parentType: item, returnType: field.type };
      const request = readRequest(getArgumentValues(field, node, info.variableValues), asking);
      return request.cursor === null ? [{ list, request }] : [];
    } catch {
      // What is wrong with the arguments is told where they stand.
      return [];
    }
  });
}

function askedOfNodes(info: GraphQLResolveInfo, type: GraphQLObjectType): FieldNode[] {
  const named = (fields: FieldNode[], name: string) => fields.filter((field) => field.name.value === name);
  const fields = fieldsUnder(info.fieldNodes, info);
  const nodes = [...named(fields, "nodes"), ...named(fieldsUnder(named(fields, "edges"), info), "node")];
  return fieldsUnder(nodes, info, type);
}
