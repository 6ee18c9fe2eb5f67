// Entities as they are stored, with their names.
// $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (a:Alias)-[:NAMES]->(e)
  RETURN collect(CASE WHEN a IS NULL THEN null ELSE a {.key, .text, .language} END) AS aliases
}
RETURN e {.id, .kind, .name, .aliases, .description, .source} AS node, aliases
