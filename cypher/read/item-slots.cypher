// How many items were posted in each quarter of an hour, or in each day or month in UTC.
// $since, $until, $length characters of an instant that a slot shares: 7 a month, 10 a day, 14 a quarter
MATCH (i:Item)
WHERE i.postedAt >= $since AND i.postedAt < $until
WITH i.postedAt AS postedAt
WITH CASE WHEN $length < 14 THEN substring(postedAt, 0, $length) ELSE substring(postedAt, 0, 14) + ['00', '15', '30', '45'][toInteger(substring(postedAt, 14, 2)) / 15] END AS start
RETURN '' AS id, start, count(*) AS itemCount
ORDER BY start
