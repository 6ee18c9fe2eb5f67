// Which of some entities and authors the same items hold, in most of them first; the items are those of the nodes' statement.
// $entities, $topics, $authors, $categories ids, $since, $until, $nodes ids, $limit
CALL () {
  UNWIND $entities AS entity
  MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)
  RETURN i
  UNION
  UNWIND $topics AS topic
  MATCH (:Entity {id: topic})<-[:BROADER|VERSION_OF*0..]-(narrower:Entity)
  WITH DISTINCT narrower
  MATCH (narrower)<-[:MENTIONS]-(i:Item)
  RETURN i
  UNION
  UNWIND $authors AS author
  MATCH (:Author {id: author})-[:POSTED]->(i:Item)
  RETURN i
  UNION
  UNWIND $categories AS category
  MATCH (:Category {id: category})<-[:`IN`]-(i:Item)
  RETURN i
}
WITH i
WHERE i.postedAt >= $since AND i.postedAt < $until
MATCH (i)-[:MENTIONS|POSTED]-(n)
WITH n, collect(i) AS held
WHERE n.id IN $nodes
WITH n.id AS id, held
UNWIND held AS holder
WITH holder, collect(id) AS ids
UNWIND ids AS source
UNWIND ids AS target
WITH source, target
WHERE source < target
WITH source, target, count(*) AS weight
ORDER BY weight DESC, source, target
LIMIT $limit
RETURN collect({source: source, target: target, weight: weight}) AS edges
