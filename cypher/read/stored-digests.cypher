// Digests as they are stored, with their items and categories.
// $ids
UNWIND $ids AS id
MATCH (d:Digest {id: id})
CALL (d) {
  MATCH (d)-[r:CONTAINS]->(i:Item)
  RETURN collect({item: i.id, position: r.position}) AS items
}
CALL (d) {
  MATCH (d)-[:`IN`]->(c:Category)
  RETURN collect(c.id) AS categories
}
RETURN d {.id, .title, .publishedAt, .utcOffset, .language, .contentHash, .importer} AS node, items, categories
