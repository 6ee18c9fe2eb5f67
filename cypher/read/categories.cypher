// All categories, most items first.
// $limit, $afterSort, $afterId
MATCH (c:Category)
WITH c, COUNT { (c)<-[:`IN`]-(:Item) } AS itemCount
WHERE itemCount <= $afterSort AND (itemCount < $afterSort OR c.id > $afterId)
RETURN 0 AS parent, itemCount AS sort, c {.id, .name} AS node, itemCount
ORDER BY sort DESC, c.id
LIMIT $limit
