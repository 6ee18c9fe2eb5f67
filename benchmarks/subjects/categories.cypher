// Categories, those with most items first.
// no parameters
MATCH (c:Category)<-[:`IN`]-(i:Item)
WITH c, count(i) AS itemCount
RETURN c.id AS id, c.name AS name
ORDER BY itemCount DESC, c.id
