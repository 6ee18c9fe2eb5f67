// Which persons authors are.
// $ids of authors
UNWIND $ids AS id
MATCH (:Author {id: id})-[:SAME_AS]->(e:Entity)
RETURN id, e {.id, .kind, .name, .aliases, .description, .source} AS node
