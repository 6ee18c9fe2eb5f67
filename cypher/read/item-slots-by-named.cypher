// How many items that mention entities, or that authors posted, fall into each quarter of an hour, or into each day or month in UTC.
// $entities, $authors ids, $since, $until, $length characters of an instant that a slot shares: 7 a month, 10 a day, 14 a quarter
CALL () {
  UNWIND $entities AS entity
  MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)
  RETURN entity AS id, i.postedAt AS postedAt
  UNION ALL
  UNWIND $authors AS author
  MATCH (:Author {id: author})-[:POSTED]->(i:Item)
  RETURN author AS id, i.postedAt AS postedAt
}
WITH id, postedAt
WHERE postedAt >= $since AND postedAt < $until
WITH id, CASE WHEN $length < 14 THEN substring(postedAt, 0, $length) ELSE substring(postedAt, 0, 14) + ['00', '15', '30', '45'][toInteger(substring(postedAt, 14, 2)) / 15] END AS start
RETURN id, start, count(*) AS itemCount
ORDER BY id, start
