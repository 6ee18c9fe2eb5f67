// A digest as it is stored, with its items and categories.
// $id
MATCH (d:Digest {id: $id})
WHERE d.contentHash IS NOT NULL
CALL (d) {
  OPTIONAL MATCH (d)-[r:CONTAINS]->(i:Item)
  RETURN collect(CASE WHEN i IS NULL THEN null ELSE {item: i.id, position: r.position} END) AS items
}
CALL (d) {
  OPTIONAL MATCH (d)-[:`IN`]->(c:Category)
  RETURN collect(c.id) AS categories
}
RETURN d {.id, .title, .publishedAt, .utcOffset, .language, .contentHash, .importer} AS node, items, categories
