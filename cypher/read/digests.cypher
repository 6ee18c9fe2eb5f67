// All digests, newest first.
// $limit, $afterSort, $afterId
MATCH (d:Digest)
WITH d, COUNT { (d)-[:CONTAINS]->(:Item) } AS itemCount
WHERE d.publishedAt <= $afterSort AND (d.publishedAt < $afterSort OR d.id > $afterId)
RETURN 0 AS parent, d.publishedAt AS sort, d {.id, .title, .publishedAt, .utcOffset, .language} AS node, itemCount
ORDER BY sort DESC, d.id
LIMIT $limit
