// The digests that name categories, newest first.
// $parents [{index, id}], $limit, $afterSort, $afterId
UNWIND $parents AS parent
CALL (parent) {
  MATCH (c:Category {id: parent.id})<-[:`IN`]-(d:Digest)
  WITH d, COUNT { (d)-[:CONTAINS]->(:Item)-[:`IN`]->(c) } AS itemCount
  WHERE d.publishedAt < $afterSort OR (d.publishedAt = $afterSort AND d.id > $afterId)
  RETURN d.publishedAt AS sort, d {.id, .title, .publishedAt, .utcOffset, .language} AS node, itemCount
  ORDER BY sort DESC, d.id
  LIMIT $limit
}
RETURN parent.index AS parent, sort, node, itemCount
ORDER BY parent, sort DESC, node.id
