// Entities that at least three items mention, in most items first.
// no parameters
MATCH (e:Entity)<-[:MENTIONS]-(i:Item)
WITH e, count(i) AS itemCount
WHERE itemCount >= 3
RETURN e.id AS id, e.name AS name
ORDER BY itemCount DESC, e.id
