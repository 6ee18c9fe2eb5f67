// An author with the five entities that most of the author's items mention, each with the three authors with most items on it.
// $id
MATCH (a:Author {id: $id})-[:POSTED]->(i:Item)-[:MENTIONS]->(e:Entity)
WITH a, e, count(i) AS itemCount
ORDER BY itemCount DESC, e.id
LIMIT 5
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(spoken:Item)<-[:POSTED]-(who:Author)
  WITH who, count(spoken) AS authorItems
  ORDER BY authorItems DESC, who.id
  LIMIT 3
  RETURN collect({name: who.name, itemCount: authorItems}) AS authors
}
WITH a, e, itemCount, authors
ORDER BY itemCount DESC, e.id
WITH a, collect({name: e.name, kind: e.kind, authors: authors}) AS discusses
RETURN {name: a.name, url: a.url, discusses: discusses} AS answer
