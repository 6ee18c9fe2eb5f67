// How often and by how many authors entities are mentioned in a period, and when first and last.
// $entities ids, $since, $until
UNWIND $entities AS entity
CALL (entity) {
  MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)
  WHERE i.postedAt >= $since AND i.postedAt < $until
  OPTIONAL MATCH (i)<-[:POSTED]-(a:Author)
  RETURN count(DISTINCT i) AS itemCount, count(DISTINCT a) AS authorCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
}
RETURN entity AS id, itemCount, authorCount, firstAt, lastAt
