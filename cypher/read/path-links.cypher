// Which of some entities and authors share items with another one, in most items first.
// $links [{id, sources}], $limit for each
UNWIND $links AS link
CALL (link) {
  CALL (link) {
    MATCH (:Entity {id: link.id})<-[:MENTIONS]-(i:Item)
    RETURN i
    UNION
    MATCH (:Author {id: link.id})-[:POSTED]->(i:Item)
    RETURN i
  }
  MATCH (i)-[:MENTIONS|POSTED]-(s)
  WHERE s.id IN link.sources
  WITH s, count(i) AS itemCount
  RETURN s.id AS source, itemCount
  ORDER BY itemCount DESC, source
  LIMIT $limit
}
RETURN link.id AS id, source, itemCount
ORDER BY id, itemCount DESC, source
