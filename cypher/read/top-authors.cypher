// The authors of the items of a period, of a category or of all, on a topic and what is narrower or on any, most items first.
// $since, $until, $category and $topic id or null, $limit
MATCH (i:Item)<-[:POSTED]-(a:Author)
WHERE
  i.postedAt >= $since AND i.postedAt < $until
  AND ($category IS NULL OR EXISTS { (i)-[:`IN`]->(:Category {id: $category}) })
  AND ($topic IS NULL OR EXISTS { (i)-[:MENTIONS]->(:Entity)-[:BROADER|VERSION_OF*0..]->(:Entity {id: $topic}) })
WITH a, count(i) AS itemCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
RETURN 'Author' AS type, a.id AS id, a.name AS name, null AS kind, itemCount, firstAt, lastAt
ORDER BY itemCount DESC, id
LIMIT $limit
