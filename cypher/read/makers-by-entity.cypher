// Who makes entities.
// $ids of entities
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:MADE_BY]->(e:Entity)
RETURN id, e {.id, .kind, .name, .aliases, .description, .source} AS node
ORDER BY id, e.id
