// All items, newest first.
// $limit, $afterSort, $afterId
MATCH (i:Item)
WHERE i.postedAt <= $afterSort AND (i.postedAt < $afterSort OR i.id > $afterId)
RETURN 0 AS parent, i.postedAt AS sort, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource} AS node
ORDER BY sort DESC, i.id
LIMIT $limit
