// The authors who mention each of some entities in a period, in most items first.
// $entities ids, $since, $until, $limit for each
UNWIND $entities AS entity
CALL (entity) {
  MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)<-[:POSTED]-(a:Author)
  WHERE i.postedAt >= $since AND i.postedAt < $until
  WITH a, count(i) AS itemCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
  RETURN a, itemCount, firstAt, lastAt
  ORDER BY itemCount DESC, a.id
  LIMIT $limit
}
RETURN entity, 'Author' AS type, a.id AS id, a.name AS name, null AS kind, itemCount, firstAt, lastAt
ORDER BY entity, itemCount DESC, id
