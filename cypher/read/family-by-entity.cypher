// The families that entities are versions of.
// $ids of entities
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:VERSION_OF]->(e:Entity)
RETURN id, e {.id, .kind, .name, .aliases, .description, .source} AS node
