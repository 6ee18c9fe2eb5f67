// How many items were posted in each quarter of an hour.
// $since, $until
MATCH (i:Item)
WHERE i.postedAt >= $since AND i.postedAt < $until
WITH substring(i.postedAt, 0, 13) AS hour, toInteger(substring(i.postedAt, 14, 2)) / 15 AS quarter, count(i) AS itemCount
RETURN '' AS id, hour, quarter, itemCount
ORDER BY hour, quarter
