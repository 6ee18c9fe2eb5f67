// Entities by their ids.
// $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e {.id, .kind, .name, .aliases, .description, .source} AS node
