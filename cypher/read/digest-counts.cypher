// How much hangs on a digest; the persons that its authors are count as entities too.
// $id
MATCH (d:Digest {id: $id})
CALL (d) { MATCH (d)-[:CONTAINS]->(i:Item) RETURN count(i) AS items }
CALL (d) { MATCH (d)-[:CONTAINS]->(:Item)<-[:POSTED]-(a:Author) RETURN count(DISTINCT a) AS authors }
CALL (d) { MATCH (d)-[:CONTAINS]->(:Item)-[m:MENTIONS]->(:Entity) RETURN count(m) AS mentions }
CALL (d) {
  MATCH (d)-[:CONTAINS]->(:Item)-[:MENTIONS]->(e:Entity) RETURN e.id AS entity
  UNION
  MATCH (d)-[:CONTAINS]->(:Item)<-[:POSTED]-(:Author)-[:SAME_AS]->(e:Entity) RETURN e.id AS entity
}
RETURN items, authors, mentions, count(entity) AS entities
