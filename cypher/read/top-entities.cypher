// The entities that the items of a period, of a category or of all, mention, in most items first.
// $since, $until, $kinds, $category id or null, $limit
MATCH (i:Item)
WHERE i.postedAt >= $since AND i.postedAt < $until AND ($category IS NULL OR EXISTS { (i)-[:`IN`]->(:Category {id: $category}) })
MATCH (i)-[:MENTIONS]->(e:Entity)
WHERE e.kind IN $kinds
WITH e, count(i) AS itemCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
RETURN 'Entity' AS type, e.id AS id, e.name AS name, e.kind AS kind, itemCount, firstAt, lastAt
ORDER BY itemCount DESC, id
LIMIT $limit
