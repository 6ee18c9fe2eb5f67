// How many items mention an entity on each day of a period, in UTC, without the days on which none does.
// $id, $since, $until
MATCH (:Entity {id: $id})<-[:MENTIONS]-(i:Item)
WHERE i.postedAt >= $since AND i.postedAt < $until
WITH substring(i.postedAt, 0, 10) AS day, count(i) AS value
ORDER BY day
RETURN collect({time: day + 'T00:00:00.000Z', value: value}) AS answer
