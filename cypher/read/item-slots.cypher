// How many items were posted in each quarter of an hour, or on each day in UTC.
// $since, $until, $byDay
MATCH (i:Item)
WHERE i.postedAt >= $since AND i.postedAt < $until
WITH CASE WHEN $byDay THEN substring(i.postedAt, 0, 10) + 'T00' ELSE substring(i.postedAt, 0, 13) END AS hour, CASE WHEN $byDay THEN 0 ELSE toInteger(substring(i.postedAt, 14, 2)) / 15 END AS quarter
RETURN '' AS id, hour, quarter, count(*) AS itemCount
ORDER BY hour, quarter
