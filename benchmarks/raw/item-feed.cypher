// The twenty newest items before a moment, with author, the five entities that each mentions most, and categories.
// $until
MATCH (i:Item)
WHERE i.postedAt < $until
WITH i
ORDER BY i.postedAt DESC, i.id
LIMIT 20
CALL (i) {
  MATCH (i)<-[:POSTED]-(a:Author)
  RETURN collect(a {.name, .handle}) AS author
}
CALL (i) {
  MATCH (i)-[m:MENTIONS]->(e:Entity)
  WITH m, e
  ORDER BY m.count DESC, e.id
  LIMIT 5
  RETURN collect({name: e.name, kind: e.kind, count: m.count}) AS mentions
}
CALL (i) {
  MATCH (i)-[:`IN`]->(c:Category)
  WITH c
  ORDER BY c.id
  RETURN collect(c {.name}) AS categories
}
WITH i, author, mentions, categories
ORDER BY i.postedAt DESC, i.id
RETURN collect({title: i.title, url: i.url, postedAt: i.postedAt, author: author, mentions: mentions, categories: categories}) AS answer
