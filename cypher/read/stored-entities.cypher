// Entities as they are stored, with their names and what they point at.
// $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (a:Alias)-[n:NAMES]->(e)
  RETURN collect(CASE WHEN a IS NULL THEN null ELSE a {
    .key, .searchText, .pinyin, .initials, text: n.text, language: n.language
  } END) AS aliases
}
CALL (e) {
  OPTIONAL MATCH (e)-[:BROADER]->(b:Entity)
  RETURN collect(b.id) AS broader
}
CALL (e) {
  OPTIONAL MATCH (e)-[:MADE_BY]->(m:Entity)
  RETURN collect(m.id) AS madeBy
}
CALL (e) {
  OPTIONAL MATCH (e)-[:VERSION_OF]->(f:Entity)
  RETURN collect(f.id) AS versionOf
}
RETURN
  e {.id, .kind, .name, .aliases, .description, .source} AS node,
  aliases, {broader: broader, madeBy: madeBy, versionOf: versionOf} AS relations
