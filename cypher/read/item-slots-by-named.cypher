// How many items that mention entities, or that authors posted, fall into each slot of time, with their names; counted for one after the other, by one key.
// $entities, $authors ids, $since, $until; what an instant has in common with the others of its slot stands in for $slot
CALL () {
  UNWIND $entities AS entity
  MATCH (n:Entity {id: entity})
  CALL (n) {
    MATCH (n)<-[:MENTIONS]-(i:Item)
    WHERE i.postedAt >= $since AND i.postedAt < $until
    WITH i.postedAt AS postedAt
    RETURN $slot AS start, count(*) AS itemCount
  }
  RETURN n.id AS id, n.name AS name, start, itemCount
  UNION ALL
  UNWIND $authors AS author
  MATCH (n:Author {id: author})
  CALL (n) {
    MATCH (n)-[:POSTED]->(i:Item)
    WHERE i.postedAt >= $since AND i.postedAt < $until
    WITH i.postedAt AS postedAt
    RETURN $slot AS start, count(*) AS itemCount
  }
  RETURN n.id AS id, n.name AS name, start, itemCount
}
RETURN id, name, start, itemCount
ORDER BY id, start
