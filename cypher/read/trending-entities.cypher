// The entities whose share of the items grew most from a baseline to the window after it.
// $from, $since, $until: the baseline ends and the window begins at $since; $kinds, $minCount in the window, $limit
MATCH (counted:Item)
WHERE counted.postedAt >= $from AND counted.postedAt < $until
WITH
  sum(CASE WHEN counted.postedAt >= $since THEN 1 ELSE 0 END) AS inWindow,
  sum(CASE WHEN counted.postedAt < $since THEN 1 ELSE 0 END) AS inBaseline
MATCH (i:Item)-[:MENTIONS]->(e:Entity)
WHERE i.postedAt >= $from AND i.postedAt < $until AND e.kind IN $kinds
WITH
  inWindow, inBaseline, e,
  sum(CASE WHEN i.postedAt >= $since THEN 1 ELSE 0 END) AS itemCount,
  sum(CASE WHEN i.postedAt < $since THEN 1 ELSE 0 END) AS baselineCount
WHERE itemCount >= $minCount
WITH e, itemCount, baselineCount, CASE WHEN inBaseline = 0 THEN 0.0 ELSE toFloat(baselineCount) * inWindow / inBaseline END AS expected
WITH e, itemCount, baselineCount, expected, (itemCount + 1.0) / (expected + 1.0) AS score
RETURN e {.id, .kind, .name, .aliases, .description, .source} AS entity, itemCount, baselineCount, expected, score
ORDER BY score DESC, itemCount DESC, entity.id
LIMIT $limit
