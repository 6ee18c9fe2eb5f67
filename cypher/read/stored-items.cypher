// Items as they are stored, with everything that hangs on them.
// $ids
UNWIND $ids AS id
MATCH (i:Item {id: id})
WHERE i.url IS NOT NULL
CALL (i) {
  OPTIONAL MATCH (d:Digest)-[:CONTAINS]->(i)
  RETURN collect(CASE WHEN d IS NULL THEN null ELSE d {.id, .publishedAt} END) AS digests
}
CALL (i) {
  OPTIONAL MATCH (a:Author)-[:POSTED]->(i)
  RETURN collect(a.id) AS authors
}
CALL (i) {
  OPTIONAL MATCH (i)-[:`IN`]->(c:Category)
  RETURN collect(c.id) AS categories
}
CALL (i) {
  OPTIONAL MATCH (i)-[m:MENTIONS]->(e:Entity)
  RETURN collect(CASE WHEN e IS NULL THEN null ELSE {
    entity: e.id,
    evidence: m {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences}
  } END) AS mentions
}
RETURN
  i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, .searchText} AS node,
  digests, authors, categories, mentions
