import { allNames, type NamedEntity, type Registry } from "../registry/model.js";
import { toAliases } from "./aliases.js";
import { withRelatives } from "../registry/relatives.js";
import type { EntityRow, Relations } from "./rows.js";

/** The rows of what was found, by id, and of its relatives, which the registry knows. Pure. */
export function mapEntities(found: ReadonlyMap<string, NamedEntity>, registry: Registry["entities"]): EntityRow[] {
  const find = (id: string) => registry.get(id) ?? found.get(id);
  const ids = withRelatives(found.keys(), (id) => {
    const entity = find(id);
    return entity ? Object.values(relationsOf(entity)).flat() : [];
  });
  return [...ids].flatMap((id) => find(id) ?? []).map((entity) => rowOf(entity, registry));
}

/** The rows of entities: the same in every digest, and folding their names is the dearest part of mapping one. */
const entityRows = new WeakMap<NamedEntity, EntityRow>();

function rowOf(entity: NamedEntity, registry: Registry["entities"]): EntityRow {
  const row = entityRows.get(entity) ?? mapEntity(entity, registry);
  entityRows.set(entity, row);
  return row;
}

function mapEntity(entity: NamedEntity, registry: Registry["entities"]): EntityRow {
  const { id, kind, name, description, source } = entity;
  const registered = registry.get(id);
  const names = registered ? allNames(registered) : [...new Set([name, ...entity.names])];
  return {
    node: { id, kind, name, aliases: names.slice(1), description, source },
    aliases: toAliases(names),
    relations: relationsOf(entity),
  };
}

function relationsOf({ broader, madeBy, versionOf }: NamedEntity): Relations {
  return { broader: [...broader], madeBy: [...madeBy], versionOf: versionOf === null ? [] : [versionOf] };
}
