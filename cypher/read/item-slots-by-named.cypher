// How many items that mention entities, or that authors posted, fall into each quarter of an hour.
// $entities, $authors ids, $since, $until
CALL () {
  UNWIND $entities AS entity
  MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)
  RETURN entity AS id, i
  UNION ALL
  UNWIND $authors AS author
  MATCH (:Author {id: author})-[:POSTED]->(i:Item)
  RETURN author AS id, i
}
WITH id, i
WHERE i.postedAt >= $since AND i.postedAt < $until
WITH id, substring(i.postedAt, 0, 13) AS hour, toInteger(substring(i.postedAt, 14, 2)) / 15 AS quarter, count(i) AS itemCount
RETURN id, hour, quarter, itemCount
ORDER BY id, hour, quarter
