// The entities that names belong to, by folded name.
// $ids keys of aliases
UNWIND $ids AS id
MATCH (:Alias {key: id})-[:NAMES]->(e:Entity)
RETURN id, e {.id, .kind, .name, .aliases, .description, .source} AS node
ORDER BY id, e.id
