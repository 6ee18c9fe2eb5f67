// The authors of the items that some conditions hold for, most of them first.
// $limit; conditions stand in for $filter
MATCH (i:Item)<-[:POSTED]-(a:Author)
WHERE $filter
WITH a, count(i) AS itemCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
RETURN 'Author' AS type, a.id AS id, a.name AS name, null AS kind, itemCount, firstAt, lastAt
ORDER BY itemCount DESC, id
LIMIT $limit
