// Removes those of the entities that nothing mentions, no author is and no other points at; returns what each may leave behind.
// $rows [{entity}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
WHERE NOT EXISTS { (:Item)-[:MENTIONS]->(e) }
  AND NOT EXISTS { (:Author)-[:SAME_AS]->(e) }
  AND NOT EXISTS { (other:Entity)-[:BROADER|MADE_BY|VERSION_OF]->(e) WHERE other.id <> e.id }
CALL (e) {
  MATCH (e)<-[:NAMES]-(a:Alias)
  RETURN collect(a.key) AS keys
}
CALL (e) {
  MATCH (e)-[:BROADER|MADE_BY|VERSION_OF]->(r:Entity)
  RETURN collect(r.id) AS relatives
}
WITH e, e.id AS id, keys, relatives
DETACH DELETE e
RETURN id, keys, relatives
