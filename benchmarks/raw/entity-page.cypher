// An entity with its ten newest items, the ten authors with most items on it, and the ten entities that are mentioned beside it most.
// $id
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(i:Item)
  WITH m, i
  ORDER BY i.postedAt DESC, i.id
  LIMIT 10
  RETURN collect({title: i.title, url: i.url, postedAt: i.postedAt, count: m.count}) AS items
}
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(spoken:Item)<-[:POSTED]-(a:Author)
  WITH a, count(spoken) AS authorItems
  ORDER BY authorItems DESC, a.id
  LIMIT 10
  RETURN collect({name: a.name, itemCount: authorItems}) AS authors
}
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(shared:Item)-[:MENTIONS]->(other:Entity)
  WHERE other.id <> e.id
  WITH other, count(shared) AS sharedItems
  ORDER BY sharedItems DESC, other.id
  LIMIT 10
  RETURN collect({name: other.name, itemCount: sharedItems}) AS coMentioned
}
RETURN {name: e.name, kind: e.kind, aliases: e.aliases, items: items, authors: authors, coMentioned: coMentioned} AS answer
