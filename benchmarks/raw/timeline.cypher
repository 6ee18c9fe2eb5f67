// How many items mention an entity in each month, in UTC, without the months in which none does.
// $id
MATCH (:Entity {id: $id})<-[:MENTIONS]-(i:Item)
WITH substring(i.postedAt, 0, 7) + '-01T00:00:00.000Z' AS time, count(i) AS value
ORDER BY time
RETURN collect({time: time, value: value}) AS answer
