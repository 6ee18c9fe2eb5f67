// The entities of some kinds that items mention, in most items first.
// $kinds, $limit, $afterSort, $afterId
MATCH (e:Entity)
WHERE e.kind IN $kinds
WITH e, COUNT { (e)<-[:MENTIONS]-(:Item) } AS itemCount
WHERE itemCount > 0 AND itemCount <= $afterSort AND (itemCount < $afterSort OR e.id > $afterId)
RETURN 0 AS parent, itemCount AS sort, e {.id, .kind, .name, .aliases, .description, .source} AS node, itemCount
ORDER BY sort DESC, e.id
LIMIT $limit
