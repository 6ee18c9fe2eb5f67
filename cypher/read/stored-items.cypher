// Items as they are stored, with everything that hangs on them.
// $ids
UNWIND $ids AS id
MATCH (i:Item {id: id})
CALL (i) {
  MATCH (i)<-[:CONTAINS]-(d:Digest)
  RETURN collect(d {.id, .publishedAt}) AS digests
}
CALL (i) {
  MATCH (i)<-[:POSTED]-(a:Author)
  RETURN collect(a.id) AS authors
}
CALL (i) {
  MATCH (i)-[:`IN`]->(c:Category)
  RETURN collect(c.id) AS categories
}
CALL (i) {
  MATCH (i)-[m:MENTIONS]->(e:Entity)
  RETURN collect({
    entity: e.id,
    evidence: m {.count, .fields, .starts, .ends, .surfaces, .rules, .confidences}
  }) AS mentions
}
RETURN
  i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, .postedBy, .searchText} AS node,
  digests, authors, categories, mentions
