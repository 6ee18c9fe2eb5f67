// A category with its ten newest items, and the ten entities and ten authors with most of its items.
// $id
MATCH (c:Category {id: $id})
CALL (c) {
  MATCH (c)<-[:`IN`]-(i:Item)
  WITH i
  ORDER BY i.postedAt DESC, i.id
  LIMIT 10
  RETURN collect(i {.title, .url, .postedAt}) AS items
}
CALL (c) {
  MATCH (c)<-[r:`IN`]-(e:Entity)
  WITH r, e
  ORDER BY r.items DESC, e.id
  LIMIT 10
  RETURN collect({name: e.name, itemCount: r.items}) AS entities
}
CALL (c) {
  MATCH (c)<-[:`IN`]-(posted:Item)<-[:POSTED]-(a:Author)
  WITH a, count(posted) AS authorItems
  ORDER BY authorItems DESC, a.id
  LIMIT 10
  RETURN collect({name: a.name, itemCount: authorItems}) AS authors
}
RETURN {name: c.name, items: items, entities: entities, authors: authors} AS answer
