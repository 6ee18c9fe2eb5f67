// Entities as they are stored, with their names and what they point at.
// $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[n:NAMES]-(a:Alias)
  RETURN collect(a {.key, .searchText, .pinyin, .initials, text: n.text, language: n.language}) AS aliases
}
CALL (e) {
  MATCH (e)-[:BROADER]->(b:Entity)
  RETURN collect(b.id) AS broader
}
CALL (e) {
  MATCH (e)-[:MADE_BY]->(m:Entity)
  RETURN collect(m.id) AS madeBy
}
CALL (e) {
  MATCH (e)-[:VERSION_OF]->(f:Entity)
  RETURN collect(f.id) AS versionOf
}
RETURN
  e {.id, .kind, .name, .aliases, .description, .source} AS node,
  aliases, {broader: broader, madeBy: madeBy, versionOf: versionOf} AS relations
