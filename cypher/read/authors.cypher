// All authors, most items first.
// $limit, $afterSort, $afterId
MATCH (a:Author)
WITH a, COUNT { (a)-[:POSTED]->(:Item) } AS itemCount
WHERE itemCount <= $afterSort AND (itemCount < $afterSort OR a.id > $afterId)
RETURN 0 AS parent, itemCount AS sort, a {.id, .handle, .name, .platform, .url} AS node, itemCount
ORDER BY sort DESC, a.id
LIMIT $limit
