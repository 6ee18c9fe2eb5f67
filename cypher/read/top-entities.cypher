// The entities of some kinds that the items that some conditions hold for mention, in most of them first.
// $kinds, $limit; conditions stand in for $start and $filter
$start
MATCH (i:Item)
WHERE $filter
MATCH (i)-[:MENTIONS]->(e:Entity)
WHERE e.kind IN $kinds
WITH e, count(i) AS itemCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
RETURN 'Entity' AS type, e.id AS id, e.name AS name, e.kind AS kind, itemCount, firstAt, lastAt
ORDER BY itemCount DESC, id
LIMIT $limit
