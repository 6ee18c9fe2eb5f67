// How many items were posted in each slot of time.
// $since, $until; what an instant has in common with the others of its slot stands in for $slot
MATCH (i:Item)
WHERE i.postedAt >= $since AND i.postedAt < $until
WITH i.postedAt AS postedAt
RETURN '' AS id, $slot AS start, count(*) AS itemCount
ORDER BY start
