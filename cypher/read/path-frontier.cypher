// What the items of some entities and authors hold, in most of these items first: one step of a walk, each item looked at once.
// $entities, $authors ids to go on from, $kinds and $throughAuthors what may come next, $ends ids that always may, $limit
CALL () {
  UNWIND $entities AS entity
  MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)
  RETURN i
  UNION
  UNWIND $authors AS author
  MATCH (:Author {id: author})-[:POSTED]->(i:Item)
  RETURN i
}
MATCH (i)-[:MENTIONS|POSTED]-(n)
WHERE n.kind IN $kinds OR (n.platform IS NOT NULL AND $throughAuthors) OR n.id IN $ends
WITH n, count(i) AS itemCount
RETURN CASE WHEN n.kind IS NULL THEN 'Author' ELSE 'Entity' END AS type, n.id AS id, itemCount
ORDER BY CASE WHEN id IN $ends THEN 0 ELSE 1 END, itemCount DESC, id
LIMIT $limit
