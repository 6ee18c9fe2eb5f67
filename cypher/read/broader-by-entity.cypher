// The topics that topics are a part of.
// $ids of entities
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:BROADER]->(e:Entity)
RETURN id, e {.id, .kind, .name, .aliases, .description, .source} AS node
ORDER BY id, e.id
