// Which of some entities the items of a period mention together, and how many items mention just these of them.
// $entities ids, $since, $until
UNWIND $entities AS entity
MATCH (e:Entity {id: entity})<-[:MENTIONS]-(i:Item)
WHERE i.postedAt >= $since AND i.postedAt < $until
WITH i, e
ORDER BY e.id
WITH i, collect(e.id) AS ids
WHERE size(ids) > 1
RETURN ids, count(i) AS itemCount
