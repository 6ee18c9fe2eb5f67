// The ten authors who mention an entity in most items, each with the latest three of these.
// $id
MATCH (e:Entity {id: $id})<-[:MENTIONS]-(i:Item)<-[:POSTED]-(a:Author)
WITH e, a, count(i) AS itemCount, collect(i) AS posted
ORDER BY itemCount DESC, a.id
LIMIT 10
CALL (posted) {
  UNWIND posted AS latest
  WITH latest
  ORDER BY latest.postedAt DESC, latest.id
  LIMIT 3
  RETURN collect(latest {.title, .url, .postedAt}) AS items
}
WITH e, a, itemCount, items
ORDER BY itemCount DESC, a.id
WITH e, collect({name: a.name, handle: a.handle, itemCount: itemCount, items: items}) AS authors
RETURN {name: e.name, authors: authors} AS answer
