// What some items mention and, when asked, who posted them, in most of these items first: items of entities, of topics and what is narrower, of authors, of categories.
// $entities, $topics, $authors, $categories ids, $since, $until, $kinds, $withAuthors, $always ids that come first, $limit
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
WITH n, count(*) AS weight
WHERE n.kind IN $kinds OR (n.platform IS NOT NULL AND $withAuthors) OR n.id IN $always
WITH n, weight
ORDER BY CASE WHEN n.id IN $always THEN 0 ELSE 1 END, weight DESC, n.id
LIMIT $limit
RETURN collect({type: CASE WHEN n.kind IS NULL THEN 'Author' ELSE 'Entity' END, id: n.id, label: n.name, kind: n.kind, weight: weight}) AS nodes
