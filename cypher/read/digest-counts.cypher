// How much hangs on digests; the persons that its authors are count as entities of a digest too, and so do all relatives.
// $ids
UNWIND $ids AS digest
MATCH (d:Digest {id: digest})
CALL (d) { MATCH (d)-[:CONTAINS]->(i:Item) RETURN count(i) AS items }
CALL (d) { MATCH (d)-[:CONTAINS]->(:Item)<-[:POSTED]-(a:Author) RETURN count(DISTINCT a) AS authors }
CALL (d) { MATCH (d)-[:CONTAINS]->(:Item)-[m:MENTIONS]->(:Entity) RETURN count(m) AS mentions }
CALL (d) {
  MATCH (d)-[:CONTAINS]->(:Item)-[:MENTIONS]->(mentioned:Entity)
  WITH DISTINCT mentioned
  MATCH (mentioned)-[:BROADER|MADE_BY|VERSION_OF*0..]->(e:Entity)
  RETURN e.id AS entity
  UNION
  MATCH (d)-[:CONTAINS]->(:Item)<-[:POSTED]-(:Author)-[:SAME_AS]->(person:Entity)
  WITH DISTINCT person
  MATCH (person)-[:BROADER|MADE_BY|VERSION_OF*0..]->(p:Entity)
  RETURN p.id AS entity
}
WITH d, items, authors, mentions, count(entity) AS entities
RETURN d {.id} AS node, items, authors, mentions, entities
