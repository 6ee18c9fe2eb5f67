// How many items that mention entities, or that authors posted, fall into each slot of time; counted for one after the other, by one key.
// $entities, $authors ids, $since, $until; what an instant has in common with the others of its slot stands in for $slot
CALL () {
  UNWIND $entities AS entity
  CALL (entity) {
    MATCH (:Entity {id: entity})<-[:MENTIONS]-(i:Item)
    WHERE i.postedAt >= $since AND i.postedAt < $until
    WITH i.postedAt AS postedAt
    RETURN $slot AS start, count(*) AS itemCount
  }
  RETURN entity AS id, start, itemCount
  UNION ALL
  UNWIND $authors AS author
  CALL (author) {
    MATCH (:Author {id: author})-[:POSTED]->(i:Item)
    WHERE i.postedAt >= $since AND i.postedAt < $until
    WITH i.postedAt AS postedAt
    RETURN $slot AS start, count(*) AS itemCount
  }
  RETURN author AS id, start, itemCount
}
RETURN id, start, itemCount
ORDER BY id, start
