// How many items that mention entities, or that authors posted, fall into each quarter of an hour, or into each day in UTC.
// $entities, $authors ids, $since, $until, $byDay
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
WITH id, CASE WHEN $byDay THEN substring(i.postedAt, 0, 10) + 'T00' ELSE substring(i.postedAt, 0, 13) END AS hour, CASE WHEN $byDay THEN 0 ELSE toInteger(substring(i.postedAt, 14, 2)) / 15 END AS quarter
RETURN id, hour, quarter, count(*) AS itemCount
ORDER BY id, hour, quarter
