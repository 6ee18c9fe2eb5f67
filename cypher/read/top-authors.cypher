// The authors of the items that some conditions hold for, most of them first.
// $limit; conditions stand in for $start and $filter
$start
MATCH (i:Item)
WHERE $filter
MATCH (i)<-[:POSTED]-(a:Author)
WITH a, count(i) AS itemCount, min(i.postedAt) AS firstAt, max(i.postedAt) AS lastAt
RETURN 'Author' AS type, a.id AS id, a.name AS name, null AS kind, itemCount, firstAt, lastAt
ORDER BY itemCount DESC, id
LIMIT $limit
