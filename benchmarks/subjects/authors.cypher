// Authors of at least three items that mention something, those of most items first.
// no parameters
MATCH (a:Author)-[:POSTED]->(i:Item)-[:MENTIONS]->(:Entity)
WITH a, count(DISTINCT i) AS itemCount
WHERE itemCount >= 3
RETURN a.id AS id, a.name AS name
ORDER BY itemCount DESC, a.id
